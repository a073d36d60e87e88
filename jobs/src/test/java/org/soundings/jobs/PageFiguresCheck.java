package org.soundings.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.soundings.config.Settings;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.reports.ChapterFile;
import org.soundings.tables.Chapters;

/** Every figure on every page of a published run, compared with the table that it comes from. */
final class PageFiguresCheck {

    private final PublishedRows tables;
    private final LocalDate asOf;
    private final Settings settings;

    PageFiguresCheck(PublishedRows tables, LocalDate asOf, Settings settings) {
        this.tables = tables;
        this.asOf = asOf;
        this.settings = settings;
    }

    /** A page in one language, and what compares its figures. */
    record Page(String path, String language, Consumer<PageAccount> figures) {}

    /** Every page of the run: first the chapters', then the others. */
    List<Page> pages() {
        return Stream.concat(
                        tables.of(Chapters.TABLE, Chapters.IS_REPORTING, "true").stream()
                                .flatMap(this::ofChapter),
                        new SitePages(tables, asOf, settings).pages())
                .toList();
    }

    private Stream<Page> ofChapter(Line line) {
        ChapterRows chapter = new ChapterRows(tables, line, asOf);
        return settings.reports().locales().stream().flatMap(language -> Arrays.stream(ChapterFile.values())
                .filter(kind -> kind != ChapterFile.WORKBOOK)
                .map(kind -> new Page(kind.path(chapter.id(), language), language, page -> {
                    if (kind == ChapterFile.LEADERSHIP) {
                        new LeadershipFigures(tables, page, chapter, settings).check();
                    } else {
                        new MeetingFigures(tables, page, chapter, settings).check();
                    }
                })));
    }

    /** What is wrong on all pages below the folder of a run, a sentence each. */
    List<String> faults(Path run) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Page page : pages()) {
            faults(page, Files.readString(run.resolve(page.path())))
                    .forEach(fault -> faults.add(page.path() + ": " + fault));
        }
        return faults;
    }

    /** What is wrong on one page: a figure that is not the tables', or one that this check does not know. */
    List<String> faults(Page page, String html) {
        PageAccount account = new PageAccount(Jsoup.parse(html), new PageText(page.language()));
        page.figures().accept(account);
        return account.faults();
    }
}
