package org.soundings.chapters;

import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Candidates;
import org.soundings.tables.Ties;

/**
 * A member who has asked a mate for something, and the two have no one-to-one on record to this day: they skip a step.
 * Where the order is not known nothing is proposed. Only activity logs tell of asks.
 *
 * <p>Its priority is the number of such asks within the window, full at six.
 */
final class PrematureAsks implements Rule {

    private static final double FULL = 6;

    @Override
    public String code() {
        return "premature_asks";
    }

    @Override
    public String counsel() {
        return "credibility";
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        Column asks = Candidates.PREMATURE_ASK_COUNT.col();
        Dataset<Row> askers = Ends.of(evidence.tiesOfPresentMates())
                .where(asks.gt(0L).and(Ties.FIRST_ONE_TO_ONE_ON.col().isNull()));
        return propose(
                askers,
                Map.of(
                        Candidates.CHAPTER_ID, Candidates.CHAPTER_ID.col(),
                        Candidates.MEMBER_NO, Candidates.MEMBER_NO.col(),
                        Candidates.OTHER_NO, Candidates.OTHER_NO.col(),
                        Candidates.PREMATURE_ASK_COUNT, asks,
                        Candidates.PRIORITY,
                                least(lit(1.0), asks.cast(DataTypes.DoubleType).divide(FULL))));
    }
}
