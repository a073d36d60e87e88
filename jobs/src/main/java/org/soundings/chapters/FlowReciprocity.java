package org.soundings.chapters;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.NetworkScores;

/**
 * How much of what chapters give each other comes back, as {@link Reciprocity} tells it of members: chapters are the nodes,
 * w_cd all help of members of c to members of another chapter d. Only chapters that export are nodes: of the others it is
 * not on record what they give each other. Null where no help goes between two of them.
 */
final class FlowReciprocity {

    private static final String RETURNED = "returned";
    private static final Column WEIGHT = NetworkScores.CHAPTER_GIVEN_COUNT.col();

    private FlowReciprocity() {}

    /** One row: what the measures need. */
    static Dataset<Row> sums(Dataset<Row> chapters, Dataset<Row> flows) {
        Column from = ChapterFlows.FROM_CHAPTER_ID.col();
        Column to = ChapterFlows.TO_CHAPTER_ID.col();
        Column given = ChapterFlows.GIVEN_COUNT.col();
        String one = "one";
        String other = "other";
        String there = "there";
        String back = "back";
        Dataset<Row> reporting =
                broadcast(chapters.where(Chapters.IS_REPORTING.col()).select(Chapters.CHAPTER_ID.col()));
        return flows.join(reporting, from.equalTo(Chapters.CHAPTER_ID.col()), "left_semi")
                .join(reporting, to.equalTo(Chapters.CHAPTER_ID.col()), "left_semi")
                .groupBy(least(from, to).as(one), greatest(from, to).as(other))
                .agg(
                        sum(when(from.lt(to), given).otherwise(0L)).as(there),
                        sum(when(from.gt(to), given).otherwise(0L)).as(back))
                .agg(
                        NetworkScores.CHAPTER_GIVEN_COUNT.from(
                                coalesce(sum(col(there).plus(col(back))), lit(0L))),
                        coalesce(sum(least(col(there), col(back))).multiply(2L), lit(0L))
                                .as(RETURNED));
    }

    /** The measures over that row and the number of chapters, by the column that each becomes. */
    static Map<Field, Column> columns() {
        Column chapters = NetworkScores.CHAPTER_COUNT.col();
        Column possible = chapters.multiply(chapters.minus(1L));
        Column ratio = Reciprocity.share(col(RETURNED), WEIGHT);
        Column expected = Reciprocity.weightedExpected(WEIGHT, possible);
        return Map.of(
                NetworkScores.CHAPTER_GIVEN_COUNT, WEIGHT,
                NetworkScores.CHAPTER_RECIPROCITY_RATIO, ratio,
                NetworkScores.CHAPTER_RECIPROCITY_EXPECTED_RATIO, expected,
                NetworkScores.CHAPTER_RECIPROCITY_RHO, Reciprocity.excess(ratio, expected));
    }
}
