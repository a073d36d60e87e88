package org.soundings.jobs;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.soundings.config.Settings;
import org.soundings.jobs.BookFigures.Said;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.reports.ChapterFile;
import org.soundings.reports.ReadBook;
import org.soundings.tables.Chapters;
import org.soundings.tables.MemberScores;

/** Every cell in the workbooks of a published run, compared with the table that it comes from. */
final class WorkbookFiguresCheck {

    private final PublishedRows tables;
    private final LocalDate asOf;
    private final Settings settings;

    WorkbookFiguresCheck(PublishedRows tables, LocalDate asOf, Settings settings) {
        this.tables = tables;
        this.asOf = asOf;
        this.settings = settings;
    }

    /** A chapter's workbook in one language. */
    record Book(Line chapter, String language) {

        String path() {
            return ChapterFile.WORKBOOK.path(chapter.text(Chapters.CHAPTER_ID), language);
        }
    }

    List<Book> books() {
        return tables.of(Chapters.TABLE, Chapters.IS_REPORTING, "true").stream()
                .flatMap(chapter -> settings.reports().locales().stream().map(language -> new Book(chapter, language)))
                .toList();
    }

    /** What is wrong in all workbooks below the folder of a run, a sentence each. */
    List<String> faults(Path run) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Book book : books()) {
            faults(book, ReadBook.of(Files.readAllBytes(run.resolve(book.path()))))
                    .forEach(fault -> faults.add(book.path() + ": " + fault));
        }
        return faults;
    }

    /** What is wrong in one workbook. */
    List<String> faults(Book book, ReadBook read) {
        return new BookAccount(read, new PageText(book.language())).faults(expected(book));
    }

    private List<BookFigures> expected(Book book) {
        ChapterRows chapter = new ChapterRows(tables, book.chapter(), asOf);
        Collator alphabet = Collator.getInstance(ULocale.forLanguageTag(book.language()));
        List<Line> present = chapter.present().stream()
                .sorted(Comparator.comparing((Line row) -> chapter.name(row), alphabet)
                        .thenComparing(row -> row.text(MemberScores.MEMBER_ID)))
                .toList();
        BookFigures matrix = BookMatrix.of(chapter, present);
        List<BookFigures> sheets = new ArrayList<>(List.of(
                BookActions.of(tables, chapter),
                BookMembers.of(chapter, present, settings),
                BookTies.of(chapter, present, settings),
                matrix,
                BookQuality.of(tables, chapter)));
        sheets.add(BookDictionary.of(sheets, matrix));
        sheets.forEach(sheet -> sheet.above().addAll(0, marks(chapter)));
        return sheets;
    }

    /** What stands above every sheet: whose it is and of when, and a warning in a chapter that has been silent. */
    private List<Said> marks(ChapterRows chapter) {
        Said mark = new Said(
                PageText.sorted(asOf, settings.window().months()),
                List.of(chapter.row().text(Chapters.CHAPTER_NAME)));
        return chapter.row().text(Chapters.FRESHNESS).equals("stale")
                ? List.of(mark, new Said(chapter.lastExport(), List.of()))
                : List.of(mark);
    }
}
