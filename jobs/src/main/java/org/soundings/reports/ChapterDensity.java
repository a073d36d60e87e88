package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.soundings.reports.NetworkPage.Cell;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Chapter;

/** How many chapters there are in each band of breadth and of depth: a picture of any number of them. */
final class ChapterDensity {

    private static final double[] BREADTH_STEPS = {0.25, 0.5, 1};
    private static final double[] DEPTH_STEPS = {0.02, 0.05, 0.1};
    private static final int MOST_BANDS = 10;

    /** Bands of equal width from the first on; a value on a border is in the upper one, but for the last. */
    private record Bands(double first, double step, int count) {
        static Bands of(List<Chapter> chapters, ToDoubleFunction<Chapter> value, double[] steps) {
            var range = chapters.stream().mapToDouble(value).summaryStatistics();
            double widest = steps[steps.length - 1];
            Bands bands = null;
            for (double step : steps) {
                long low = (long) Math.floor(range.getMin() / step + 1e-9);
                long high = Math.max(low + 1, (long) Math.ceil(range.getMax() / step - 1e-9));
                bands = new Bands(low * step, step, (int) (high - low));
                if (bands.count() <= MOST_BANDS || step == widest) {
                    return bands;
                }
            }
            return bands;
        }

        int of(double value) {
            return Math.min(count - 1, (int) Math.floor((value - first) / step + 1e-9));
        }
    }

    private final Words words;
    private final Bands breadth;
    private final Bands depth;
    private final long[][] counts;
    private final int chapters;

    /** Of chapters that have both figures: at least one. */
    ChapterDensity(Words words, List<Chapter> placed) {
        this.words = words;
        this.chapters = placed.size();
        this.breadth = Bands.of(placed, Chapter::breadth, BREADTH_STEPS);
        this.depth = Bands.of(placed, Chapter::depth, DEPTH_STEPS);
        this.counts = new long[depth.count()][breadth.count()];
        placed.forEach(chapter -> counts[depth.of(chapter.depth())][breadth.of(chapter.breadth())]++);
    }

    String alternative() {
        long most = 0;
        for (long[] row : counts) {
            for (long count : row) {
                most = Math.max(most, count);
            }
        }
        return words.say(NetworkPhrase.DENSITY_ALT, Map.of("n", chapters, "most", most));
    }

    /** The deepest band first, as in the picture. */
    DataTable table() {
        List<String> columns = new ArrayList<>();
        columns.add(words.say(NetworkPhrase.COLUMN_DEPTH));
        columns.addAll(columns());
        List<String> names = rows();
        List<Line> lines = new ArrayList<>();
        for (int row = counts.length - 1; row >= 0; row--) {
            List<Cell> cells = new ArrayList<>();
            for (long count : counts[row]) {
                cells.add(new Cell(words.number(count), Long.toString(count)));
            }
            lines.add(new Line(names.get(row), null, List.copyOf(cells)));
        }
        return new DataTable(words.say(NetworkPhrase.DENSITY_TABLE), List.copyOf(columns), List.copyOf(lines));
    }

    ChartData.Density chart() {
        List<String> columns = columns();
        List<String> rows = rows();
        List<Object[]> cells = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                if (counts[row][column] > 0) {
                    String tip = words.say(
                            NetworkPhrase.DENSITY_TIP,
                            Map.of("n", counts[row][column], "breadth", columns.get(column), "depth", rows.get(row)));
                    cells.add(new Object[] {column, row, counts[row][column], tip});
                }
            }
        }
        return new ChartData.Density(
                words.say(PagePhrase.WIDE_AXIS), words.say(PagePhrase.DEEP_AXIS), columns, rows, List.copyOf(cells));
    }

    private List<String> columns() {
        return names(breadth, breadth.step() < 0.5 ? words::hundredth : words::tenth);
    }

    private List<String> rows() {
        return names(depth, words::percent);
    }

    private List<String> names(Bands bands, DoubleFunction<String> text) {
        return IntStream.range(0, bands.count())
                .mapToObj(i -> words.say(
                        NetworkPhrase.BAND,
                        Map.of(
                                "from", text.apply(bands.first() + i * bands.step()),
                                "to", text.apply(bands.first() + (i + 1) * bands.step()))))
                .toList();
    }
}
