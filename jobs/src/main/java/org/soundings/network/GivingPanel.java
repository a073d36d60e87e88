package org.soundings.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the members of one chapter received in each quarter, y, against x = ln(1 + what they had given in the quarter
 * before): ln E y = βx + a member's own level + the quarter's level in this chapter.
 *
 * <p>At a given β the levels are those of highest likelihood. A member's level is such that all his expected values add
 * up to what he received; the quarters' are found by Newton's method with halved steps, over a likelihood that is concave.
 * Members and quarters of which all is 0 say nothing of β and are left out. Where the data would have a level at −∞, its
 * expected values go to 0, which is all that β needs. Time: steps · (cells · quarters + quarters³).
 */
final class GivingPanel {

    /** What one member gave in a quarter, and received in the next. */
    record Cell(long member, int quarter, long given, long received) {}

    /**
     * What a chapter says of β.
     *
     * @param score slope of its log-likelihood in β, its levels at their best
     * @param information minus the slope of that
     */
    record Profile(double score, double information) {}

    private static final int MOST_STEPS = 200;
    private static final int MOST_HALVINGS = 40;
    private static final double EXACT = 1e-12;
    private static final double RIDGE = 1e-13;
    private static final double NO_VARIATION = 1e-10;

    private final Set<Integer> quarters;
    private final int[] member;
    private final int[] quarter;
    private final double[] x;
    private final double[] y;
    private final double[] ofMember;
    private final double[] ofQuarter;

    private GivingPanel(List<Cell> cells, Map<Long, Integer> members, Map<Integer, Integer> quarters) {
        this.quarters = Set.copyOf(quarters.keySet());
        int n = cells.size();
        member = new int[n];
        quarter = new int[n];
        x = new double[n];
        y = new double[n];
        ofMember = new double[members.size()];
        ofQuarter = new double[quarters.size()];
        for (int i = 0; i < n; i++) {
            Cell cell = cells.get(i);
            member[i] = members.get(cell.member());
            quarter[i] = quarters.get(cell.quarter());
            x[i] = Math.log1p(cell.given());
            y[i] = cell.received();
            ofMember[member[i]] += y[i];
            ofQuarter[quarter[i]] += y[i];
        }
    }

    /** The panel of cells in a fixed order. */
    static GivingPanel of(List<Cell> cells) {
        Map<Long, Integer> members = new HashMap<>();
        Map<Integer, Integer> quarters = new HashMap<>();
        cells.stream().filter(cell -> cell.received() > 0).forEach(cell -> {
            members.putIfAbsent(cell.member(), members.size());
            quarters.putIfAbsent(cell.quarter(), quarters.size());
        });
        List<Cell> telling = new ArrayList<>(cells);
        telling.removeIf(cell -> !members.containsKey(cell.member()) || !quarters.containsKey(cell.quarter()));
        return new GivingPanel(telling, members, quarters);
    }

    /** Members who tell of β. */
    int members() {
        return ofMember.length;
    }

    /** The quarters that tell of it. */
    Set<Integer> quarters() {
        return quarters;
    }

