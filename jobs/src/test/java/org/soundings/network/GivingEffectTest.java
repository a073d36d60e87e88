package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.soundings.network.GivingPanel.Cell;

/** β of small networks: against one large regression with a dummy for each member and each quarter, and where it is planted. */
final class GivingEffectTest {

    @Test
    void itIsThatOfALargeRegressionWithDummies() {
        for (long seed = 0; seed < 5; seed++) {
            List<List<Cell>> network = network(seed, 6, 5, 4, 0.5);

            GivingEffectFit fit = fit(network);
            double[] dense = dense(network);

            assertThat(fit.beta()).isCloseTo(dense[0], within(1e-8));
            assertThat(fit.standardError()).isCloseTo(dense[1], within(1e-8));
            assertThat(fit.chapters()).isEqualTo(6);
        }
    }

    /** Members who come and go leave holes; some quarters are explained by members of one quarter alone. */
    @Test
    void holesAndQuartersOfOneMemberDoNotMatter() {
        List<List<Cell>> network = new ArrayList<>();
        for (List<Cell> chapter : network(7, 8, 6, 6, 0.3)) {
            network.add(chapter.stream()
                    .filter(cell -> cell.member() % 6 < 4 || cell.quarter() > 3)
                    .toList());
        }
        double[] dense = dense(network);

        assertThat(fit(network).beta()).isCloseTo(dense[0], within(1e-8));
        assertThat(fit(network).standardError()).isCloseTo(dense[1], within(1e-8));
    }

    /** Ben's five of the first quarter are all that there are in it, so of ana, who was there too, nothing is expected. */
    @Test
    void aLevelWithoutBoundIsNoObstacle() {
        List<Cell> separated =
                List.of(new Cell(0, 1, 1, 0), new Cell(0, 2, 3, 5), new Cell(0, 3, 0, 2), new Cell(1, 1, 2, 3));
        List<Cell> without = List.of(new Cell(0, 2, 3, 5), new Cell(0, 3, 0, 2));

        GivingPanel.Profile profile = GivingPanel.of(separated).at(0.4);

        assertThat(profile).isEqualTo(GivingPanel.of(without).at(0.4)).isEqualTo(new GivingPanel.Profile(0, 0));
    }

    /** Two standard errors hold 93 to 95 of a hundred such networks; 51 of 60 is 2.5 deviations below. */
    @Test
    void aPlantedEffectIsFoundWithinTwoStandardErrors() {
        for (double beta : new double[] {0, 0.5}) {
            double[] errors = LongStream.range(0, 60)
                    .mapToObj(seed -> fit(network(100 + seed, 20, 12, 5, beta)))
                    .mapToDouble(fit -> (fit.beta() - beta) / fit.standardError())
                    .toArray();
            assertThat(Arrays.stream(errors).filter(error -> Math.abs(error) <= 2))
                    .as("β = %s", beta)
                    .hasSizeGreaterThanOrEqualTo(51);
            assertThat(Arrays.stream(errors).average().orElseThrow())
                    .as("β = %s: mean", beta)
                    .isBetween(-0.4, 0.4);
        }
    }

    @Test
    void chaptersThatSayNothingChangeNothing() {
        List<List<Cell>> network = new ArrayList<>(network(3, 4, 5, 4, 0.5));
        GivingEffectFit before = fit(network);
        network.add(List.of());
        network.add(List.of(new Cell(1, 1, 4, 0), new Cell(1, 2, 1, 0)));
        network.add(List.of(new Cell(1, 1, 4, 9), new Cell(1, 2, 1, 2)));

        assertThat(fit(network)).isEqualTo(before);
    }

    @Test
    void nothingIsToldOfOneChapterOrOfGivingThatDoesNotVary() {
        assertThat(fit(network(1, 1, 5, 4, 0.5))).isNull();
        assertThat(fit(List.of())).isNull();
        List<List<Cell>> constant = network(1, 3, 5, 4, 0.5).stream()
                .map(chapter -> chapter.stream()
                        .map(cell -> new Cell(cell.member(), cell.quarter(), 3, cell.received()))
                        .toList())
                .toList();
        assertThat(fit(constant)).isNull();
    }

    private static GivingEffectFit fit(List<List<Cell>> network) {
        List<GivingPanel> panels = network.stream().map(GivingPanel::of).toList();
        return GivingEffectFit.of(
                beta -> panels.stream().map(panel -> panel.at(beta)).toList());
    }

