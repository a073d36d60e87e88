package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Candidates;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Quadrant;
import org.soundings.tables.Ties;

/**
 * A present member in the quadrant wide and shallow, and the mate with whom a relationship is nearest: of the present mates
 * with whom there is none and who are not dormant, the one with the most exchanges over all history, of equals that of
 * smaller number. Without such a mate nothing is proposed.
 *
 * <p>Its priority is how far the percentile of breadth is above that of depth, 0 at least.
 */
final class ToDeepen implements Rule {

    @Override
    public String code() {
        return "to_deepen";
    }

    @Override
    public String counsel() {
        return "quality";
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        String nearest = "nearest";
        Column isContact = coalesce(Ties.IS_RELATIONSHIP.col(), lit(true))
                .unary_$bang()
                .and(Ties.IS_DORMANT.col().unary_$bang())
                .and(Candidates.EXCHANGE_COUNT.col().gt(0L));
        Dataset<Row> mates = Ends.of(evidence.tiesOfPresentMates())
                .where(isContact)
                .groupBy(Candidates.MEMBER_NO.col())
                .agg(max(struct(
                                Candidates.EXCHANGE_COUNT.col(),
                                Candidates.OTHER_NO.from(negate(Candidates.OTHER_NO.col()))))
                        .as(nearest));
        Dataset<Row> wide = evidence.present()
                .where(MemberScores.QUADRANT.col().equalTo(Quadrant.WIDE_SHALLOW.code()))
                .join(mates, new String[] {NumberedMembers.MEMBER_NO.name()}, "inner");
        return propose(
                wide,
                Map.of(
                        Candidates.CHAPTER_ID, NumberedMembers.CHAPTER_ID.col(),
                        Candidates.MEMBER_NO, NumberedMembers.MEMBER_NO.col(),
                        Candidates.OTHER_NO, negate(Candidates.OTHER_NO.of(nearest)),
                        Candidates.EXCHANGE_COUNT, Candidates.EXCHANGE_COUNT.of(nearest),
                        Candidates.PARTNERS_PER_TEN, MemberScores.PARTNERS_PER_TEN.col(),
                        Candidates.PRIORITY,
                                greatest(
                                        lit(0.0),
                                        MemberScores.BREADTH_PERCENTILE
                                                .col()
                                                .minus(MemberScores.DEPTH_PERCENTILE.col()))));
    }
}
