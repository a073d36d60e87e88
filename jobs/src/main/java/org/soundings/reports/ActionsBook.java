package org.soundings.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The workbook's sheet of actions: each as the page says it, with its figures. */
final class ActionsBook {

    private final Words words;
    private final List<BookColumn<Line>> columns;

    /** An action with its texts and the names of its members. */
    private record Line(ActionSentences sentences, ChapterSheet.Action action, Map<String, String> names) {

        String name(String id) {
            return id == null ? null : names.get(id);
        }

        <T> T introduction(Function<ChapterSheet.Introduction, T> part) {
            return action.introduction() == null ? null : part.apply(action.introduction());
        }
    }

    ActionsBook(Words words, BookColumns columns) {
        this.words = words;
        this.columns = List.of(
                columns.of(WorkbookPhrase.NUMBER, WorkbookPhrase.NUMBER_IS, CellForm.COUNT, line -> line.action()
                        .position()),
                columns.of(WorkbookPhrase.ACTION, WorkbookPhrase.ACTION_IS, CellForm.SENTENCE, line -> line.sentences()
                        .sentence(line.action())
                        .plain()),
                columns.of(
                        WorkbookPhrase.KIND,
                        WorkbookPhrase.KIND_IS,
                        CellForm.WORDS,
                        line -> words.say(kind(line.sentences().rule(line.action())))),
                columns.of(
                        WorkbookPhrase.COUNSEL,
                        WorkbookPhrase.COUNSEL_IS,
                        CellForm.WORDS,
                        line -> words.say(line.sentences().counsel(line.action()))),
                columns.of(
                        PagePhrase.MEMBER,
                        WorkbookPhrase.ACTION_MEMBER_IS,
                        CellForm.NAME,
                        line -> line.name(line.action().memberId())),
                columns.of(
                        WorkbookPhrase.OTHER_MEMBER,
                        WorkbookPhrase.ACTION_OTHER_IS,
                        CellForm.NAME,
                        line -> line.name(line.action().otherMemberId())),
                columns.of(
                        WorkbookPhrase.INTRODUCER,
                        WorkbookPhrase.INTRODUCER_IS,
                        CellForm.NAME,
                        line -> line.name(line.introduction(ChapterSheet.Introduction::introducerId))),
                columns.of(
                        WorkbookPhrase.TRADE,
                        WorkbookPhrase.TRADE_IS,
                        CellForm.WORDS,
                        line -> line.introduction(ChapterSheet.Introduction::profession)),
                columns.of(
                        WorkbookPhrase.OTHER_TRADE,
                        WorkbookPhrase.OTHER_TRADE_IS,
                        CellForm.WORDS,
                        line -> line.introduction(ChapterSheet.Introduction::otherProfession)),
                columns.of(
                        WorkbookPhrase.OTHER_CHAPTER,
                        WorkbookPhrase.OTHER_CHAPTER_IS,
                        CellForm.WORDS,
                        line -> line.introduction(ChapterSheet.Introduction::otherChapter)),
                columns.of(
                        WorkbookPhrase.TRADE_CHAPTERS,
                        WorkbookPhrase.TRADE_CHAPTERS_IS,
                        CellForm.COUNT,
                        line -> line.introduction(ChapterSheet.Introduction::chapters)),
                columns.of(
                        WorkbookPhrase.TOGETHER_MONTHS,
                        WorkbookPhrase.TOGETHER_MONTHS_IS,
                        CellForm.COUNT,
                        line -> line.action().togetherMonths()),
                columns.of(WorkbookPhrase.TOGETHER, WorkbookPhrase.TOGETHER_IS, CellForm.COUNT, line -> line.action()
                        .coAttendances()),
                columns.of(PagePhrase.HELP_GIVEN, WorkbookPhrase.ACTION_GIVEN_IS, CellForm.COUNT, line -> line.action()
                        .given()),
                columns.of(
                        PagePhrase.HELP_RECEIVED,
                        WorkbookPhrase.ACTION_RECEIVED_IS,
                        CellForm.COUNT,
                        line -> line.action().received()),
                columns.of(
                        WorkbookPhrase.EXCHANGES_EVER,
                        WorkbookPhrase.EXCHANGES_EVER_IS,
                        CellForm.COUNT,
                        line -> line.action().exchanges()),
                columns.of(WorkbookPhrase.LAST_ON, WorkbookPhrase.LAST_ON_IS, CellForm.DAY, line -> line.action()
                        .lastOn()),
                columns.of(
                        WorkbookPhrase.MEMBER_MONTHS,
                        WorkbookPhrase.MEMBER_MONTHS_IS,
                        CellForm.COUNT,
                        line -> line.action().memberMonths()),
                columns.of(PagePhrase.CONTACTS, WorkbookPhrase.CONTACTS_IS, CellForm.COUNT, line -> line.action()
                        .contacts()),
                columns.of(WorkbookPhrase.MET, WorkbookPhrase.MET_IS, CellForm.COUNT, line -> line.action()
                        .met()),
                columns.of(
                        WorkbookPhrase.EARLY_ASKS, WorkbookPhrase.EARLY_ASKS_IS, CellForm.COUNT, line -> line.action()
                                .prematureAsks()),
                columns.of(PagePhrase.PARTNERS_PER_TEN, PagePhrase.HOW_WIDE_IS, CellForm.TENTH, line -> line.action()
                        .partnersPerTen()));
    }

    /** All actions of a chapter, in their order. */
    BookSheet<?> of(ChapterSheet sheet, List<String> lines) {
        ActionSentences sentences = new ActionSentences(words, sheet);
        Map<String, String> names = sentences.names();
        List<Line> rows = sheet.actions().stream()
                .sorted(Comparator.comparingLong(ChapterSheet.Action::position))
                .map(action -> new Line(sentences, action, names))
                .toList();
        return new BookSheet<>(words.say(WorkbookPhrase.ACTIONS), lines, columns, rows, 2, 2);
    }

    DictionaryBook.Explained explained() {
        return new DictionaryBook.Explained(words.say(WorkbookPhrase.ACTIONS), columns);
    }

    private static Phrase kind(PagePhrase rule) {
        return switch (rule) {
            case NEVER_MET, NEVER_MET_SEATED -> WorkbookPhrase.KIND_NEVER_MET;
            case RECEIVES_MORE -> WorkbookPhrase.KIND_RECEIVES_MORE;
            case TO_REKINDLE -> WorkbookPhrase.KIND_TO_REKINDLE;
            case INTRODUCTION, INTRODUCTION_ACROSS -> WorkbookPhrase.KIND_INTRODUCTION;
            case CELEBRATE -> WorkbookPhrase.KIND_CELEBRATE;
            case NEWCOMER -> WorkbookPhrase.KIND_NEWCOMER;
            case TO_BRING_IN -> WorkbookPhrase.KIND_TO_BRING_IN;
            case PREMATURE_ASKS -> WorkbookPhrase.KIND_PREMATURE_ASKS;
            case GIVES_MORE -> WorkbookPhrase.KIND_GIVES_MORE;
            case TO_DEEPEN -> WorkbookPhrase.KIND_TO_DEEPEN;
            case TO_WIDEN -> WorkbookPhrase.KIND_TO_WIDEN;
            default -> throw new IllegalArgumentException("No rule says " + rule);
        };
    }
}
