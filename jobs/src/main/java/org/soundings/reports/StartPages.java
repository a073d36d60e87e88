package org.soundings.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.soundings.reports.StartPage.Chapter;
import org.soundings.reports.StartPage.Link;
import org.soundings.reports.StartPage.Region;

/** Makes the start page of a run in one language. A pure function of its arguments. */
final class StartPages {

    /** Folder of the tables in a run. */
    static final String TABLES = "tables/v1/";

    private final Words words;
    private final PageTerms terms;
    private final SideTable table;

    StartPages(Words words, PageTerms terms) {
        this.words = words;
        this.terms = terms;
        this.table = new SideTable(words, terms);
    }

    static String path(String locale) {
        return "index." + locale + ".html";
    }

    /**
     * The start page.
     *
     * @param others the run's other languages
     */
    StartPage of(NetworkSheet network, List<NetworkSheet> directors, List<Words> others) {
        boolean isCrowded = Regions.areNeeded(network.chapters());
        AccountOfFiles account = new AccountOfFiles(words);
        return new StartPage(
                words.say(StartPhrase.TITLE, Map.of("date", words.day(terms.asOf()))),
                words.say(PagePhrase.AS_OF, Map.of("date", words.day(terms.asOf()), "months", terms.windowMonths())),
                others.stream()
                        .map(other -> new Link(path(other.tag()), other.say(StartPhrase.LANGUAGE), other.tag()))
                        .toList(),
                List.of(
                        new Link(
                                NetworkSite.network(words.tag()),
                                words.say(NetworkPhrase.NETWORK_PAGE),
                                words.say(StartPhrase.NETWORK_IS)),
                        new Link(
                                DictionaryPage.path(words.tag()),
                                words.say(StartPhrase.DICTIONARY),
                                words.say(StartPhrase.DICTIONARY_IS))),
                words.say(StartPhrase.TABLES_AT, Map.of("folder", TABLES)),
                directors.stream().map(this::director).toList(),
                isCrowded
                        ? List.of()
                        : Regions.of(network.chapters()).stream()
                                .map(this::region)
                                .toList(),
                isCrowded ? new RegionTable(words).of(network.chapters()) : null,
                account.sentences(network.files()),
                network.refusals().isEmpty() ? null : account.refusalsWithPlaces(network.refusals()),
                new SilentChapters(words, terms).of(network.chapters()));
    }

    private Link director(NetworkSheet director) {
        return new Link(
                NetworkSite.director(director.director(), words.tag()),
                director.director(),
                words.say(
                        StartPhrase.DIRECTOR_IS,
                        Map.of(
                                "n",
                                director.chapters().size(),
                                "problems",
                                director.problems().size())));
    }

    private Region region(Regions.Part part) {
        return new Region(
                part.place(words),
                part.chapters().stream()
                        .sorted(NetworkSheet.Chapter.alphabetical(words))
                        .map(this::chapter)
                        .toList());
    }

    private Chapter chapter(NetworkSheet.Chapter chapter) {
        List<Link> files = Arrays.stream(ChapterFile.values())
                .map(file -> new Link(file.path(chapter.id(), words.tag()), words.say(text(file)), null))
                .toList();
        return new Chapter(
                chapter.name(),
                words.say(NetworkPhrase.COLUMN_EXPORTS) + " "
                        + table.exports(chapter).text(),
                files);
    }

    static Phrase text(ChapterFile file) {
        return switch (file) {
            case LEADERSHIP -> StartPhrase.FILE_LEADERSHIP;
            case MEETING -> StartPhrase.FILE_MEETING;
            case WORKBOOK -> StartPhrase.FILE_WORKBOOK;
        };
    }
}
