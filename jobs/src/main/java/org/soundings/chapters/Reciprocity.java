package org.soundings.chapters;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Field;
import org.soundings.tables.RollUps;

/**
 * How much of what is given between N present members goes both ways, isolates among them, over {@link RollUps}. An arc is
 * an ordered pair of whom the first gave the second anything; L arcs, of weight W in all.
 *
 * <p>r = arcs returned/L against its value a = L/(N(N − 1)) if as many arcs were thrown at random: ρ = (r − a)/(1 − a),
 * Garlaschelli and Loffredo 2004, doi:10.1103/PhysRevLett.93.268701. Weighted: r = Σ_ij min(w_ij, w_ji)/W against
 * ⟨r⟩ = y/(1 + y), y = W/(W + N(N − 1)): ρ = (r − ⟨r⟩)/(1 − ⟨r⟩), Squartini et al. 2013, doi:10.1038/srep02729.
 *
 * <p>Null without an arc; the binary ρ also where every arc that can be is.
 */
final class Reciprocity {

    private static final Column ARCS = RollUps.ARC_COUNT.col();
    private static final Column WEIGHT = RollUps.INNER_GIVEN_COUNT.col();
    private static final Column PRESENT = RollUps.PRESENT_MEMBER_COUNT.col();
    private static final Column POSSIBLE = PRESENT.multiply(PRESENT.minus(1L));

    private Reciprocity() {}

    /** By the column that each becomes. */
    static Map<Field, Column> columns() {
        return Map.of(
                ChapterScores.RECIPROCITY_RATIO, ratio(),
                ChapterScores.RECIPROCITY_RHO, rho(),
                ChapterScores.WEIGHTED_RECIPROCITY_RATIO, weightedRatio(),
                ChapterScores.WEIGHTED_RECIPROCITY_EXPECTED_RATIO, weightedExpected(),
                ChapterScores.WEIGHTED_RECIPROCITY_RHO, weightedRho());
    }

    private static Column ratio() {
        return share(RollUps.RETURNED_ARC_COUNT.col(), ARCS);
    }

    private static Column rho() {
        return when(ARCS.lt(POSSIBLE), excess(ratio(), share(ARCS, POSSIBLE)));
    }

    private static Column weightedRatio() {
        return share(RollUps.RETURNED_COUNT.col(), WEIGHT);
    }

    private static Column weightedExpected() {
        return weightedExpected(WEIGHT, POSSIBLE);
    }

    /** ⟨r⟩ of a weight over so many arcs that could be; null without weight. */
    static Column weightedExpected(Column weight, Column possible) {
        Column y = share(weight, weight.plus(possible));
        return when(weight.gt(0L), y.divide(y.plus(1)));
    }

    private static Column weightedRho() {
        return excess(weightedRatio(), weightedExpected());
    }

    /** What was found against what was expected: 0 as much, 1 all. */
    static Column excess(Column found, Column expected) {
        return found.minus(expected).divide(lit(1).minus(expected));
    }

    static Column share(Column part, Column whole) {
        return when(whole.gt(0L), part.cast(DataTypes.DoubleType).divide(whole));
    }
}