    /** Chapters of members with their own habits in giving and receiving, and quarters that are busy or not. */
    private static List<List<Cell>> network(long seed, int chapters, int members, int quarters, double beta) {
        Random random = new Random(seed);
        List<List<Cell>> network = new ArrayList<>();
        for (int c = 0; c < chapters; c++) {
            List<Cell> cells = new ArrayList<>();
            double[] busy = random.doubles(quarters).toArray();
            for (int m = 0; m < members; m++) {
                double giving = random.nextDouble() * 2;
                double level = giving + random.nextDouble() - 1;
                for (int q = 0; q < quarters; q++) {
                    long given = poisson(random, Math.exp(giving + busy[q] - 0.5));
                    long received = poisson(random, Math.exp(level + busy[q] - 0.7 + beta * Math.log1p(given)));
                    cells.add(new Cell(100L * c + m, q, given, received));
                }
            }
            network.add(cells);
        }
        return network;
    }

    private static long poisson(Random random, double mean) {
        return new PoissonDistribution(new Well19937c(random.nextLong()), mean, 1e-12, 10_000).sample();
    }

    /** β and its error by Newton's method on β and all levels at once, with a generalised inverse. */
    private static double[] dense(List<List<Cell>> network) {
        List<Cell> cells = new ArrayList<>();
        TreeMap<String, Integer> columns = new TreeMap<>();
        List<int[]> levels = new ArrayList<>();
        List<Integer> cluster = new ArrayList<>();
        for (int c = 0; c < network.size(); c++) {
            TreeSet<Long> members = new TreeSet<>();
            TreeSet<Integer> quarters = new TreeSet<>();
            network.get(c).stream().filter(cell -> cell.received() > 0).forEach(cell -> {
                members.add(cell.member());
                quarters.add(cell.quarter());
            });
            for (Cell cell : network.get(c)) {
                if (members.contains(cell.member()) && quarters.contains(cell.quarter())) {
                    cells.add(cell);
                    cluster.add(c);
                    String own = "m" + c + " " + cell.member();
                    String time = "q" + c + " " + cell.quarter();
                    columns.putIfAbsent(own, 1 + columns.size());
                    columns.putIfAbsent(time, 1 + columns.size());
                    levels.add(new int[] {columns.get(own), columns.get(time)});
                }
            }
        }
        int n = cells.size();
        RealMatrix design = new Array2DRowRealMatrix(n, 1 + columns.size());
        RealVector y = new ArrayRealVector(n);
        for (int i = 0; i < n; i++) {
            design.setEntry(i, 0, Math.log(1.0 + cells.get(i).given()));
            design.setEntry(i, levels.get(i)[0], 1);
            design.setEntry(i, levels.get(i)[1], 1);
            y.setEntry(i, cells.get(i).received());
        }
        RealVector theta = new ArrayRealVector(1 + columns.size());
        for (int step = 0; step < 60; step++) {
            RealVector expected = design.operate(theta).map(Math::exp);
            RealVector move = new SingularValueDecomposition(hessian(design, expected))
                    .getSolver()
                    .solve(design.preMultiply(y.subtract(expected)));
            double norm = move.getLInfNorm();
            theta = theta.add(norm > 1 ? move.mapDivide(norm) : move);
        }
        RealVector expected = design.operate(theta).map(Math::exp);
        RealMatrix bread = new SingularValueDecomposition(hessian(design, expected))
                .getSolver()
                .getInverse();
        RealMatrix meat = new Array2DRowRealMatrix(1 + columns.size(), 1 + columns.size());
        for (int c = 0; c < network.size(); c++) {
            RealVector sum = new ArrayRealVector(1 + columns.size());
            for (int i = 0; i < n; i++) {
                if (cluster.get(i) == c) {
                    sum = sum.add(design.getRowVector(i).mapMultiply(y.getEntry(i) - expected.getEntry(i)));
                }
            }
            meat = meat.add(sum.outerProduct(sum));
        }
        double clusters = network.size();
        double variance = bread.multiply(meat).multiply(bread).getEntry(0, 0) * clusters / (clusters - 1);
        return new double[] {theta.getEntry(0), Math.sqrt(variance)};
    }

    private static RealMatrix hessian(RealMatrix design, RealVector expected) {
        RealMatrix weighted = design.copy();
        for (int i = 0; i < weighted.getRowDimension(); i++) {
            weighted.setRowVector(i, weighted.getRowVector(i).mapMultiply(expected.getEntry(i)));
        }
        return design.transpose().multiply(weighted);
    }
}
