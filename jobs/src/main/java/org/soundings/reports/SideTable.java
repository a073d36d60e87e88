package org.soundings.reports;

import java.util.List;
import java.util.Map;
import org.soundings.reports.NetworkPage.Cell;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.tables.Freshness;

/** Chapters and their figures in a table, in alphabetical order. */
final class SideTable {

    private final Words words;
    private final PageTerms terms;
    private final TableText tables;

    SideTable(Words words, PageTerms terms) {
        this.words = words;
        this.terms = terms;
        this.tables = new TableText(words);
    }

    /** The table of a page from which {@code base} leads to the run's folder. */
    DataTable of(List<Chapter> chapters, String base) {
        return tables.of(
                words.say(NetworkPhrase.SIDE_TABLE, Map.of("n", terms.minimumGroup())),
                chapters.stream()
                        .sorted(Chapter.alphabetical(words))
                        .map(chapter -> line(chapter, base))
                        .toList(),
                NetworkPhrase.COLUMN_CHAPTER,
                NetworkPhrase.COLUMN_MEMBERS,
                NetworkPhrase.COLUMN_BREADTH,
                NetworkPhrase.COLUMN_DEPTH,
                NetworkPhrase.COLUMN_COVERAGE,
                NetworkPhrase.COLUMN_RECIPROCITY,
                NetworkPhrase.COLUMN_BRIDGES,
                NetworkPhrase.COLUMN_PERSONS,
                NetworkPhrase.COLUMN_TOP_THREE,
                NetworkPhrase.COLUMN_COMMUNITIES,
                NetworkPhrase.COLUMN_EXPORTS);
    }

    private Line line(Chapter chapter, String base) {
        return new Line(
                chapter.name(),
                base + ChapterFile.LEADERSHIP.path(chapter.id(), words.tag()),
                List.of(
                        tables.count(chapter.presentMembers()),
                        tables.tenth(chapter.breadth()),
                        tables.percent(chapter.depth()),
                        tables.percent(chapter.coverage()),
                        tables.hundredth(chapter.reciprocity()),
                        tables.count(chapter.bridges()),
                        tables.count(chapter.articulationPoints()),
                        tables.percent(chapter.topThree()),
                        tables.count(chapter.communities()),
                        exports(chapter)));
    }

    Cell exports(Chapter chapter) {
        if (chapter.lastExportOn() == null) {
            return tables.none();
        }
        Cell day = tables.day(chapter.lastExportOn());
        return chapter.freshness() == null || chapter.freshness() == Freshness.FRESH
                ? day
                : new Cell(day.text() + " · " + freshness(chapter.freshness()), day.order());
    }

    private String freshness(Freshness freshness) {
        return words.say(
                switch (freshness) {
                    case FRESH -> NetworkPhrase.FRESH;
                    case LATE -> NetworkPhrase.LATE;
                    case STALE -> NetworkPhrase.STALE;
                });
    }
}
