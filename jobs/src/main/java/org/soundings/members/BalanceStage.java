package org.soundings.members;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.commons.math3.special.Beta;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.BalancePriors;
import org.soundings.tables.BalancedTies;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/** Ties get what is known of their balance: whether one gives more, and whether more than both do elsewhere. */
public final class BalanceStage {

    /** Below so much help both ways a tie has no label of its own. */
    public static final long ENOUGH = 6;

    /** From this probability on a tie gives more than habit, up to the other less. */
    public static final double SURE = 0.95;

    public static final double SURELY_NOT = 0.05;

    /** The upper bound of both priors' a: pairs differ by chance alone. */
    public static final double HIGHEST_PRIOR_A = Concentration.HIGHEST / 2;

    private static final String A = "a";
    private static final String B = "b";

    private BalanceStage() {}

    /**
     * The ties with both questions of balance answered. The totals of members are broadcast, the ties read twice: once,
     * narrowly, for the priors.
     *
     * @param ties rows of {@link NumberedTies}
     * @param scores rows of {@link NumberedScores} for all members of these ties, over the same window
     * @return rows of {@link BalancedTies}
     */
    public static Dataset<Row> balanced(Dataset<Row> ties, Dataset<Row> scores) {
        NumberedTies.TABLE.check(ties.schema());
        NumberedScores.TABLE.check(scores.schema());
        Dataset<Row> shared = withHabitShare(ties, scores);
        return judged(shared, BalanceFit.priors(shared));
    }

    /** The ties judged by given priors, one row of {@link BalancePriors}, in place of their own. */
    static Dataset<Row> balanced(Dataset<Row> ties, Dataset<Row> scores, Dataset<Row> priors) {
        return judged(withHabitShare(ties, scores), priors);
    }

    private static Dataset<Row> judged(Dataset<Row> shared, Dataset<Row> priors) {
        Column x = Ties.GIVEN_AB_COUNT.col();
        Column y = Ties.GIVEN_BA_COUNT.col();
        Dataset<Row> judged = shared.crossJoin(broadcast(priors))
                .withColumn(Ties.BALANCE_PROBABILITY.name(), above(x, y, lit(0.5), Ties.BALANCE_PRIOR_A.col()))
                .withColumn(
                        Ties.HABIT_PROBABILITY.name(), above(x, y, Ties.HABIT_SHARE.col(), Ties.HABIT_PRIOR_A.col()))
                .withColumn(Ties.BALANCE_LABEL.name(), label(x, y));
        return BalancedTies.TABLE.conform(judged);
    }

    /** π = o_a r_b/(o_a r_b + o_b r_a): what a gives and b receives elsewhere, against b and a; ½ is added to each. */
    private static Dataset<Row> withHabitShare(Dataset<Row> ties, Dataset<Row> scores) {
        Dataset<Row> totals = broadcast(scores.select(
                NumberedScores.MEMBER_NO.col(), MemberScores.GIVEN_COUNT.col(), MemberScores.RECEIVED_COUNT.col()));
        Column forA = elsewhere(MemberScores.GIVEN_COUNT, A, Ties.GIVEN_AB_COUNT)
                .multiply(elsewhere(MemberScores.RECEIVED_COUNT, B, Ties.GIVEN_AB_COUNT));
        Column forB = elsewhere(MemberScores.GIVEN_COUNT, B, Ties.GIVEN_BA_COUNT)
                .multiply(elsewhere(MemberScores.RECEIVED_COUNT, A, Ties.GIVEN_BA_COUNT));
        Dataset<Row> joined = ties.join(totals.as(A), NumberedTies.A_NO.col().equalTo(NumberedScores.MEMBER_NO.of(A)))
                .join(totals.as(B), NumberedTies.B_NO.col().equalTo(NumberedScores.MEMBER_NO.of(B)));
        return joined.withColumn(Ties.HABIT_SHARE.name(), forA.divide(forA.plus(forB)));
    }

    private static Column elsewhere(Field total, String member, Field here) {
        return total.of(member).minus(here.col()).plus(0.5);
    }

    /** Null without help within the window: the prior alone says nothing of this pair. */
    private static Column above(Column x, Column y, Column share, Column priorA) {
        UDF4<Long, Long, Double, Double, Double> probability = ShareAbove::probability;
        return when(x.plus(y).gt(0L), udf(probability, DataTypes.DoubleType).apply(x, y, share, priorA));
    }

    /**
     * Where the prior is as narrow as can be, pairs differ from their habits by chance alone: all are as usual. Elsewhere
     * the counts must also be more than chance would have them if the pair did exactly as expected: around a π near 1 a wide
     * prior is so skewed that nearly all of it lies above π, and would call a pair that simply goes one way unusual.
     */
    private static Column label(Column x, Column y) {
        Column probability = Ties.HABIT_PROBABILITY.col();
        Column share = Ties.HABIT_SHARE.col();
        return when(Ties.HABIT_PRIOR_A.col().geq(HIGHEST_PRIOR_A), BalanceLabel.AS_USUAL.code())
                .when(x.plus(y).lt(ENOUGH), BalanceLabel.TOO_FEW.code())
                .when(probability.geq(SURE).and(isHardlyChance(x, y, share)), BalanceLabel.GIVES_MORE.code())
                .when(
                        probability.leq(SURELY_NOT).and(isHardlyChance(y, x, lit(1.0).minus(share))),
                        BalanceLabel.RECEIVES_MORE.code())
                .otherwise(BalanceLabel.AS_USUAL.code());
    }

    /** P(X ≥ x) of X among x + y with a chance of π each: how often a pair that does as expected gives a so many or more. */
    public static double chance(long x, long y, double share) {
        return x == 0 ? 1 : Beta.regularizedBeta(share, x, y + 1.0);
    }

    private static Column isHardlyChance(Column x, Column y, Column share) {
        UDF3<Long, Long, Double, Double> chance = BalanceStage::chance;
        return udf(chance, DataTypes.DoubleType).apply(x, y, share).leq(SURELY_NOT);
    }
}
