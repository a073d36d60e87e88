package org.soundings.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.soundings.worlds.World.Scene;

/**
 * A table of scenes in text: {@code # scene | ties | column …} above rows of a name, a {@link World} scene and the
 * expected values. An empty cell is null, {@code 1/3} a fraction, {@code 3*2^-1/2} three times a power.
 */
public final class Scenes {

    private static final double TOLERANCE = 1e-12;

    private final List<String> columns;
    private final Map<String, Scene> scenes = new LinkedHashMap<>();
    private final Map<String, List<String>> expected = new LinkedHashMap<>();

    private Scenes(List<String> columns) {
        this.columns = columns;
    }

    /** Reads the table and adds its scenes to the world. */
    public static Scenes read(String table, World world) {
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        List<String> heading = cells(lines.get(0).replaceFirst("#", " "));
        Scenes scenes = new Scenes(heading.subList(2, heading.size()));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != heading.size() || scenes.scenes.containsKey(cells.get(0))) {
                throw new IllegalArgumentException("Not a new row of " + heading.size() + " cells: " + line);
            }
            scenes.scenes.put(cells.get(0), world.scene(cells.get(1)));
            scenes.expected.put(cells.get(0), cells.subList(2, cells.size()));
        }
        return scenes;
    }

    /** A test for each scene: every column of the scene's row is as the table says. */
    public Stream<DynamicTest> tests(Function<Scene, Row> row) {
        return tests((scene, column) -> {
            Row values = row.apply(scene);
            return values.get(values.fieldIndex(column));
        });
    }

    /** A test for each scene: the value found for each column is as the table says. */
    public Stream<DynamicTest> tests(Found found) {
        return scenes.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    for (int i = 0; i < columns.size(); i++) {
                        Object value = found.value(scenes.get(name), columns.get(i));
                        same(expected.get(name).get(i), value, name + ": " + columns.get(i));
                    }
                }));
    }

    /** What was computed for a column of a scene. */
    @FunctionalInterface
    public interface Found {
        Object value(Scene scene, String column);
    }

    private static void same(String expected, Object actual, String what) {
        if (actual instanceof Number number && !expected.isEmpty()) {
            assertThat(number.doubleValue()).as(what).isCloseTo(number(expected), within(TOLERANCE));
        } else {
            assertThat(actual == null ? "" : actual.toString()).as(what).isEqualTo(expected);
        }
    }

    private static double number(String text) {
        if (text.contains("*")) {
            return Arrays.stream(text.split("\\*")).mapToDouble(Scenes::number).reduce(1, (a, b) -> a * b);
        }
        if (text.contains("^")) {
            String[] power = text.split("\\^");
            return Math.pow(number(power[0]), number(power[1]));
        }
        String[] parts = text.split("/");
        return parts.length == 1
                ? Double.parseDouble(text)
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }
}