    /** What the panel says at β; 0 and 0 where giving does not vary beside its levels. */
    Profile at(double beta) {
        if (x.length == 0) {
            return new Profile(0, 0);
        }
        double[] expected = expected(beta, levels(beta));
        double[] centred = minus(x, byMember(expected, x));
        double[] byQuarter = solve(expected, byQuarter(expected, centred));
        double[] ofOwnQuarters = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            ofOwnQuarters[i] = byQuarter[quarter[i]];
        }
        double[] left = minus(centred, minus(ofOwnQuarters, byMember(expected, ofOwnQuarters)));
        double score = 0;
        double information = 0;
        double whole = 0;
        for (int i = 0; i < x.length; i++) {
            score += left[i] * (y[i] - expected[i]);
            information += expected[i] * left[i] * left[i];
            whole += expected[i] * x[i] * x[i];
        }
        return information <= NO_VARIATION * whole ? new Profile(0, 0) : new Profile(score, information);
    }

    private double[] levels(double beta) {
        double[] levels = new double[ofQuarter.length];
        double total = new ArrayRealVector(ofQuarter, false).getL1Norm();
        double likelihood = likelihood(beta, levels);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] expected = expected(beta, levels);
            double[] slope = minus(ofQuarter, byQuarter(expected, null));
            if (new ArrayRealVector(slope, false).getLInfNorm() <= EXACT * total) {
                return levels;
            }
            double[] direction = solve(expected, slope);
            double length = 1;
            double[] next = along(levels, direction, length);
            double better = likelihood(beta, next);
            for (int i = 0; i < MOST_HALVINGS && !(better >= likelihood); i++) {
                length /= 2;
                next = along(levels, direction, length);
                better = likelihood(beta, next);
            }
            if (!(better >= likelihood)) {
                return levels;
            }
            levels = next;
            likelihood = better;
        }
        return levels;
    }

    private static double[] along(double[] from, double[] direction, double length) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += length * direction[i];
        }
        return to;
    }

    /** The log-likelihood, members' levels at their best, but for a constant. */
    private double likelihood(double beta, double[] levels) {
        double[] sums = new double[ofMember.length];
        double likelihood = 0;
        for (int i = 0; i < x.length; i++) {
            double level = beta * x[i] + levels[quarter[i]];
            sums[member[i]] += Math.exp(level);
            likelihood += y[i] * level;
        }
        for (int i = 0; i < sums.length; i++) {
            likelihood -= ofMember[i] * Math.log(sums[i]);
        }
        return likelihood;
    }

    private double[] expected(double beta, double[] levels) {
        double[] sums = new double[ofMember.length];
        double[] expected = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            expected[i] = Math.exp(beta * x[i] + levels[quarter[i]]);
            sums[member[i]] += expected[i];
        }
        for (int i = 0; i < x.length; i++) {
            expected[i] *= ofMember[member[i]] / sums[member[i]];
        }
        return expected;
    }

    /** For each cell the mean of values over its member's cells, weighted by what is expected. */
    private double[] byMember(double[] expected, double[] values) {
        double[] sums = new double[ofMember.length];
        for (int i = 0; i < x.length; i++) {
            sums[member[i]] += expected[i] * values[i];
        }
        double[] means = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            means[i] = sums[member[i]] / ofMember[member[i]];
        }
        return means;
    }

    /** For each quarter the sum of what is expected, times values where there are any. */
    private double[] byQuarter(double[] expected, double[] values) {
        double[] sums = new double[ofQuarter.length];
        for (int i = 0; i < x.length; i++) {
            sums[quarter[i]] += values == null ? expected[i] : expected[i] * values[i];
        }
        return sums;
    }

    /** Solves for quarters, members having been eliminated. One level is free: a tiny ridge chooses it. */
    private double[] solve(double[] expected, double[] right) {
        int n = ofQuarter.length;
        double[][] shares = new double[ofMember.length][n];
        for (int i = 0; i < x.length; i++) {
            shares[member[i]][quarter[i]] += expected[i];
        }
        double[][] matrix = new double[n][n];
        double trace = 0;
        for (int m = 0; m < shares.length; m++) {
            for (int p = 0; p < n; p++) {
                matrix[p][p] += shares[m][p];
                trace += shares[m][p];
                for (int q = 0; q < n; q++) {
                    matrix[p][q] -= shares[m][p] * shares[m][q] / ofMember[m];
                }
            }
        }
        RealMatrix ridged = new Array2DRowRealMatrix(matrix, false);
        for (int p = 0; p < n; p++) {
            ridged.addToEntry(p, p, RIDGE * trace);
        }
        return new LUDecomposition(ridged, 0)
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
    }

    private static double[] minus(double[] values, double[] others) {
        return new ArrayRealVector(values, false)
                .subtract(new ArrayRealVector(others, false))
                .toArray();
    }
}
