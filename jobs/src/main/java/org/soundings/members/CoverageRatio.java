package org.soundings.members;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Arcs;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;

/**
 * With how much of the chapter a member has sat down: present chapter mates met one to one within the window, of all
 * present chapter mates.
 *
 * <p>0..1; null for a member who is not present, or alone. Source: METRICS, per member.
 */
final class CoverageRatio implements Measure {

    @Override
    public Field field() {
        return MemberScores.COVERAGE_RATIO;
    }

    @Override
    public Column value(OwnTies own) {
        Column met = own.countWhere(
                Arcs.IS_PRESENT_MATE.col().and(Arcs.ONE_TO_ONE_COUNT.col().gt(0L)));
        Column mates =
                coalesce(ChapterScores.PRESENT_MEMBER_COUNT.col(), lit(0L)).minus(1L);
        Column hasMates = NumberedMembers.IS_PRESENT.col().and(mates.gt(0L));
        return when(hasMates, met.cast(DataTypes.DoubleType).divide(mates));
    }
}
