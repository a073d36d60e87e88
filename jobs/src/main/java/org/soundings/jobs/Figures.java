package org.soundings.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/**
 * One row of a table of measures.
 *
 * @param row as it is told
 * @param again as it was computed once more; null where it was not
 */
record Figures(Table table, Row row, Row again) {

    /** Of two sums of doubles on two machines the last digits may differ. */
    private static final double ROUNDING = 1e-12;

    /** Its measured columns that it has a value of, or null. */
    List<Field> measures() {
        return table.fields().stream()
                .filter(field -> field.formula() != null && has(row, field))
                .toList();
    }

    /** The measured columns that it has nothing of, not even null. */
    List<Field> missing() {
        return table.fields().stream()
                .filter(field -> field.formula() != null && !has(row, field))
                .toList();
    }

    /** What the row is of. */
    List<String> key() {
        return table.key().stream().map(this::text).toList();
    }

    Object value(Field field) {
        return row.getAs(field.name());
    }

    String text(Field field) {
        return row.getAs(field.name());
    }

    long count(Field field) {
        return row.<Long>getAs(field.name());
    }

    /** The measured columns that are not the same when computed once more. */
    List<Field> differing() {
        return measures().stream()
                .filter(field -> again != null && has(again, field))
                .filter(field -> !isSame(value(field), again.getAs(field.name())))
                .toList();
    }

    /** How many measured columns were computed once more. */
    long compared() {
        return again == null
                ? 0
                : measures().stream().filter(field -> has(again, field)).count();
    }

    private static boolean has(Row row, Field field) {
        return Arrays.asList(row.schema().fieldNames()).contains(field.name());
    }

    private static boolean isSame(Object one, Object other) {
        if (one instanceof Double first && other instanceof Double second) {
            return Math.abs(first - second) <= ROUNDING * Math.max(1, Math.abs(first));
        }
        return Objects.equals(one, other);
    }
}
