package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.reports.ChapterFile;
import org.soundings.reports.ReadBook;
import org.soundings.tables.Actions;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.InputFiles;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Members;
import org.soundings.tables.Ties;

/** Every figure in the workbooks of a published run, compared with the table that it comes from. */
final class WorkbookFiguresCheck {

    private static final Map<String, Field> OF_MEMBERS = Map.ofEntries(
            Map.entry("Contacts", MemberScores.CONTACT_COUNT),
            Map.entry("Of ten exchanges, different people", MemberScores.PARTNERS_PER_TEN),
            Map.entry("Different people, 90 days before", MemberScores.PARTNERS_PER_TEN_BEFORE),
            Map.entry("Relationships", MemberScores.RELATIONSHIP_COUNT),
            Map.entry("Contacts that are relationships", MemberScores.RELATIONSHIP_RATIO),
            Map.entry("Contacts that are relationships, 90 days before", MemberScores.RELATIONSHIP_RATIO_BEFORE),
            Map.entry("One-to-ones", MemberScores.ONE_TO_ONE_COUNT),
            Map.entry("Help given", MemberScores.GIVEN_COUNT),
            Map.entry("Help received", MemberScores.RECEIVED_COUNT),
            Map.entry("Giving balance", MemberScores.GIVING_BALANCE),
            Map.entry("Giving balance, at the lowest", MemberScores.GIVING_BALANCE_LOW),
            Map.entry("Giving balance, at the highest", MemberScores.GIVING_BALANCE_HIGH),
            Map.entry("Chapter met one to one", MemberScores.COVERAGE_RATIO),
            Map.entry("Ties: First exchange", MemberScores.EXCHANGE_TIE_COUNT),
            Map.entry("Ties: Met one to one", MemberScores.MET_TIE_COUNT),
            Map.entry("Ties: Trusted relationship", MemberScores.TRUSTED_TIE_COUNT),
            Map.entry("Ties: Referrals both ways", MemberScores.MUTUAL_TIE_COUNT));

    /** Of a tie whichever way it is told. */
    private static final Map<String, Field> OF_TIES = Map.ofEntries(
            Map.entry("One-to-ones", Ties.ONE_TO_ONE_COUNT),
            Map.entry("Exchanges", Ties.EXCHANGE_COUNT),
            Map.entry("Exchanges, over all history", Ties.EXCHANGE_EVER_COUNT),
            Map.entry("Meetings together", Ties.CO_ATTENDANCE_COUNT),
            Map.entry("Active months", Ties.ACTIVE_MONTHS),
            Map.entry("Possible months", Ties.POSSIBLE_MONTHS),
            Map.entry("Strength", Ties.STRENGTH),
            Map.entry("First event", Ties.FIRST_ON),
            Map.entry("First one-to-one", Ties.FIRST_ONE_TO_ONE_ON),
            Map.entry("Last event", Ties.LAST_ON));

    private static final Map<String, List<Field>> EACH_WAY = Map.of(
            "Help given", List.of(Ties.GIVEN_AB_COUNT, Ties.GIVEN_BA_COUNT),
            "Help received", List.of(Ties.GIVEN_BA_COUNT, Ties.GIVEN_AB_COUNT),
            "Referrals before a one-to-one, given", List.of(Ties.EARLY_REFERRAL_AB_COUNT, Ties.EARLY_REFERRAL_BA_COUNT),
            "Referrals before a one-to-one, received",
                    List.of(Ties.EARLY_REFERRAL_BA_COUNT, Ties.EARLY_REFERRAL_AB_COUNT),
            "Asks before a one-to-one, made", List.of(Ties.PREMATURE_ASK_AB_COUNT, Ties.PREMATURE_ASK_BA_COUNT),
            "Asks before a one-to-one, received", List.of(Ties.PREMATURE_ASK_BA_COUNT, Ties.PREMATURE_ASK_AB_COUNT));

    private static final Map<String, Field> PROBABILITIES = Map.of(
            "Probability of giving more", Ties.BALANCE_PROBABILITY,
            "Probability of giving more than by habit", Ties.HABIT_PROBABILITY);

