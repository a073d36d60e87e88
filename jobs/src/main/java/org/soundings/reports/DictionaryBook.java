package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The workbook's sheet that says what each column of the others means, and the words that they use. */
final class DictionaryBook {

    private final Words words;
    private final List<BookColumn<Line>> columns;
    private final List<Line> rows;

    private record Line(String sheet, String column, String meaning) {}

    /** @param sheets the sheets whose columns it explains, in their order */
    DictionaryBook(Words words, BookColumns columns, List<Explained> sheets) {
        this.words = words;
        this.columns = List.of(
                columns.of(WorkbookPhrase.SHEET, WorkbookPhrase.SHEET_IS, CellForm.WORDS, Line::sheet),
                columns.of(WorkbookPhrase.COLUMN, WorkbookPhrase.COLUMN_IS, CellForm.LABEL, Line::column),
                columns.of(WorkbookPhrase.MEANING, WorkbookPhrase.MEANING_IS, CellForm.SENTENCE, Line::meaning));
        this.rows = Stream.of(
                        sheets.stream().flatMap(DictionaryBook::lines),
                        lines(new Explained(words.say(WorkbookPhrase.DICTIONARY), this.columns)),
                        Stream.of(
                                word(PagePhrase.HOW_EXCHANGE, PagePhrase.HOW_EXCHANGE_IS),
                                word(PagePhrase.HOW_HELP, PagePhrase.HOW_HELP_IS),
                                word(PagePhrase.HOW_ONE_TO_ONE, PagePhrase.HOW_ONE_TO_ONE_IS),
                                word(PagePhrase.HOW_RELATIONSHIP, PagePhrase.HOW_RELATIONSHIP_IS)))
                .flatMap(each -> each)
                .toList();
    }

    BookSheet<?> of(List<String> lines) {
        List<String> above = new ArrayList<>(lines);
        above.add(words.say(PagePhrase.HOW_ON_RECORD));
        above.add(words.say(PagePhrase.HOW_RELATIVE));
        above.add(words.say(PagePhrase.HOW_NO_PROOF));
        return new BookSheet<>(words.say(WorkbookPhrase.DICTIONARY), above, columns, rows, 0, 1);
    }

    /** A sheet's columns, to be explained. */
    record Explained(String name, List<? extends BookColumn<?>> columns) {}

    private static Stream<Line> lines(Explained sheet) {
        return sheet.columns().stream().map(column -> new Line(sheet.name(), column.heading(), column.meaning()));
    }

    private Line word(Phrase word, Phrase meaning) {
        return new Line(words.say(WorkbookPhrase.WORD), words.say(word), words.say(meaning));
    }
}
