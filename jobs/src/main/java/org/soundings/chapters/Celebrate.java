package org.soundings.chapters;

import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Candidates;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/**
 * Two present mates whose relationship has become mutual within 30 days, see {@link MilestoneStage}. Not a thing to do but to say, so that nothing follows it.
 *
 * <p>Its priority is the exchanges over all history, full at 24.
 */
final class Celebrate implements Rule {

    private static final double FULL = 24;

    @Override
    public String code() {
        return "celebrate";
    }

    @Override
    public String counsel() {
        return "quality";
    }

    @Override
    public Optional<Column> isFollowed(String deed) {
        return Optional.empty();
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        Column exchanges = Ties.EXCHANGE_EVER_COUNT.col();
        return propose(
                MilestoneStage.becameMutual(evidence),
                Map.of(
                        Candidates.CHAPTER_ID, Ties.CHAPTER_A_ID.col(),
                        Candidates.MEMBER_NO, NumberedTies.A_NO.col(),
                        Candidates.OTHER_NO, NumberedTies.B_NO.col(),
                        Candidates.EXCHANGE_COUNT, exchanges,
                        Candidates.PRIORITY,
                                least(
                                        lit(1.0),
                                        exchanges.cast(DataTypes.DoubleType).divide(FULL))));
    }
}