    private static final Map<String, Field> OF_ACTIONS = Map.ofEntries(
            Map.entry("Months at the same table", Actions.TOGETHER_MONTHS),
            Map.entry("Meetings together", Actions.CO_ATTENDANCE_COUNT),
            Map.entry("Help given", Actions.GIVEN_COUNT),
            Map.entry("Help received", Actions.RECEIVED_COUNT),
            Map.entry("Exchanges, over all history", Actions.EXCHANGE_COUNT),
            Map.entry("Last event", Actions.LAST_ON),
            Map.entry("Months as a member", Actions.MEMBER_MONTHS),
            Map.entry("Contacts", Actions.CONTACT_COUNT),
            Map.entry("Members met", Actions.MET_COUNT),
            Map.entry("Asks before a one-to-one", Actions.PREMATURE_ASK_COUNT),
            Map.entry("Of ten exchanges, different people", Actions.PARTNERS_PER_TEN));

    private static final Map<String, Field> OF_FILES = Map.of(
            "Rows read: the five below together", InputFiles.READ_COUNT,
            "Rows accepted", InputFiles.ACCEPTED_COUNT,
            "Duplicate rows", InputFiles.DUPLICATE_COUNT,
            "Rows replaced by a later export", InputFiles.SUPERSEDED_COUNT,
            "Rows refused", InputFiles.REFUSED_COUNT,
            "Headings, totals and blank rows", InputFiles.STRUCTURE_COUNT);

    private final PublishedRows tables;
    private final Path run;

    WorkbookFiguresCheck(PublishedRows tables, Path run) {
        this.tables = tables;
        this.run = run;
    }

    /** Compares the workbooks of all chapters. */
    void check() throws IOException {
        for (Line chapter : tables.of(Chapters.TABLE, Chapters.IS_REPORTING, "true")) {
            String id = chapter.text(Chapters.CHAPTER_ID);
            ReadBook book = read(id, "en");
            members(id, book);
            ties(id, book);
            matrix(book);
            actions(id, book);
            files(id, book);
            sameFigures(book, read(id, "fr"));
        }
    }

    private ReadBook read(String chapter, String language) throws IOException {
        return ReadBook.of(Files.readAllBytes(run.resolve(ChapterFile.WORKBOOK.path(chapter, language))));
    }

    private void members(String chapter, ReadBook book) {
        List<Line> present = present(chapter);
        assertThat(book.rows("Members")).hasSameSizeAs(present);
        for (int i = 0; i < present.size(); i++) {
            Map<String, Object> row = book.row("Members", i);
            Line scores = tables.of(MemberScores.TABLE, MemberScores.MEMBER_ID, id(chapter, row.get("Member")))
                    .get(0);
            OF_MEMBERS.forEach((heading, field) -> same(row, heading, scores, field));
        }
    }

    private void ties(String chapter, ReadBook book) {
        List<String> ids = present(chapter).stream()
                .map(line -> line.text(Members.MEMBER_ID))
                .toList();
        long inner = tables.of(Ties.TABLE).stream()
                .filter(tie -> ids.contains(tie.text(Ties.MEMBER_A_ID)) && ids.contains(tie.text(Ties.MEMBER_B_ID)))
                .count();
        assertThat(book.rows("Ties")).hasSize((int) inner);
        for (int i = 0; i < inner; i++) {
            Map<String, Object> row = book.row("Ties", i);
            String first = id(chapter, row.get("Member"));
            String second = id(chapter, row.get("Other member"));
            boolean isTurned = first.compareTo(second) > 0;
            Line tie = tables.of(Ties.TABLE, Ties.MEMBER_A_ID, isTurned ? second : first).stream()
                    .filter(line -> line.text(Ties.MEMBER_B_ID).equals(isTurned ? first : second))
                    .findFirst()
                    .orElseThrow();
            OF_TIES.forEach((heading, field) -> same(row, heading, tie, field));
            EACH_WAY.forEach((heading, ways) -> same(row, heading, tie, ways.get(isTurned ? 1 : 0)));
            PROBABILITIES.forEach((heading, field) -> {
                if (isTurned && !tie.isNull(field)) {
                    assertThat(((Number) row.get(heading)).doubleValue())
                            .as("%s of %s", heading, row)
                            .isEqualTo(rounded(1 - tie.real(field)));
                } else {
                    same(row, heading, tie, field);
                }
            });
            assertThat(row)
                    .containsEntry("Dormant", tie.is(Ties.IS_DORMANT) ? "yes" : "no")
                    .containsEntry("Balance", label(tie.text(Ties.BALANCE_LABEL), isTurned));
        }
    }

