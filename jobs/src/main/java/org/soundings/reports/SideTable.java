package org.soundings.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.reports.NetworkPage.Cell;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.tables.Freshness;

/** Chapters and their figures in a table, in alphabetical order. */
final class SideTable {

    static final String UNDEFINED = "–";

    private final Words words;
    private final PageTerms terms;

    SideTable(Words words, PageTerms terms) {
        this.words = words;
        this.terms = terms;
    }

    /** The table of a page from which {@code base} leads to the run's folder. */
    DataTable of(List<Chapter> chapters, String base) {
        return new DataTable(
                words.say(NetworkPhrase.SIDE_TABLE, Map.of("n", terms.minimumGroup())),
                Stream.of(
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
                                NetworkPhrase.COLUMN_EXPORTS)
                        .map(words::say)
                        .toList(),
                sorted(chapters).map(chapter -> line(chapter, base)).toList());
    }

    /** In the language's alphabetical order; those of one name by id. */
    Stream<Chapter> sorted(List<Chapter> chapters) {
        return chapters.stream()
                .sorted(Comparator.comparing(Chapter::name, words.alphabetical())
                        .thenComparing(Chapter::id));
    }

    private Line line(Chapter chapter, String base) {
        return new Line(
                chapter.name(),
                base + ChapterFile.LEADERSHIP.path(chapter.id(), words.tag()),
                List.of(
                        count(chapter.presentMembers()),
                        tenth(chapter.breadth()),
                        percent(chapter.depth()),
                        percent(chapter.coverage()),
                        rho(chapter.reciprocity()),
                        count(chapter.bridges()),
                        count(chapter.articulationPoints()),
                        percent(chapter.topThree()),
                        count(chapter.communities()),
                        exports(chapter)));
    }

    Cell exports(Chapter chapter) {
        if (chapter.lastExportOn() == null) {
            return new Cell(UNDEFINED, null);
        }
        String day = words.shortDay(chapter.lastExportOn());
        String order = Long.toString(chapter.lastExportOn().toEpochDay());
        return chapter.freshness() == null || chapter.freshness() == Freshness.FRESH
                ? new Cell(day, order)
                : new Cell(day + " · " + freshness(chapter.freshness()), order);
    }

    private String freshness(Freshness freshness) {
        return words.say(
                switch (freshness) {
                    case FRESH -> NetworkPhrase.FRESH;
                    case LATE -> NetworkPhrase.LATE;
                    case STALE -> NetworkPhrase.STALE;
                });
    }

    Cell count(long value) {
        return new Cell(words.number(value), Long.toString(value));
    }

    Cell percent(Double share) {
        return share == null ? new Cell(UNDEFINED, null) : new Cell(words.percent(share), share.toString());
    }

    private Cell tenth(Double value) {
        return value == null ? new Cell(UNDEFINED, null) : new Cell(words.tenth(value), value.toString());
    }

    private Cell rho(Double value) {
        return value == null ? new Cell(UNDEFINED, null) : new Cell(words.hundredth(value), value.toString());
    }
}
