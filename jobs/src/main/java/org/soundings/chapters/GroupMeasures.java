package org.soundings.chapters;

import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Field;
import org.soundings.tables.RollUps;

/**
 * The ratios and averages of a group, over {@link RollUps}: null where fewer members than the smallest group to be told of
 * stand behind them, since those of three persons tell on persons. Totals are told of any group: they hide nobody's
 * figure and show none that the chapter's leadership does not have member by member.
 */
final class GroupMeasures {

    private final int smallestGroup;

    GroupMeasures(int smallestGroup) {
        this.smallestGroup = smallestGroup;
    }

    /** By the column that each becomes. */
    Map<Field, Column> columns() {
        Column present = RollUps.PRESENT_MEMBER_COUNT.col();
        Map<Field, Column> measures = new HashMap<>();
        measures.put(ChapterScores.COVERAGE_RATIO, share(RollUps.MET_PAIR_COUNT, RollUps.PAIR_COUNT));
        measures.put(
                ChapterScores.RELATIONSHIP_DENSITY_RATIO, share(RollUps.RELATIONSHIP_PAIR_COUNT, RollUps.PAIR_COUNT));
        measures.putAll(Reciprocity.columns());
        measures.put(ChapterScores.GIVEN_GINI, RollUps.GIVEN_GINI.col());
        measures.put(ChapterScores.CROSS_CHAPTER_RATIO, share(RollUps.CROSS_CHAPTER_COUNT, RollUps.EXCHANGE_COUNT));
        measures.replaceAll((field, measure) -> ofEnough(present, measure));
        measures.put(ChapterScores.RETENTION_RATIO, ofEnough(RollUps.PRESENT_YEAR_AGO_COUNT.col(), Retention.ratio()));
        return measures;
    }

    Column ofEnough(Column members, Column measure) {
        return when(members.geq(smallestGroup), measure);
    }

    private static Column share(Field part, Field whole) {
        return when(whole.col().gt(0L), part.col().cast(DataTypes.DoubleType).divide(whole.col()));
    }
}
