package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.tables.Freshness;

/** The regions of chapters that are too many for one page, each with a link to its own. */
final class RegionTable {

    private final Words words;
    private final TableText tables;

    RegionTable(Words words) {
        this.words = words;
        this.tables = new TableText(words);
    }

    DataTable of(List<Chapter> chapters) {
        List<Line> lines = new ArrayList<>();
        for (Regions.Part part : Regions.of(chapters)) {
            lines.add(new Line(
                    part.name(words),
                    part.path(words.tag()),
                    List.of(
                            part.country() == null ? tables.none() : tables.text(part.country()),
                            tables.count(part.chapters().size()),
                            tables.count(part.members()),
                            tables.count(part.of(Freshness.FRESH)),
                            tables.count(part.of(Freshness.LATE)),
                            tables.count(part.of(Freshness.STALE)))));
        }
        return tables.of(
                words.say(NetworkPhrase.REGIONS_TABLE),
                lines,
                NetworkPhrase.COLUMN_REGION,
                NetworkPhrase.COLUMN_COUNTRY,
                NetworkPhrase.COLUMN_CHAPTERS,
                NetworkPhrase.COLUMN_MEMBERS,
                NetworkPhrase.COLUMN_FRESH,
                NetworkPhrase.COLUMN_LATE,
                NetworkPhrase.COLUMN_STALE);
    }
}
