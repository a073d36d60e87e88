package org.soundings.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.Stage;

/** The workbook's sheet of ties between two present members: one row each, from the one whose name comes first. */
final class TiesBook {

    /** Of the earlier strength: a change by less is none. */
    private static final double STEADY = 0.1;

    private final Words words;
    private final List<BookColumn<Line>> columns;

    /** A tie as its first member has it. */
    private record Line(int place, int otherPlace, String first, String second, ChapterSheet.Tie tie) {

        ChapterSheet.Course course() {
            return tie.course();
        }
    }

    TiesBook(Words words, BookColumns columns) {
        this.words = words;
        this.columns = List.of(
                columns.of(PagePhrase.MEMBER, WorkbookPhrase.TIE_MEMBER_IS, CellForm.NAME, Line::first),
                columns.of(WorkbookPhrase.OTHER_MEMBER, WorkbookPhrase.TIE_OTHER_IS, CellForm.NAME, Line::second),
                columns.of(
                        WorkbookPhrase.STAGE,
                        WorkbookPhrase.STAGE_IS,
                        CellForm.WORDS,
                        line -> stage(line.course().stage())),
                columns.of(
                        WorkbookPhrase.DORMANT,
                        WorkbookPhrase.DORMANT_IS,
                        CellForm.FLAG,
                        line -> columns.told(line.course().isDormant())),
                columns.of(PagePhrase.ONE_TO_ONES, WorkbookPhrase.TIE_MEETINGS_IS, CellForm.COUNT, line -> line.tie()
                        .oneToOnes()),
                columns.of(PagePhrase.HELP_GIVEN, WorkbookPhrase.TIE_GIVEN_IS, CellForm.COUNT, line -> line.tie()
                        .givenAb()),
                columns.of(PagePhrase.HELP_RECEIVED, WorkbookPhrase.TIE_RECEIVED_IS, CellForm.COUNT, line -> line.tie()
                        .givenBa()),
                columns.of(
                        WorkbookPhrase.EXCHANGES,
                        WorkbookPhrase.EXCHANGES_IS,
                        CellForm.COUNT,
                        line -> line.tie().oneToOnes()
                                + line.tie().givenAb()
                                + line.tie().givenBa()),
                columns.of(
                        WorkbookPhrase.EXCHANGES_EVER,
                        WorkbookPhrase.EXCHANGES_EVER_IS,
                        CellForm.COUNT,
                        line -> line.course().exchangesEver()),
                columns.of(WorkbookPhrase.TOGETHER, WorkbookPhrase.TOGETHER_IS, CellForm.COUNT, line -> line.course()
                        .coAttendances()),
                columns.of(
                        WorkbookPhrase.ACTIVE_MONTHS,
                        WorkbookPhrase.ACTIVE_MONTHS_IS,
                        CellForm.COUNT,
                        line -> line.course().activeMonths()),
                columns.of(
                        WorkbookPhrase.POSSIBLE_MONTHS,
                        WorkbookPhrase.POSSIBLE_MONTHS_IS,
                        CellForm.COUNT,
                        line -> line.course().possibleMonths()),
                columns.of(WorkbookPhrase.TREND, WorkbookPhrase.TREND_IS, CellForm.WORDS, line -> trend(line.course())),
                columns.of(WorkbookPhrase.STRENGTH, WorkbookPhrase.STRENGTH_IS, CellForm.TENTH, line -> line.course()
                        .strength()),
                columns.of(WorkbookPhrase.FIRST_ON, WorkbookPhrase.FIRST_ON_IS, CellForm.DAY, line -> line.course()
                        .firstOn()),
                columns.of(
                        WorkbookPhrase.FIRST_MEETING,
                        WorkbookPhrase.FIRST_MEETING_IS,
                        CellForm.DAY,
                        line -> line.course().firstOneToOneOn()),
                columns.of(WorkbookPhrase.LAST_ON, WorkbookPhrase.LAST_ON_IS, CellForm.DAY, line -> line.course()
                        .lastOn()),
                columns.of(
                        WorkbookPhrase.BALANCE,
                        WorkbookPhrase.BALANCE_IS,
                        CellForm.WORDS,
                        line -> balance(line.tie().balance().label())),
                columns.of(WorkbookPhrase.PROBABILITY, WorkbookPhrase.PROBABILITY_IS, CellForm.SHARE, line -> line.tie()
                        .balance()
                        .probability()),
                columns.of(
                        WorkbookPhrase.HABIT_PROBABILITY,
                        WorkbookPhrase.HABIT_PROBABILITY_IS,
                        CellForm.SHARE,
                        line -> line.tie().balance().habitProbability()),
                columns.of(WorkbookPhrase.EARLY_GIVEN, WorkbookPhrase.EARLY_GIVEN_IS, CellForm.COUNT, line -> line.tie()
                        .beforeMeeting()
                        .referralsAb()),
                columns.of(
                        WorkbookPhrase.EARLY_RECEIVED,
                        WorkbookPhrase.EARLY_RECEIVED_IS,
                        CellForm.COUNT,
                        line -> line.tie().beforeMeeting().referralsBa()),
                columns.of(WorkbookPhrase.ASKS_MADE, WorkbookPhrase.ASKS_MADE_IS, CellForm.COUNT, line -> line.tie()
                        .beforeMeeting()
                        .asksAb()),
                columns.of(WorkbookPhrase.ASKS_HAD, WorkbookPhrase.ASKS_HAD_IS, CellForm.COUNT, line -> line.tie()
                        .beforeMeeting()
                        .asksBa()));
    }

