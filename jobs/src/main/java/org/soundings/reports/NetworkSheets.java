package org.soundings.reports;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.reports.NetworkSheet.Flows;
import org.soundings.reports.NetworkSheet.Whole;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.Freshness;
import org.soundings.tables.NetworkScores;
import org.soundings.tables.Table;

/**
 * Gathers what the pages of the network and of its directors show. What is brought to the driver is of the size of the
 * chapters, never of members, ties or pairs of chapters.
 */
final class NetworkSheets {

    /** So many chapters have room in a matrix. */
    static final int MOST_IN_MATRIX = 30;

    private static final String HELD_BY = "held_by_communities";
    private static final String OUTWARD = "help_outward";
    private static final String INWARD = "help_inward";

    private final Function<Table, Dataset<Row>> tables;
    private final Settings settings;

    private NetworkSheets(Function<Table, Dataset<Row>> tables, Settings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    /** The network's sheet, then one for each director of the settings, in their order. */
    static List<NetworkSheet> of(Function<Table, Dataset<Row>> tables, Settings settings) {
        return new NetworkSheets(tables, settings).all();
    }

    private List<NetworkSheet> all() {
        List<Row> rows = rows();
        List<Chapter> reporting = rows.stream()
                .filter(row -> row.<Boolean>getAs(Chapters.IS_REPORTING.name()))
                .map(NetworkSheets::chapter)
                .toList();
        Map<String, Directors.Chapters> directors = Directors.of(
                settings.reports().directors(),
                rows.stream()
                        .map(row -> new Directors.Known(
                                row.getAs(Chapters.CHAPTER_ID.name()),
                                row.getAs(Chapters.CHAPTER_NAME.name()),
                                row.getAs(Chapters.IS_REPORTING.name())))
                        .toList());
        PageScopes scopes = new PageScopes(tables, directors);
        Map<String, List<String>> shown = scopes.map(page -> shown(page, reporting));
        Gathered gathered = scopes.gather(shown);
        List<NetworkSheet> sheets = new ArrayList<>();
        sheets.add(sheet(PageScopes.NETWORK, reporting, new Directors.Chapters(Set.of(), List.of()), gathered, shown));
        directors.forEach((director, chapters) -> sheets.add(sheet(
                director,
                reporting.stream()
                        .filter(chapter -> chapters.ids().contains(chapter.id()))
                        .toList(),
                chapters,
                gathered,
                shown)));
        return List.copyOf(sheets);
    }

    private NetworkSheet sheet(
            String page,
            List<Chapter> chapters,
            Directors.Chapters named,
            Gathered gathered,
            Map<String, List<String>> shown) {
        boolean isNetwork = page.equals(PageScopes.NETWORK);
        return new NetworkSheet(
                isNetwork ? null : page,
                chapters,
                named.problems(),
                isNetwork ? whole() : null,
                new Flows(shown.get(page), gathered.flows(page)),
                gathered.communities(page),
                gathered.followed(page),
                gathered.files(page),
                gathered.refusals(page));
    }

    /** Those that exchange the most help with other chapters, where not all have room. */
    private static List<String> shown(Set<String> page, List<Chapter> reporting) {
        return reporting.stream()
                .filter(chapter -> page == null || page.contains(chapter.id()))
                .sorted(Comparator.comparingLong((Chapter each) -> each.helpGiven() + each.helpReceived())
                        .reversed()
                        .thenComparing(Chapter::id))
                .limit(MOST_IN_MATRIX)
                .map(Chapter::id)
                .toList();
    }

    private List<Row> rows() {
        String[] byChapter = {Chapters.CHAPTER_ID.name()};
        Dataset<Row> communities = tables.apply(ChapterCommunities.TABLE)
                .groupBy(ChapterCommunities.CHAPTER_ID.col())
                .agg(count(lit(1)).as(HELD_BY));
        return tables.apply(Chapters.TABLE)
                .drop(stamps())
                .join(tables.apply(ChapterScores.TABLE).drop(stamps()), byChapter, "left_outer")
                .join(communities, byChapter, "left_outer")
                .join(help(ChapterFlows.FROM_CHAPTER_ID, OUTWARD), byChapter, "left_outer")
                .join(help(ChapterFlows.TO_CHAPTER_ID, INWARD), byChapter, "left_outer")
                .na()
                .fill(0L, new String[] {HELD_BY, OUTWARD, INWARD})
                .collectAsList();
    }

    private static String[] stamps() {
        return new String[] {org.soundings.tables.Catalog.RUN_ID.name(), org.soundings.tables.Catalog.AS_OF.name()};
    }

    private Dataset<Row> help(Field chapter, String name) {
        return tables.apply(ChapterFlows.TABLE)
                .groupBy(Chapters.CHAPTER_ID.from(chapter.col()))
                .agg(coalesce(sum(ChapterFlows.GIVEN_COUNT.col()), lit(0L)).as(name));
    }

    private static Chapter chapter(Row row) {
        String freshness = row.getAs(Chapters.FRESHNESS.name());
        return new Chapter(
                row.getAs(Chapters.CHAPTER_ID.name()),
                row.getAs(Chapters.CHAPTER_NAME.name()),
                row.getAs(Chapters.REGION.name()),
                row.getAs(Chapters.COUNTRY.name()),
                row.<LocalDate>getAs(Chapters.LAST_EXPORT_ON.name()),
                freshness == null ? null : Freshness.of(freshness).orElseThrow(),
                row.<Long>getAs(ChapterScores.PRESENT_MEMBER_COUNT.name()),
                row.getAs(ChapterScores.PARTNERS_PER_TEN_MEDIAN.name()),
                row.getAs(ChapterScores.RELATIONSHIP_RATIO_MEDIAN.name()),
                row.<Long>getAs(ChapterScores.PAIR_COUNT.name()),
                row.<Long>getAs(ChapterScores.MET_PAIR_COUNT.name()),
                row.getAs(ChapterScores.COVERAGE_RATIO.name()),
                row.getAs(ChapterScores.RECIPROCITY_RHO.name()),
                row.<Long>getAs(ChapterScores.BRIDGE_COUNT.name()),
                row.<Long>getAs(ChapterScores.ARTICULATION_POINT_COUNT.name()),
                row.getAs(ChapterScores.TOP_THREE_RELATIONSHIP_RATIO.name()),
                row.<Long>getAs(HELD_BY),
                row.<Long>getAs(OUTWARD),
                row.<Long>getAs(INWARD));
    }

    private Whole whole() {
        Row row = NetworkScores.TABLE.conform(tables.apply(NetworkScores.TABLE)).first();
        Cells cells = new Cells(NetworkScores.TABLE, row);
        return new Whole(
                cells.count(NetworkScores.PRESENT_MEMBER_COUNT),
                cells.real(NetworkScores.COVERAGE_RATIO),
                cells.real(NetworkScores.RECIPROCITY_RHO),
                cells.real(NetworkScores.CHAPTER_RECIPROCITY_RHO),
                GiversGain.of(row, settings.giversGain().withinWeeks()),
                cells.count(NetworkScores.GIVING_EFFECT_QUARTER_COUNT),
                cells.count(NetworkScores.EARLIER_INTRODUCTION_COUNT),
                cells.real(NetworkScores.INTRODUCTION_HIT_RATIO),
                cells.real(NetworkScores.OPEN_TRIAD_HIT_RATIO));
    }
}
