package org.soundings.chapters;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Actions;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.BalancedTies;
import org.soundings.tables.Candidates;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/** Ties of two mates as each of the two sees them: twice as many rows, under the names that actions have. */
final class Ends {

    private Ends() {}

    /**
     * Both sides of each tie.
     *
     * @param ties rows of {@link BalancedTies}, of two members of one chapter
     */
    static Dataset<Row> of(Dataset<Row> ties) {
        Column label = Ties.BALANCE_LABEL.col();
        Column turned = when(label.equalTo(BalanceLabel.GIVES_MORE.code()), lit(BalanceLabel.RECEIVES_MORE.code()))
                .when(label.equalTo(BalanceLabel.RECEIVES_MORE.code()), lit(BalanceLabel.GIVES_MORE.code()))
                .otherwise(label);
        return side(ties, NumberedTies.A_NO, NumberedTies.B_NO, label, Ties.GIVEN_AB_COUNT, Ties.GIVEN_BA_COUNT)
                .union(side(
                        ties, NumberedTies.B_NO, NumberedTies.A_NO, turned, Ties.GIVEN_BA_COUNT, Ties.GIVEN_AB_COUNT));
    }

    private static Dataset<Row> side(
            Dataset<Row> ties, Field member, Field other, Column label, Field given, Field received) {
        Field asks = member.equals(NumberedTies.A_NO) ? Ties.PREMATURE_ASK_AB_COUNT : Ties.PREMATURE_ASK_BA_COUNT;
        return ties.select(
                Candidates.CHAPTER_ID.from(Ties.CHAPTER_A_ID.col()),
                Candidates.MEMBER_NO.from(member.col()),
                Candidates.OTHER_NO.from(other.col()),
                Actions.GIVEN_COUNT.from(given.col()),
                Actions.RECEIVED_COUNT.from(received.col()),
                Actions.PREMATURE_ASK_COUNT.from(asks.col()),
                Actions.EXCHANGE_COUNT.from(Ties.EXCHANGE_EVER_COUNT.col()),
                Ties.FIRST_ONE_TO_ONE_ON.col(),
                Ties.IS_RELATIONSHIP.col(),
                Ties.IS_DORMANT.col(),
                Ties.BALANCE_LABEL.from(label));
    }
}
