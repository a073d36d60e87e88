package org.soundings.chapters;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Candidates;
import org.soundings.tables.Deeds;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;

/**
 * A member who has received clearly more than he has recorded as given: at least six more within the window, and at
 * least twice as much. Someone may have given without recording it, and some trades refer one way by nature: an offer to
 * talk, no verdict.
 *
 * <p>Its priority is (received − given)/(received + given), at least 1/3.
 */
final class ReceivesMore implements Rule {

    private static final long AT_LEAST_MORE = 6;
    private static final long AT_LEAST_TIMES = 2;

    @Override
    public String code() {
        return "receives_more";
    }

    @Override
    public String counsel() {
        return "generosity";
    }

    @Override
    public Optional<Column> isFollowed(String deed) {
        return Optional.of(Deeds.GIVEN_COUNT.of(deed).gt(0L));
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        Column given = MemberScores.GIVEN_COUNT.col();
        Column received = MemberScores.RECEIVED_COUNT.col();
        Dataset<Row> members = evidence.present()
                .where(received.minus(given)
                        .geq(AT_LEAST_MORE)
                        .and(received.geq(given.multiply(AT_LEAST_TIMES)))
                        .and(MemberScores.GIVING_BALANCE_HIGH.col().lt(0)));
        Column priority =
                received.minus(given).cast(DataTypes.DoubleType).divide(nullif(received.plus(given), lit(0L)));
        return propose(
                members,
                Map.of(
                        Candidates.CHAPTER_ID, NumberedMembers.CHAPTER_ID.col(),
                        Candidates.MEMBER_NO, NumberedMembers.MEMBER_NO.col(),
                        Candidates.GIVEN_COUNT, given,
                        Candidates.RECEIVED_COUNT, received,
                        Candidates.PRIORITY, priority));
    }
}
