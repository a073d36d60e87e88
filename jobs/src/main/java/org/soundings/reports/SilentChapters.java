package org.soundings.reports;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.tables.Freshness;

/** How fresh the exports of chapters are: how many are late or silent, and which, the longest silent first. */
final class SilentChapters {

    static final int MOST_NAMED = 50;

    private final Words words;
    private final PageTerms terms;
    private final TableText tables;

    SilentChapters(Words words, PageTerms terms) {
        this.words = words;
        this.terms = terms;
        this.tables = new TableText(words);
    }

    NetworkPage.Freshness of(List<Chapter> chapters) {
        List<Chapter> silent = chapters.stream()
                .filter(chapter -> chapter.freshness() == Freshness.LATE || chapter.freshness() == Freshness.STALE)
                .sorted(Comparator.comparing(Chapter::lastExportOn).thenComparing(Chapter::id))
                .toList();
        int more = silent.size() - MOST_NAMED;
        return new NetworkPage.Freshness(
                sum(chapters, silent.size()),
                silent.isEmpty() ? null : table(silent),
                more <= 0 ? null : words.say(NetworkPhrase.FRESH_MORE, Map.of("n", more)));
    }

    private String sum(List<Chapter> chapters, int silent) {
        long late = count(chapters, Freshness.LATE);
        long unknown = count(chapters, null);
        return words.say(
                NetworkPhrase.FRESH_SUM,
                Map.of(
                        "fresh",
                        chapters.size() - silent - unknown,
                        "late",
                        late,
                        "stale",
                        silent - late,
                        "unknown",
                        unknown));
    }

    private static long count(List<Chapter> chapters, Freshness freshness) {
        return chapters.stream()
                .filter(chapter -> chapter.freshness() == freshness)
                .count();
    }

    private DataTable table(List<Chapter> silent) {
        List<Line> lines = silent.stream()
                .limit(MOST_NAMED)
                .map(chapter -> new Line(
                        chapter.name(),
                        null,
                        List.of(
                                tables.day(chapter.lastExportOn()),
                                tables.count(ChronoUnit.DAYS.between(chapter.lastExportOn(), terms.asOf())))))
                .toList();
        return tables.of(
                words.say(NetworkPhrase.FRESH_ASK),
                lines,
                NetworkPhrase.COLUMN_CHAPTER,
                NetworkPhrase.COLUMN_EXPORTS,
                NetworkPhrase.FRESH_DAYS);
    }
}
