package org.soundings.reports;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.Chapters;
import org.soundings.tables.Communities;
import org.soundings.tables.Field;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Rejects;
import org.soundings.tables.Table;

/** Sums up tables for each page at once: the network's, and that of each director over his chapters alone. */
final class PageScopes {

    /** What the network's page is called among the directors'. */
    static final String NETWORK = "";

    static final int MOST_COMMUNITIES = 10;

    static final String PAGE = "page";
    static final String TOTAL = "total";
    static final String FILES = "files";
    static final String FIRST = "first";
    static final String IN_CHAPTER = "in_chapter";

    private static final String PAGE_CHAPTER = "page_chapter";
    private static final String PLACE = "place";
    private static final String TO = "to_";
    private static final StructType PAIRS =
            new StructType().add(PAGE, DataTypes.StringType, false).add(PAGE_CHAPTER, DataTypes.StringType, false);

    private final Function<Table, Dataset<Row>> tables;
    private final Map<String, Directors.Chapters> directors;

    PageScopes(Function<Table, Dataset<Row>> tables, Map<String, Directors.Chapters> directors) {
        this.tables = tables;
        this.directors = directors;
    }

    /** Something of each page's chapters; null stands for all of them. */
    <T> Map<String, T> map(Function<Set<String>, T> of) {
        Map<String, T> values = new LinkedHashMap<>();
        values.put(NETWORK, of.apply(null));
        directors.forEach((page, chapters) -> values.put(page, of.apply(chapters.ids())));
        return values;
    }

    /** All sums; five small collects. */
    Gathered gather(Map<String, List<String>> shown) {
        return new Gathered(
                flows(shown).collectAsList(),
                communities().collectAsList(),
                followed().collectAsList(),
                files().collectAsList(),
                refusals().collectAsList());
    }

    private Dataset<Row> flows(Map<String, List<String>> shown) {
        Dataset<Row> from = pairs(shown);
        Dataset<Row> to = from.select(col(PAGE).as(TO + PAGE), col(PAGE_CHAPTER).as(TO + PAGE_CHAPTER));
        return tables.apply(ChapterFlows.TABLE)
                .where(ChapterFlows.GIVEN_COUNT.col().gt(0L))
                .join(broadcast(from), ChapterFlows.FROM_CHAPTER_ID.col().equalTo(col(PAGE_CHAPTER)))
                .join(
                        broadcast(to),
                        ChapterFlows.TO_CHAPTER_ID
                                .col()
                                .equalTo(col(TO + PAGE_CHAPTER))
                                .and(col(PAGE).equalTo(col(TO + PAGE))))
                .select(
                        col(PAGE),
                        ChapterFlows.FROM_CHAPTER_ID.col(),
                        ChapterFlows.TO_CHAPTER_ID.col(),
                        ChapterFlows.GIVEN_COUNT.col());
    }

    /** A row for each chapter of the largest communities of several chapters, with how many such communities there are. */
    private Dataset<Row> communities() {
        Dataset<Row> wide = tables.apply(Communities.TABLE)
                .where(Communities.CHAPTER_COUNT.col().gt(1L))
                .select(
                        Communities.COMMUNITY_ID.col(),
                        Communities.MEMBER_COUNT.col(),
                        Communities.CHAPTER_COUNT.col(),
                        Communities.INNER_RELATIONSHIP_COUNT.col(),
                        Communities.OUTER_RELATIONSHIP_COUNT.col());
        Dataset<Row> parts = tables.apply(ChapterCommunities.TABLE)
                .select(
                        ChapterCommunities.CHAPTER_ID.col(),
                        ChapterCommunities.COMMUNITY_ID.col(),
                        ChapterCommunities.MEMBER_COUNT.col().as(IN_CHAPTER))
                .join(wide, new String[] {Communities.COMMUNITY_ID.name()});
        Dataset<Row> scoped = scoped(parts, parts, ChapterCommunities.CHAPTER_ID);
        Column[] key = {col(PAGE), Communities.COMMUNITY_ID.col()};
        Column largest = sum(col(IN_CHAPTER));
        Dataset<Row> ranked = scoped.groupBy(key)
                .agg(largest.as(FILES))
                .withColumn(
                        PLACE,
                        row_number()
                                .over(Window.partitionBy(col(PAGE))
                                        .orderBy(col(FILES).desc(), Communities.COMMUNITY_ID.col())))
                .withColumn(TOTAL, count(lit(1)).over(Window.partitionBy(col(PAGE))))
                .where(col(PLACE).leq(MOST_COMMUNITIES))
                .drop(FILES);
        return scoped.join(ranked, new String[] {PAGE, Communities.COMMUNITY_ID.name()})
                .orderBy(col(PAGE), col(PLACE), ChapterCommunities.CHAPTER_ID.col());
    }

