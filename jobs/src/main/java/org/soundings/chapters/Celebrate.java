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
import org.soundings.tables.PastStages;
import org.soundings.tables.Stage;
import org.soundings.tables.Ties;

/**
 * Two present mates whose relationship has become mutual within 30 days: it is so now, and was at another known stage
 * then. Not a thing to do but to say, so that nothing follows it.
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
        String now = "now";
        String then = "then";
        Column exchanges = Ties.EXCHANGE_EVER_COUNT.of(now);
        Column isMutual = Ties.STAGE.of(now).equalTo(Stage.MUTUAL.code()).and(Ties.IS_RELATIONSHIP.of(now));
        Column isSame = NumberedTies.A_NO
                .of(now)
                .equalTo(PastStages.A_NO.of(then))
                .and(NumberedTies.B_NO.of(now).equalTo(PastStages.B_NO.of(then)));
        Dataset<Row> before =
                evidence.earlierTies().where(PastStages.STAGE.col().notEqual(Stage.MUTUAL.code()));
        Dataset<Row> became =
                evidence.tiesOfPresentMates().as(now).where(isMutual).join(before.as(then), isSame, "left_semi");
        return propose(
                became,
                Map.of(
                        Candidates.CHAPTER_ID, Ties.CHAPTER_A_ID.of(now),
                        Candidates.MEMBER_NO, NumberedTies.A_NO.of(now),
                        Candidates.OTHER_NO, NumberedTies.B_NO.of(now),
                        Candidates.EXCHANGE_COUNT, exchanges,
                        Candidates.PRIORITY,
                                least(
                                        lit(1.0),
                                        exchanges.cast(DataTypes.DoubleType).divide(FULL))));
    }
}
