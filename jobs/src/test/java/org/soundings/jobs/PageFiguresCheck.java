package org.soundings.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** A chapter's page in one language. */
    record Page(Line chapter, ChapterFile kind, String language) {

        String path() {
            return kind.path(chapter.text(Chapters.CHAPTER_ID), language);
        }
    }

    List<Page> pages() {
        return tables.of(Chapters.TABLE, Chapters.IS_REPORTING, "true").stream()
                .flatMap(chapter -> settings.reports().locales().stream()
                        .flatMap(language ->
                                Arrays.stream(ChapterFile.values()).map(kind -> new Page(chapter, kind, language))))
                .filter(page -> page.path().endsWith(".html"))
                .toList();
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
        ChapterRows chapter = new ChapterRows(tables, page.chapter(), asOf);
        switch (page.kind()) {
            case LEADERSHIP -> new LeadershipFigures(tables, account, chapter, settings).check();
            case MEETING -> new MeetingFigures(tables, account, chapter, settings).check();
            default -> throw new IllegalArgumentException("Who compares the figures of " + page.kind() + "?");
        }
        return account.faults();
    }
}