    /**
     * The ties of a chapter.
     *
     * @param present the members whose ties they are, in the order of the rows
     */
    BookSheet<?> of(List<ChapterSheet.Member> present, List<ChapterSheet.Tie> ties, List<String> lines) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < present.size(); place++) {
            places.put(present.get(place).id(), place);
        }
        List<Line> rows = ties.stream()
                .filter(tie -> places.containsKey(tie.a()) && places.containsKey(tie.b()))
                .map(tie -> places.get(tie.a()) < places.get(tie.b()) ? tie : tie.turned())
                .map(tie -> line(present, places.get(tie.a()), places.get(tie.b()), tie))
                .sorted(Comparator.comparingInt(Line::place).thenComparingInt(Line::otherPlace))
                .toList();
        return new BookSheet<>(words.say(WorkbookPhrase.TIES), lines, columns, rows, 2, 2);
    }

    DictionaryBook.Explained explained() {
        return new DictionaryBook.Explained(words.say(WorkbookPhrase.TIES), columns);
    }

    private static Line line(List<ChapterSheet.Member> present, int place, int otherPlace, ChapterSheet.Tie tie) {
        return new Line(
                place,
                otherPlace,
                present.get(place).name(),
                present.get(otherPlace).name(),
                tie);
    }

    private String stage(Stage stage) {
        return stage == null
                ? null
                : words.say(
                        switch (stage) {
                            case EXCHANGE -> PagePhrase.STAGE_EXCHANGE;
                            case MET -> PagePhrase.STAGE_MET;
                            case TRUSTED -> PagePhrase.STAGE_TRUSTED;
                            case MUTUAL -> PagePhrase.STAGE_MUTUAL;
                        });
    }

    private String trend(ChapterSheet.Course course) {
        return words.say(trend(course.strength(), course.strengthBefore()));
    }

    private static Phrase trend(double now, double before) {
        if (before == 0) {
            return WorkbookPhrase.TREND_NEW;
        }
        if (now > before * (1 + STEADY)) {
            return WorkbookPhrase.TREND_STRONGER;
        }
        return now < before * (1 - STEADY) ? WorkbookPhrase.TREND_WEAKER : WorkbookPhrase.TREND_STEADY;
    }

    private String balance(BalanceLabel label) {
        return words.say(
                switch (label) {
                    case TOO_FEW -> WorkbookPhrase.BALANCE_TOO_FEW;
                    case AS_USUAL -> WorkbookPhrase.BALANCE_AS_USUAL;
                    case GIVES_MORE -> WorkbookPhrase.BALANCE_GIVES_MORE;
                    case RECEIVES_MORE -> WorkbookPhrase.BALANCE_RECEIVES_MORE;
                });
    }
}
