package org.soundings.reports;

import java.time.LocalDate;
import java.util.List;

/** The workbook's sheet of how far the data can be trusted. */
final class QualityBook {

    private final Words words;
    private final List<BookColumn<Line>> columns;

    /** A row; what it does not use is null. */
    record Line(
            String subject,
            String found,
            Long count,
            Long bySlips,
            LocalDate day,
            String file,
            Long line,
            String advice) {}

    QualityBook(Words words, BookColumns columns) {
        this.words = words;
        this.columns = List.of(
                columns.of(WorkbookPhrase.SUBJECT, WorkbookPhrase.SUBJECT_IS, CellForm.WORDS, Line::subject),
                columns.of(WorkbookPhrase.FOUND, WorkbookPhrase.FOUND_IS, CellForm.SENTENCE, Line::found),
                columns.of(WorkbookPhrase.COUNT, WorkbookPhrase.COUNT_IS, CellForm.LARGE_COUNT, Line::count),
                columns.of(WorkbookPhrase.BY_SLIPS, WorkbookPhrase.BY_SLIPS_IS, CellForm.LARGE_COUNT, Line::bySlips),
                columns.of(WorkbookPhrase.DAY, WorkbookPhrase.DAY_IS, CellForm.DAY, Line::day),
                columns.of(WorkbookPhrase.FILE, WorkbookPhrase.FILE_IS, CellForm.SENTENCE, Line::file),
                columns.of(WorkbookPhrase.LINE, WorkbookPhrase.LINE_IS, CellForm.LARGE_COUNT, Line::line),
                columns.of(WorkbookPhrase.ADVICE, WorkbookPhrase.ADVICE_IS, CellForm.SENTENCE, Line::advice));
    }

    BookSheet<?> of(ChapterSheet sheet, List<String> lines) {
        return new BookSheet<>(
                words.say(WorkbookPhrase.QUALITY), lines, columns, new QualityRows(words, sheet).all(), 0, 1);
    }

    DictionaryBook.Explained explained() {
        return new DictionaryBook.Explained(words.say(WorkbookPhrase.QUALITY), columns);
    }
}
