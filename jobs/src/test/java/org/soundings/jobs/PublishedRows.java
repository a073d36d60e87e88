package org.soundings.jobs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** The rows of published tables, as {@link TableDump} writes them. */
final class PublishedRows {

    /** One row: its texts by column, empty for null. */
    record Line(Map<String, String> texts) {

        String text(Field field) {
            return texts.get(field.name());
        }

        boolean isNull(Field field) {
            return text(field).isEmpty();
        }

        boolean is(Field field) {
            return Boolean.parseBoolean(text(field));
        }

        long count(Field field) {
            return Long.parseLong(text(field));
        }

        LocalDate day(Field field) {
            return LocalDate.parse(text(field));
        }

        double real(Field field) {
            return Double.parseDouble(text(field));
        }

        /** With one decimal; a dash for null. */
        String tenth(Field field) {
            return isNull(field) ? "–" : PublishedRows.tenth(real(field));
        }

        /** With two decimals; a dash for null. */
        String hundredth(Field field) {
            return isNull(field) ? "–" : PublishedRows.hundredth(real(field));
        }

        /** In whole per cent; a dash for null. */
        String percent(Field field) {
            return isNull(field) ? "–" : PublishedRows.percent(real(field));
        }
    }

    /** What {@link TableDump} leaves of a double. */
    private static final MathContext DIGITS = new MathContext(12);

    private final Map<String, String> dumps;
    private final Map<Table, List<Line>> tables = new HashMap<>();

    PublishedRows(Map<String, String> dumps) {
        this.dumps = dumps;
    }

    List<Line> of(Table table) {
        return tables.computeIfAbsent(table, this::read);
    }

    /** The rows in which a column has a value. */
    List<Line> of(Table table, Field column, String value) {
        return of(table).stream().filter(row -> row.text(column).equals(value)).toList();
    }

    private List<Line> read(Table table) {
        List<String> lines = dumps.get(table.name()).lines().toList();
        String[] names = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    Map<String, String> texts = new HashMap<>();
                    for (int i = 0; i < names.length; i++) {
                        texts.put(names[i], cells[i]);
                    }
                    return new Line(texts);
                })
                .toList();
    }

    /** A number as the tables' dump writes it; empty for none. */
    static String cut(String number) {
        return number.isEmpty()
                ? ""
                : new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    static String tenth(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String hundredth(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .toPlainString() + "%";
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
