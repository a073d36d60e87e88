package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.exports.PlainRows.PlainCell;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.FileHeaders;

/** Holds accepted rows to the cells that stand below the headings of the file's one heading row. */
final class PlainValues {

    private static final Map<String, Set<String>> LABELS = Map.of(
            ReportKind.SLIPS_AUDIT.code(),
            Set.of("from", "to", "slip type", "inside/outside", "tyfcb amount", "ceu credits", "detail"),
            ReportKind.ACTIVITY_LOG.code(),
            Set.of("event_id", "date", "chapter", "from_id", "from_name", "to_id", "to_name", "kind", "amount"),
            ReportKind.PALMS_SUMMARY.code(),
            Set.of("first name", "last name", "rgi", "rgo", "rri", "rro", "v", "1-2-1"));

    private static final Map<Field, String> TEXTS = Map.of(
            ExportRows.SOURCE_EVENT_ID, "event_id",
            ExportRows.FROM_ID, "from_id",
            ExportRows.TO_ID, "to_id");

    private static final Map<Field, String> COUNTS = Map.of(
            ExportRows.GIVEN_INSIDE_COUNT, "rgi",
            ExportRows.GIVEN_OUTSIDE_COUNT, "rgo",
            ExportRows.RECEIVED_INSIDE_COUNT, "rri",
            ExportRows.RECEIVED_OUTSIDE_COUNT, "rro",
            ExportRows.VISITOR_COUNT, "v",
            ExportRows.ONE_TO_ONE_COUNT, "1-2-1");

    private final PlainRows rows;
    private final String report;
    private final List<Map<String, Integer>> headings = new ArrayList<>();

    PlainValues(PlainRows rows, String report) {
        this.rows = rows;
        this.report = report;
        Set<String> expected = LABELS.get(report);
        if (expected != null) {
            rows.numbers().stream()
                    .map(number -> positions(rows.cells(number)))
                    .filter(positions -> positions.keySet().containsAll(expected))
                    .forEach(headings::add);
        }
    }

    /** Whether exactly one row is a heading of the report, so that there is no doubt which cell is whose. */
    boolean isKnown() {
        return headings.size() == 1 && headings.get(0).values().stream().noneMatch(at -> at < 0);
    }

    /** A label that is there twice is at −1. */
    private static Map<String, Integer> positions(List<PlainCell> cells) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String label = cells.get(i).folded();
            if (label != null) {
                positions.merge(label.toLowerCase(Locale.ROOT), i, (one, other) -> -1);
            }
        }
        return positions;
    }

    /** Checks one accepted row. */
    void check(TableRow row) {
        Map<String, PlainCell> cells = new HashMap<>();
        List<PlainCell> all = rows.cells(row.count(ExportRows.LINE_NUMBER));
        headings.get(0)
                .forEach((label, at) -> cells.put(label, at < all.size() ? all.get(at) : new PlainCell("", false)));
        TEXTS.forEach((field, label) -> {
            if (cells.containsKey(label)) {
                assertThat(row.text(field)).as("%s of %s", label, row).isEqualTo(text(cells, label));
            }
        });
        COUNTS.forEach((field, label) -> {
            if (row.count(field) != null) {
                assertThat(PlainNumbers.canMean(text(cells, label), new BigDecimal(row.count(field))))
                        .as("%s of %s", label, row)
                        .isTrue();
            }
        });
        if (row.amount(ExportRows.AMOUNT) != null && !report.equals(ReportKind.PALMS_SUMMARY.code())) {
            String written = text(cells, report.equals(ReportKind.SLIPS_AUDIT.code()) ? "tyfcb amount" : "amount");
            assertThat(PlainNumbers.canMean(written, row.amount(ExportRows.AMOUNT)))
                    .as("amount “%s” of %s", written, row)
                    .isTrue();
        }
        checkNames(row, cells);
    }

    private void checkNames(TableRow row, Map<String, PlainCell> cells) {
        if (report.equals(ReportKind.PALMS_SUMMARY.code())) {
            String name = Stream.of("first name", "last name")
                    .map(label -> text(cells, label))
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" "));
            assertThat(row.text(ExportRows.FROM_NAME)).isEqualTo(name);
        } else if (report.equals(ReportKind.ACTIVITY_LOG.code())) {
            assertThat(row.text(ExportRows.FROM_NAME)).isEqualTo(text(cells, "from_name"));
            assertThat(row.text(ExportRows.TO_NAME)).isEqualTo(text(cells, "to_name"));
        } else {
            checkSide(row, cells.get("from"), ExportRows.FROM_NAME, ExportRows.FROM_IS_VISITING);
            checkSide(row, cells.get("to"), ExportRows.TO_NAME, ExportRows.TO_IS_VISITING);
            String written = text(cells, "detail");
            String detail = written == null ? null : written.replaceAll("\\s*,\\s*", ", ");
            String other = row.text(ExportRows.OTHER_CHAPTER_NAME);
            assertThat(detail == null ? other : detail)
                    .as("detail of %s", row)
                    .satisfiesAnyOf(said -> assertThat(other).isNull(), said -> assertThat(said)
                            .startsWith(other));
        }
    }

    /** A side is as its cell says, or nobody's: the organisation, or the word for a visitor. */
    private static void checkSide(TableRow row, PlainCell cell, Field name, Field isVisiting) {
        if (row.text(name) != null) {
            assertThat(row.text(name)).isEqualTo(cell.folded());
            assertThat(row.flag(isVisiting))
                    .as("%s of %s", isVisiting.name(), row)
                    .isEqualTo(cell.isBold());
        }
    }

    private static String text(Map<String, PlainCell> cells, String label) {
        return cells.get(label).folded();
    }

    /** The reports whose values can be checked. */
    static Set<String> reports() {
        return new TreeSet<>(LABELS.keySet());
    }

    static String report(TableRow header) {
        return header.text(FileHeaders.REPORT_KIND);
    }
}