    private Dataset<Row> followed() {
        Column isNetwork = FollowedActions.CHAPTER_ID.col().isNull();
        Dataset<Row> all = tables.apply(FollowedActions.TABLE);
        return scoped(all.where(isNetwork), all, FollowedActions.CHAPTER_ID)
                .groupBy(col(PAGE), FollowedActions.RULE.col())
                .agg(
                        FollowedActions.ACTION_COUNT.from(sum(FollowedActions.ACTION_COUNT.col())),
                        FollowedActions.FOLLOWED_COUNT.from(sum(FollowedActions.FOLLOWED_COUNT.col())))
                .orderBy(col(PAGE), FollowedActions.RULE.col());
    }

    private Dataset<Row> files() {
        return scoped(tables.apply(InputFiles.TABLE), tables.apply(InputFiles.TABLE), InputFiles.CHAPTER_ID)
                .groupBy(col(PAGE), InputFiles.STATUS.col())
                .agg(
                        count(lit(1)).as(FILES),
                        Stream.of(
                                        InputFiles.READ_COUNT,
                                        InputFiles.ACCEPTED_COUNT,
                                        InputFiles.DUPLICATE_COUNT,
                                        InputFiles.SUPERSEDED_COUNT,
                                        InputFiles.REFUSED_COUNT,
                                        InputFiles.STRUCTURE_COUNT)
                                .map(field -> field.from(sum(field.col())))
                                .toArray(Column[]::new));
    }

    private Dataset<Row> refusals() {
        Dataset<Row> owners =
                tables.apply(InputFiles.TABLE).select(InputFiles.FILE_ID.col(), InputFiles.CHAPTER_ID.col());
        Dataset<Row> rejects = tables.apply(Rejects.TABLE)
                .select(
                        Rejects.FILE_ID.col(),
                        Rejects.LINE_NUMBER.col(),
                        Rejects.CODE.col(),
                        Rejects.COLUMN_NAME.col(),
                        Rejects.EXPECTED.col())
                .join(owners, new String[] {InputFiles.FILE_ID.name()}, "left_outer");
        return scoped(rejects, rejects, InputFiles.CHAPTER_ID)
                .groupBy(col(PAGE), Rejects.CODE.col())
                .agg(
                        count(lit(1)).as(TOTAL),
                        countDistinct(Rejects.FILE_ID.col()).as(FILES),
                        min(struct(
                                        Rejects.FILE_ID.col(),
                                        Rejects.LINE_NUMBER.col(),
                                        Rejects.COLUMN_NAME.col(),
                                        Rejects.EXPECTED.col()))
                                .as(FIRST));
    }

    /** Rows with the page that they are told on: once for the network, once for each director of their chapter. */
    private Dataset<Row> scoped(Dataset<Row> ofNetwork, Dataset<Row> ofChapters, Field chapter) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        directors.forEach((page, chapters) -> ids.put(page, List.copyOf(chapters.ids())));
        return ofNetwork
                .withColumn(PAGE, lit(NETWORK))
                .unionByName(ofChapters
                        .join(broadcast(pairs(ids)), chapter.col().equalTo(col(PAGE_CHAPTER)))
                        .drop(PAGE_CHAPTER));
    }

    private Dataset<Row> pairs(Map<String, List<String>> chapters) {
        List<Row> rows = new ArrayList<>();
        chapters.forEach((page, ids) -> ids.forEach(id -> rows.add(RowFactory.create(page, id))));
        return tables.apply(Chapters.TABLE).sparkSession().createDataFrame(rows, PAIRS);
    }
}
