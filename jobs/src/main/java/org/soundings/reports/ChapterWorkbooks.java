package org.soundings.reports;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.soundings.tables.Freshness;

/** Makes the workbooks of chapters in one language: what all have in common is said once. */
final class ChapterWorkbooks {

    private final Words words;
    private final PageTerms terms;
    private final BookWriter writer;
    private final ActionsBook actions;
    private final MembersBook members;
    private final TiesBook ties;
    private final MatrixBook matrix;
    private final QualityBook quality;
    private final DictionaryBook dictionary;

    ChapterWorkbooks(Words words, PageTerms terms) {
        BookColumns columns = new BookColumns(words, terms);
        this.words = words;
        this.terms = terms;
        this.writer = new BookWriter(words.language());
        this.actions = new ActionsBook(words, columns);
        this.members = new MembersBook(words, columns);
        this.ties = new TiesBook(words, columns);
        this.matrix = new MatrixBook(words, columns);
        this.quality = new QualityBook(words, columns);
        this.dictionary = new DictionaryBook(
                words,
                columns,
                List.of(
                        actions.explained(),
                        members.explained(),
                        ties.explained(),
                        matrix.explained(),
                        quality.explained()));
    }

    /**
     * A chapter's workbook as an XLSX file: a pure function of the sheet, the terms and the language.
     *
     * @throws IllegalArgumentException when an action cannot be said, see {@link ActionSentences}
     */
    byte[] of(ChapterSheet sheet) {
        List<ChapterSheet.Member> present = sheet.present(words);
        List<String> lines = lines(sheet);
        return writer.write(
                words.say(WorkbookPhrase.TITLE, Map.of("chapter", sheet.name())),
                words.say(PagePhrase.CONFIDENTIAL),
                terms.asOf(),
                List.of(
                        actions.of(sheet, lines),
                        members.of(present, lines),
                        ties.of(present, sheet.ties(), lines),
                        matrix.of(present, sheet.ties(), lines),
                        quality.of(sheet, lines),
                        dictionary.of(lines)));
    }

    /** What stands above every sheet: whose it is and of when, and a warning in a chapter that has been silent. */
    private List<String> lines(ChapterSheet sheet) {
        String mark = words.say(
                WorkbookPhrase.MARK,
                Map.of("chapter", sheet.name(), "date", words.day(terms.asOf()), "months", terms.windowMonths()));
        if (sheet.freshness() != Freshness.STALE) {
            return List.of(mark);
        }
        long days = ChronoUnit.DAYS.between(sheet.lastExportOn(), terms.asOf());
        return List.of(
                mark, words.say(WorkbookPhrase.NOTICE, Map.of("date", words.day(sheet.lastExportOn()), "days", days)));
    }
}
