package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.reports.ChapterSheet.BeforeMeeting;
import org.soundings.reports.ChapterSheet.Course;
import org.soundings.reports.ChapterSheet.Tie;
import org.soundings.reports.ChapterSheet.TieBalance;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.Stage;

class WorkbookTest {

    private static final ChapterSheet.Member ANA = Sheets.quiet("z", "Ana Lopes");
    private static final ChapterSheet.Member BEN = Sheets.quiet("a", "Ben Hill");
    private static final ChapterSheet.Member CLEO = Sheets.quiet("c", "Cléo Roy");

    /** Of Ben and Ana, as the table has it: Ben's id sorts first, Ana's name does. */
    private static final Tie BEN_AND_ANA = new Tie(
            "a",
            "z",
            2,
            1,
            5,
            new Course(
                    Stage.MUTUAL,
                    false,
                    9,
                    null,
                    4L,
                    7L,
                    3.14159265,
                    2.5,
                    LocalDate.of(2025, 9, 3),
                    LocalDate.of(2025, 10, 1),
                    LocalDate.of(2026, 6, 12)),
            new TieBalance(BalanceLabel.RECEIVES_MORE, 0.0625, 0.25),
            new BeforeMeeting(1L, 2L, 3L, 4L));

    @Test
    void theSheetsAreNamedInTheReadersLanguage() throws IOException {
        assertThat(read(Sheets.ordinary(), "en").names())
                .containsExactly("Actions", "Members", "Ties", "Matrix", "Data quality", "Dictionary");
        assertThat(read(Sheets.ordinary(), "fr").names())
                .containsExactly("Actions", "Membres", "Liens", "Matrice", "Qualité des données", "Dictionnaire");
    }

    @Test
    void everySheetSaysThatItIsConfidentialAndWhoseItIs() throws IOException {
        ReadBook book = read(Sheets.ordinary(), "fr");
        for (String sheet : book.names()) {
            assertThat((String) book.above(sheet).get(0))
                    .startsWith("Confidentiel – comité directeur. Horizon Lyon Confluence, au 30 juin 2026.");
        }
        assertThat(read(Sheets.crowded(), "en").above("Ties"))
                .element(1)
                .asString()
                .startsWith("Read with care: the chapter’s exports stopped on March 1, 2026, 121 days earlier.");
    }

    /** A sheet of 60 members with hostile names, of one, of none. */
    @ParameterizedTest
    @MethodSource("chapters")
    void everySheetHasAFilterOnItsHeadingsThatStayInSightAndOnPaper(ChapterSheet chapter) throws IOException {
        for (String language : Words.LANGUAGES) {
            byte[] file = file(chapter, language);
            Map<String, String> parts = ReadBook.parts(file);
            List<String> sheets = parts.keySet().stream()
                    .filter(part -> part.startsWith("xl/worksheets/sheet"))
                    .toList();
            assertThat(sheets).hasSize(6);
            for (String sheet : sheets) {
                assertThat(parts.get(sheet))
                        .contains(
                                "<autoFilter ref=\"A",
                                "state=\"frozen\"",
                                "paperSize=\"9\"",
                                "orientation=\"landscape\"")
                        .doesNotContain("<f>", "<f ");
            }
            assertThat(parts.get("xl/workbook.xml")).contains("Print_Titles");
            ReadBook book = ReadBook.of(file);
            long present = chapter.members().stream()
                    .filter(ChapterSheet.Member::isPresent)
                    .count();
            assertThat(book.rows(book.names().get(1))).hasSize((int) present);
            assertThat(book.rows(book.names().get(3))).hasSize((int) present);
            assertThat(book.rows(book.names().get(2))).hasSize(chapter.ties().size());
        }
    }

    static Stream<ChapterSheet> chapters() {
        return Stream.of(Sheets.ordinary(), Sheets.crowded(), Sheets.alone(), Sheets.empty());
    }

    @Test
    void aTieIsToldFromTheOneWhoseNameComesFirst() throws IOException {
        Map<String, Object> row =
                read(chapter(List.of(ANA, BEN), List.of(BEN_AND_ANA)), "en").row("Ties", 0);

        assertThat(row)
                .containsEntry("Member", "Ana Lopes")
                .containsEntry("Other member", "Ben Hill")
                .containsEntry("Stage", "Referrals both ways")
                .containsEntry("Dormant", "no")
                .containsEntry("One-to-ones", 2L)
                .containsEntry("Help given", 5L)
                .containsEntry("Help received", 1L)
                .containsEntry("Exchanges", 8L)
                .containsEntry("Exchanges, over all history", 9L)
                .containsEntry("Meetings together", null)
                .containsEntry("Active months", 4L)
                .containsEntry("Possible months", 7L)
                .containsEntry("Trend", "↗ stronger")
                .containsEntry("Strength", 3.1416)
                .containsEntry("Balance", "gives more")
                .containsEntry("Probability of giving more", 0.9375)
                .containsEntry("Probability of giving more than by habit", 0.75)
                .containsEntry("Referrals before a one-to-one, given", 2L)
                .containsEntry("Referrals before a one-to-one, received", 1L)
                .containsEntry("Asks before a one-to-one, made", 4L)
                .containsEntry("Asks before a one-to-one, received", 3L);
        assertThat(ReadBook.day(row.get("First event"))).isEqualTo(LocalDate.of(2025, 9, 3));
        assertThat(ReadBook.day(row.get("First one-to-one"))).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(ReadBook.day(row.get("Last event"))).isEqualTo(LocalDate.of(2026, 6, 12));
    }

