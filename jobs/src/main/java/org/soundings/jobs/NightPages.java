package org.soundings.jobs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.soundings.config.Settings;
import org.soundings.reports.ChapterFile;
import org.soundings.reports.NetworkSite;
import org.soundings.reports.Pages;
import org.soundings.store.RunDirectory;
import org.soundings.tables.ChapterScores;

/**
 * The pages of a night.
 *
 * @param count how many files there are
 * @param unknown chapters that the settings give to a director and of which the exports tell nothing
 */
record NightPages(long count, List<NetworkSite.UnknownChapter> unknown) {

    /**
     * Writes the pages into the run, and counts them.
     *
     * @throws IOException if one cannot be written, or there are fewer or more than there should be
     */
    static NightPages write(Published published, Settings settings, LocalDate asOf, RunDirectory run)
            throws IOException {
        long locales = settings.reports().locales().size();
        long ofChapters =
                Pages.render(published::read, settings, asOf, run.path()).count();
        require(ofChapters, published.rows(ChapterScores.TABLE) * locales * ChapterFile.values().length, "chapters");
        NetworkSite.Written site = NetworkSite.write(published::read, settings, asOf, run.path());
        long perLanguage = NetworkSite.PAGES + settings.reports().directors().size() + site.regions();
        require(site.paths().size(), locales * perLanguage, "the network and of directors");
        return new NightPages(ofChapters + site.paths().size(), site.unknown());
    }

    private static void require(long written, long expected, String of) throws IOException {
        if (written != expected) {
            throw new IOException(written + " pages of " + of + " were written, expected " + expected);
        }
    }
}