    private static String label(String code, boolean isTurned) {
        return switch (code) {
            case "too_few" -> "too few to say";
            case "as_usual" -> "as usual";
            default -> code.equals("gives_more") == isTurned ? "receives more" : "gives more";
        };
    }

    /** Its letters are those of the sheet of ties, which is compared above. */
    private static void matrix(ReadBook book) {
        List<Object> names =
                book.headings("Matrix").subList(3, book.headings("Matrix").size());
        int letters = 0;
        for (int i = 0; i < book.rows("Ties").size(); i++) {
            Map<String, Object> tie = book.row("Ties", i);
            int a = names.indexOf(tie.get("Member"));
            int b = names.indexOf(tie.get("Other member"));
            boolean isMet = (Long) tie.get("One-to-ones") > 0;
            boolean isGiven = (Long) tie.get("Help given") > 0;
            boolean isReceived = (Long) tie.get("Help received") > 0;
            String cell = (isMet ? "M" : "") + (isGiven ? "G" : "") + (isReceived ? "R" : "");
            assertThat(Objects.requireNonNullElse(book.rows("Matrix").get(a).get(b + 3), ""))
                    .isEqualTo(cell);
            letters += cell.isEmpty() ? 0 : 1;
        }
        assertThat(book.rows("Matrix").stream()
                        .flatMap(row -> row.subList(3, row.size()).stream())
                        .filter(cell -> cell != null && !cell.equals("–")))
                .hasSize(2 * letters);
    }

    private void actions(String chapter, ReadBook book) {
        List<Line> actions = tables.of(Actions.TABLE, Actions.CHAPTER_ID, chapter);
        assertThat(book.rows("Actions")).hasSameSizeAs(actions);
        for (int i = 0; i < actions.size(); i++) {
            Map<String, Object> row = book.row("Actions", i);
            Line action = actions.stream()
                    .filter(line -> line.count(Actions.POSITION) == (Long) row.get("No."))
                    .findFirst()
                    .orElseThrow();
            OF_ACTIONS.forEach((heading, field) -> same(row, heading, action, field));
            assertThat(id(chapter, row.get("Member"))).isEqualTo(action.text(Actions.MEMBER_ID));
        }
    }

    private void files(String chapter, ReadBook book) {
        List<Line> files = tables.of(InputFiles.TABLE, InputFiles.CHAPTER_ID, chapter);
        OF_FILES.forEach((what, field) -> assertThat(book.rows("Data quality"))
                .filteredOn(row -> row.get(1).equals(what))
                .as("%s of %s", what, chapter)
                .singleElement()
                .satisfies(row -> assertThat(row.get(2))
                        .isEqualTo(files.stream()
                                .mapToLong(file -> file.count(field))
                                .sum())));
    }

    private static void sameFigures(ReadBook one, ReadBook other) {
        for (int sheet = 0; sheet < one.names().size(); sheet++) {
            assertThat(figures(one, sheet)).isEqualTo(figures(other, sheet));
        }
    }

    private static List<Object> figures(ReadBook book, int sheet) {
        String name = book.names().get(sheet);
        return book.rows(name).stream()
                .flatMap(List::stream)
                .filter(Number.class::isInstance)
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList();
    }

    private List<Line> present(String chapter) {
        return tables.of(Members.TABLE, Members.CHAPTER_ID, chapter).stream()
                .filter(member -> member.is(Members.IS_PRESENT))
                .toList();
    }

    private String id(String chapter, Object name) {
        return present(chapter).stream()
                .filter(member -> member.text(Members.DISPLAY_NAME).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not present in " + chapter))
                .text(Members.MEMBER_ID);
    }

    private static void same(Map<String, Object> row, String heading, Line line, Field field) {
        assertThat(row).as("%s of %s", heading, row).containsKey(heading);
        Object cell = row.get(heading);
        if (line.isNull(field)) {
            assertThat(cell).as("%s of %s", heading, row).isNull();
        } else if (field.type().typeName().equals("date")) {
            assertThat(ReadBook.day(cell)).as("%s of %s", heading, row).hasToString(line.text(field));
        } else {
            assertThat(((Number) cell).doubleValue())
                    .as("%s of %s", heading, row)
                    .isEqualTo(rounded(line.real(field)));
        }
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }
}