    @Test
    void whoIsNotPresentIsInNoSheet() throws IOException {
        ChapterSheet.Member gone = new ChapterSheet.Member(
                "a",
                "Gone",
                false,
                0,
                0,
                0,
                0,
                null,
                0,
                null,
                null,
                false,
                null,
                ChapterSheet.Stages.NONE,
                Sheets.NOWHERE,
                null,
                List.of());
        ReadBook book = read(chapter(List.of(ANA, gone), List.of(BEN_AND_ANA)), "en");

        assertThat(book.rows("Members")).hasSize(1);
        assertThat(book.rows("Ties")).isEmpty();
        assertThat(book.headings("Matrix")).doesNotContain("Gone");
    }

    @ParameterizedTest
    @MethodSource("trends")
    void theTrendIsOfMoreThanATenth(double now, double before, String told) throws IOException {
        Tie tie = new Tie(
                "a",
                "z",
                1,
                0,
                0,
                new Course(null, true, 1, 0L, null, null, now, before, Sheets.AS_OF, null, Sheets.AS_OF),
                new TieBalance(BalanceLabel.TOO_FEW, null, null),
                new BeforeMeeting(null, null, null, null));
        Map<String, Object> row =
                read(chapter(List.of(ANA, BEN), List.of(tie)), "en").row("Ties", 0);

        assertThat(row)
                .containsEntry("Trend", told)
                .containsEntry("Stage", null)
                .containsEntry("Dormant", "yes");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> trends() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of(1.0, 0.0, "new"),
                org.junit.jupiter.params.provider.Arguments.of(2.25, 2.0, "↗ stronger"),
                org.junit.jupiter.params.provider.Arguments.of(2.125, 2.0, "→ steady"),
                org.junit.jupiter.params.provider.Arguments.of(1.875, 2.0, "→ steady"),
                org.junit.jupiter.params.provider.Arguments.of(1.75, 2.0, "↘ weaker"));
    }

    @Test
    void theLettersOfTheMatrixAreExplainedAboveThem() throws IOException {
        List<Tie> ties = List.of(BEN_AND_ANA, Sheets.tie("c", "a", 0, 1, 0));
        ReadBook book = read(chapter(List.of(ANA, BEN, CLEO), ties), "fr");

        assertThat(book.above("Matrice")).element(1).asString().startsWith("T\u202f: TàT fait. D\u202f: le membre");
        assertThat(book.headings("Matrice"))
                .containsExactly("Membre", "Vus en TàT", "TàT à prendre", "Ana Lopes", "Ben Hill", "Cléo Roy");
        assertThat(book.rows("Matrice"))
                .containsExactly(
                        row("Ana Lopes", 1L, 1L, "–", "TDR", null),
                        row("Ben Hill", 1L, 1L, "TDR", "–", "R"),
                        row("Cléo Roy", 0L, 2L, null, "D", "–"));
    }

    @Test
    void anActionHasItsSentenceAndItsFiguresInCells() throws IOException {
        ReadBook book = read(Sheets.ordinary(), "en");

        assertThat(book.rows("Actions")).hasSize(6);
        assertThat(book.row("Actions", 0))
                .containsEntry("No.", 1L)
                .containsEntry("Kind", "one-to-one to book")
                .containsEntry("Counsel", "Organise one’s meetings")
                .containsEntry("Member", "Ana Lopes")
                .containsEntry("Other member", "Karim Bensaïd")
                .containsEntry("Months at the same table", 9L)
                .containsEntry("Help given", null)
                .containsEntry(
                        "What to do",
                        "Ana Lopes and Karim Bensaïd: nine months at the same table, no one-to-one on record. Propose a date.");
        assertThat(ReadBook.day(book.row("Actions", 2).get("Last event"))).isEqualTo(LocalDate.of(2025, 11, 30));
    }

    @Test
    void aMemberHasThePagesMeasuresAsNumbers() throws IOException {
        ChapterSheet.Member first = Sheets.ordinary().members().get(0);
        Map<String, Object> row = read(Sheets.ordinary(), "fr").row("Membres", 0);

        assertThat(row)
                .containsEntry("Membre", "Ana Lopes")
                .containsEntry("Quadrant", "étendu et profond")
                .containsEntry("Contacts", first.contacts())
                .containsEntry("Sur dix échanges, personnes différentes", rounded(first.partnersPerTen()))
                .containsEntry("Contacts qui sont des relations", rounded(first.relationshipRatio()))
                .containsEntry(
                        "Contacts qui sont des relations, 90 jours plus tôt",
                        rounded(first.before().relationshipRatio()))
                .containsEntry(
                        "Balance des aides, au plus bas",
                        rounded(first.balance().low()))
                .containsEntry(
                        "Balance des aides, au plus haut",
                        rounded(first.balance().high()))
                .containsEntry("Le groupe tient à ce membre", "non")
                .containsEntry("Liens\u202f: TàT fait", first.stages().met())
                .containsEntry(
                        "TàT fait, 90 jours plus tôt", first.before().stages().met());
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }

    @Test
    void theAccountOfTheDataIsInFigures() throws IOException {
        ReadBook book = read(Sheets.ordinary(), "en");
        List<List<Object>> rows = book.rows("Data quality");

        assertThat(rows)
                .contains(
                        row("Account of the files", "Rows accepted", 1675L, null, null, null, null, null),
                        row(
                                "PALMS and the slips",
                                "Referrals given in these days",
                                1240L,
                                1011L,
                                null,
                                null,
                                null,
                                null))
                .filteredOn(row -> row.get(0).equals("Refused"))
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row.subList(5, 7))
                        .containsExactly(
                                "horizon-lyon/2026-05-11_2026-05-17/Slips_Audit_Report_05-18-2026_9-12_AM.xls", 41L));
        assertThat(read(Sheets.empty(), "en").rows("Data quality"))
                .extracting(row -> row.get(1))
                .containsExactly(
                        "No export says which days it covers.",
                        "No PALMS summary is among the chapter’s exports.",
                        "No file and no row was refused.");
    }

    @Test
    void everyColumnIsInTheDictionary() throws IOException {
        for (String language : Words.LANGUAGES) {
            ReadBook book = read(Sheets.alone(), language);
            String dictionary = book.names().get(5);
            Set<List<Object>> explained = new HashSet<>();
            book.rows(dictionary).forEach(row -> {
                explained.add(row.subList(0, 2));
                assertThat((String) row.get(2)).endsWith(".");
            });
            for (String sheet : book.names()) {
                for (Object heading : book.headings(sheet)) {
                    if (!heading.equals("Solène Seule")) {
                        assertThat(explained).contains(List.of(sheet, heading));
                    }
                }
            }
        }
    }

    @Test
    void textIsShownAsItIsWhateverItLooksLike() throws IOException {
        List<String> names = List.of(
                "=HYPERLINK(\"http://x.example\",\"y\")", "+1", "@x", "-2", "12", "<b>&\"'", "two\nlines", "𝒜𝓃𝒶 🎉");
        List<ChapterSheet.Member> members = new ArrayList<>();
        for (String name : names) {
            members.add(Sheets.quiet("m" + members.size(), name));
        }
        byte[] file = file(chapter(members, List.of()), "en");

        assertThat(ReadBook.of(file).rows("Members"))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrderElementsOf(names);
        ReadBook.parts(file).values().forEach(part -> assertThat(part).doesNotContain("<f>", "<f "));
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndWhatExcelWouldDecodeIsNot() {
        assertThat(CellText.of("a\u0001b\u0000c\rd\uFFFEe\uD83Df")).isEqualTo("a�b�c�d�e�f");
        assertThat(CellText.of("_x0041_ _x41_ x0041_")).isEqualTo("_x005F_x0041_ _x41_ x0041_");
        assertThat(CellText.of("é\t\n😀")).isEqualTo("é\t\n😀");
        assertThat(CellText.of("a".repeat(CellText.LONGEST))).hasSize(CellText.LONGEST);
        assertThat(CellText.of("a".repeat(CellText.LONGEST + 1)))
                .hasSize(CellText.LONGEST)
                .endsWith("a…");
    }

    @Test
    void theSameChapterGivesTheSameBytesOnAnyMachine() throws IOException {
        byte[] first = file(Sheets.ordinary(), "fr");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String other : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Africa/Cairo")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                assertThat(file(Sheets.ordinary(), "fr")).isEqualTo(first);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(ReadBook.parts(first).get("docProps/core.xml"))
                .contains(">2026-06-30T00:00:00Z</dcterms:created>")
                .doesNotContain("modified");
    }

    @Test
    void oneRendererMakesManyChaptersEachAsIfItWereTheFirst() throws IOException {
        ChapterRenderer renderer = new ChapterRenderer(Sheets.TERMS);
        Words words = Words.of("en");
        renderer.render(ChapterFile.WORKBOOK, Sheets.crowded(), words);

        assertThat(renderer.render(ChapterFile.WORKBOOK, Sheets.ordinary(), words))
                .isEqualTo(file(Sheets.ordinary(), "en"));
    }

    private static List<Object> row(Object... cells) {
        return java.util.Arrays.asList(cells);
    }

    private static ChapterSheet chapter(List<ChapterSheet.Member> members, List<Tie> ties) {
        return new ChapterSheet(
                "c", "C", null, null, members, null, List.of(), ties, List.of(), List.of(), List.of(), null, null,
                List.of());
    }

    private static byte[] file(ChapterSheet chapter, String language) {
        return new ChapterRenderer(Sheets.TERMS).render(ChapterFile.WORKBOOK, chapter, Words.of(language));
    }

    private static ReadBook read(ChapterSheet chapter, String language) throws IOException {
        return ReadBook.of(file(chapter, language));
    }
}
