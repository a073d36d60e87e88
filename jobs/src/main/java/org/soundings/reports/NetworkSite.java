package org.soundings.reports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.Chapters;
import org.soundings.tables.Table;

/**
 * The pages of a run that are not of one chapter: the start page, the dictionary, the network's, each director's and,
 * where the chapters are too many for one page, each region's; all in every language asked for.
 */
public final class NetworkSite {

    /**
     * What was written.
     *
     * @param paths below the run's folder, in order
     * @param regions how many pages of regions there are in each language
     * @param unknown what directors' settings name and the exports do not tell of
     */
    public record Written(List<String> paths, int regions, List<UnknownChapter> unknown) {}

    /** A chapter that the settings give to a director and that has no figures. */
    public record UnknownChapter(String director, String chapter) {}

    /** Pages in each language beside those of directors and regions: start page, dictionary, network page. */
    public static final int PAGES = 3;

    private final PageTerms terms;
    private final PageStore store;
    private final PageTemplate template = new PageTemplate();
    private final TreeSet<String> paths = new TreeSet<>();

    private NetworkSite(PageTerms terms, PageStore store) {
        this.terms = terms;
        this.store = store;
    }

    /**
     * Writes the pages. A function of its arguments alone: written again, they are the same bytes.
     *
     * @param tables gives each published table that is asked for
     * @param runDir directory of the run, any Hadoop URI
     * @throws IOException when a page cannot be written
     */
    public static Written write(Function<Table, Dataset<Row>> tables, Settings settings, LocalDate asOf, String runDir)
            throws IOException {
        Configuration hadoop =
                tables.apply(Chapters.TABLE).sparkSession().sparkContext().hadoopConfiguration();
        List<NetworkSheet> sheets = NetworkSheets.of(tables, settings);
        return new NetworkSite(PageTerms.of(settings, asOf), new PageStore(runDir, hadoop))
                .write(sheets, settings.reports().locales());
    }

    /** Path of the start page below the run's folder. */
    public static String start(String locale) {
        return StartPages.path(locale);
    }

    static String network(String locale) {
        return "network." + locale + ".html";
    }

    static String director(String id, String locale) {
        return "directors/" + id + "." + locale + ".html";
    }

    private Written write(List<NetworkSheet> sheets, List<String> locales) throws IOException {
        NetworkSheet network = sheets.get(0);
        List<NetworkSheet> directors = sheets.subList(1, sheets.size());
        List<Regions.Part> regions = Regions.areNeeded(network.chapters()) ? Regions.of(network.chapters()) : List.of();
        for (String locale : locales) {
            Words words = Words.of(locale);
            NetworkPages pages = new NetworkPages(words, terms);
            List<Words> others = locales.stream()
                    .filter(other -> !other.equals(locale))
                    .map(Words::of)
                    .toList();
            put(start(locale), template.start(new StartPages(words, terms).of(network, directors, others), words));
            put(DictionaryPage.path(locale), template.dictionary(DictionaryPage.of(terms, words), words));
            put(network(locale), template.network(pages.of(network), words));
            for (NetworkSheet director : directors) {
                put(director(director.director(), locale), template.network(pages.of(director), words));
            }
            for (Regions.Part region : regions) {
                put(region.path(locale), template.network(pages.of(region), words));
            }
        }
        return new Written(List.copyOf(paths), regions.size(), unknown(directors));
    }

    private void put(String path, byte[] page) throws IOException {
        store.write(path, page, 0);
        if (!paths.add(path)) {
            throw new IllegalStateException("Two pages are called " + path);
        }
    }

    private static List<UnknownChapter> unknown(List<NetworkSheet> directors) {
        List<UnknownChapter> problems = new ArrayList<>();
        directors.forEach(director -> director.problems()
                .forEach(problem -> problems.add(new UnknownChapter(director.director(), problem.chapter()))));
        return List.copyOf(problems);
    }
}
