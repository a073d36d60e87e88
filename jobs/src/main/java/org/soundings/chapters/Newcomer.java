package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.months_between;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Candidates;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Ties;

/**
 * A present member who joined in the last three months and has met fewer than three mates one to one. Only where a day of
 * joining is on record, and not where the chapter's exports are stale.
 *
 * <p>Its priority has two equal parts: how many of the three one-to-ones are missing, and the time since joining (full at
 * three months).
 */
final class Newcomer implements Rule {

    private static final int MONTHS = 3;
    private static final double FIRST_MEETINGS = 3;

    @Override
    public String code() {
        return "newcomer";
    }

    @Override
    public String counsel() {
        return "organised_meetings";
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        Dataset<Row> met = Ends.of(evidence.tiesOfPresentMates())
                .where(Ties.FIRST_ONE_TO_ONE_ON.col().isNotNull())
                .groupBy(Candidates.MEMBER_NO.col())
                .agg(Candidates.MET_COUNT.from(count(lit(1))));
        Column meetings = coalesce(Candidates.MET_COUNT.col(), lit(0L));
        Column day = lit(evidence.asOf());
        Dataset<Row> recent = evidence.members()
                .where(NumberedMembers.JOINED_ON
                        .col()
                        .gt(lit(evidence.asOf().minusMonths(MONTHS)))
                        .and(NumberedMembers.JOINED_ON.col().leq(day)))
                .select(NumberedMembers.MEMBER_NO.col());
        String[] byMember = {NumberedMembers.MEMBER_NO.name()};
        Dataset<Row> newcomers = evidence.presentWithNews()
                .join(recent, byMember, "left_semi")
                .join(met, byMember, "left_outer")
                .where(meetings.lt(FIRST_MEETINGS));
        Column missing = lit(1.0).minus(meetings.cast(DataTypes.DoubleType).divide(FIRST_MEETINGS));
        Column time = least(
                lit(1.0), months_between(day, NumberedMembers.JOINED_ON.col()).divide(MONTHS));
        return propose(
                newcomers,
                Map.of(
                        Candidates.CHAPTER_ID, NumberedMembers.CHAPTER_ID.col(),
                        Candidates.MEMBER_NO, NumberedMembers.MEMBER_NO.col(),
                        Candidates.MEMBER_MONTHS, Evidence.memberMonths(),
                        Candidates.MET_COUNT, meetings,
                        Candidates.PRIORITY, missing.plus(time).divide(2)));
    }
}
