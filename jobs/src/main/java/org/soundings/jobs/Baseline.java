package org.soundings.jobs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * Cut points that stay: where breadth and depth are cut, and where the border on either side of the cut begins and ends,
 * among a run's reporting members.
 *
 * <p>The 45th, 50th and 55th percentile of each axis over the network, to six digits after the point.
 */
record Baseline(Axis breadth, Axis depth) {

    private static final double[] PERCENTILES = {45, 50, 55};
    private static final int DIGITS = 6;

    /** The cut points of an axis, and of how many members they are. */
    record Axis(List<BigDecimal> cuts, int members) {}

    /**
     * Cuts a run's scores.
     *
     * @param scores rows of {@link MemberScores}
     * @throws RunFailure if no reporting member has a breadth, or none a depth
     */
    static Baseline of(Dataset<Row> scores) {
        return new Baseline(
                axis(scores, MemberScores.PARTNERS_PER_TEN, MemberScores.BREADTH_PERCENTILE),
                axis(scores, MemberScores.RELATIONSHIP_RATIO, MemberScores.DEPTH_PERCENTILE));
    }

    /** The settings that freeze the cut points. */
    String settings() {
        return String.format(
                Locale.ROOT, "soundings.quadrants {%n  breadth = %s%n  depth = %s%n}%n", breadth.cuts(), depth.cuts());
    }

    private static Axis axis(Dataset<Row> scores, Field axis, Field percentile) {
        List<Double> values = scores.where(percentile.col().isNotNull())
                .select(axis.col())
                .as(Encoders.DOUBLE())
                .collectAsList();
        if (values.isEmpty()) {
            throw RunFailure.noUsableInput("No reporting member of the published run has a " + axis
                    + " yet, so there is nothing to cut. Run nightly on more exports first.");
        }
        Percentile sample = new Percentile();
        sample.setData(values.stream().mapToDouble(Double::doubleValue).toArray());
        List<BigDecimal> cuts = DoubleStream.of(PERCENTILES)
                .mapToObj(p -> BigDecimal.valueOf(sample.evaluate(p))
                        .setScale(DIGITS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros())
                .toList();
        return new Axis(cuts, values.size());
    }
}
