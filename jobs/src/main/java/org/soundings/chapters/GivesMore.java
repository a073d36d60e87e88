package org.soundings.chapters;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.Candidates;
import org.soundings.tables.Deeds;
import org.soundings.tables.Ties;

/**
 * A member who gives a mate more than habit explains and gets little back: their tie is labelled so, which takes six
 * gifts between them and looks at what both do elsewhere, and at least twice as much went as came. Someone may have given
 * without recording it: an occasion to say what would help, no claim.
 *
 * <p>Its priority is (given − received)/(given + received) between the two, at least 1/3.
 */
final class GivesMore implements Rule {

    private static final long AT_LEAST_TIMES = 2;

    @Override
    public String code() {
        return "gives_more";
    }

    @Override
    public String counsel() {
        return "generosity";
    }

    @Override
    public Optional<Column> isFollowed(String deed) {
        return Optional.of(Deeds.RECEIVED_COUNT.of(deed).gt(0L));
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        Column given = Candidates.GIVEN_COUNT.col();
        Column received = Candidates.RECEIVED_COUNT.col();
        Dataset<Row> givers = Ends.of(evidence.tiesOfPresentMates())
                .where(Ties.BALANCE_LABEL
                        .col()
                        .equalTo(BalanceLabel.GIVES_MORE.code())
                        .and(given.geq(received.multiply(AT_LEAST_TIMES))));
        return propose(
                givers,
                Map.of(
                        Candidates.CHAPTER_ID, Candidates.CHAPTER_ID.col(),
                        Candidates.MEMBER_NO, Candidates.MEMBER_NO.col(),
                        Candidates.OTHER_NO, Candidates.OTHER_NO.col(),
                        Candidates.GIVEN_COUNT, given,
                        Candidates.RECEIVED_COUNT, received,
                        Candidates.PRIORITY,
                                given.minus(received).cast(DataTypes.DoubleType).divide(given.plus(received))));
    }
}
