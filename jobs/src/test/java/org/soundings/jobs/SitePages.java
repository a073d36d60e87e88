package org.soundings.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.config.Settings;
import org.soundings.jobs.PageFiguresCheck.Page;
import org.soundings.tables.Chapters;

/** The pages of a run that are not of one chapter, and what compares the figures of each. */
final class SitePages {

    private final PublishedRows tables;
    private final LocalDate asOf;
    private final Settings settings;

    SitePages(PublishedRows tables, LocalDate asOf, Settings settings) {
        this.tables = tables;
        this.asOf = asOf;
        this.settings = settings;
    }

    Stream<Page> pages() {
        return settings.reports().locales().stream()
                .flatMap(language -> Stream.concat(
                        Stream.of(
                                new Page("index." + language + ".html", language, page -> new StartFigures(
                                                page, network(language), directors(language))
                                        .check()),
                                new Page("dictionary." + language + ".html", language, page -> new DictionaryFigures(
                                                tables, page, asOf, language)
                                        .check()),
                                networkPage("network", network(language))),
                        directors(language).stream()
                                .map(director -> networkPage("directors/" + director.director(), director))));
    }

    private static Page networkPage(String name, SiteRows rows) {
        return new Page(name + "." + rows.language() + ".html", rows.language(), page -> new NetworkFigures(page, rows)
                .check());
    }

    private SiteRows network(String language) {
        return new SiteRows(
                tables, asOf, settings, language, null, tables.of(Chapters.TABLE, Chapters.IS_REPORTING, "true"));
    }

    private List<SiteRows> directors(String language) {
        return settings.reports().directors().stream()
                .map(director -> new SiteRows(
                        tables,
                        asOf,
                        settings,
                        language,
                        director.id(),
                        tables.of(Chapters.TABLE, Chapters.IS_REPORTING, "true").stream()
                                .filter(chapter -> director.chapters().stream()
                                        .anyMatch(name ->
                                                name.replace("BNI ", "").equals(chapter.text(Chapters.CHAPTER_NAME))))
                                .toList()))
                .toList();
    }
}
