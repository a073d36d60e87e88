package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.exports.PlainRows.PlainCell;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.FileHeaders;

/** Holds accepted rows to the cells that stand below the headings of the file's one heading row. */
final class PlainValues {

    /** The headings of each report, as they are meant and then as they are written in other languages or reports. */
    private static final Map<String, List<String>> LABELS = Map.of(
            "slips_audit",
            List.of(
                    "from=de=von",
                    "to=à=an",
                    "slip type=type de fiche=zetteltyp",
                    "inside/outside=interne/externe=eigenbedarf/extern",
                    "tyfcb amount=$ if tyfcb=montant mpb=umsatz",
                    "ceu credits=qty if ceu=crédits ueg=cte",
                    "detail=détail"),
            "activity_log",
            List.of("event_id", "date", "chapter", "from_id", "from_name", "to_id", "to_name", "kind", "amount"),
            "palms_summary",
            List.of(
                    "first name=prénom=vorname",
                    "last name=nom=nachname",
                    "rgi=rdi=g (eigenbedarf)",
                    "rgo=rde=g (extern)",
                    "rri=r (eigenbedarf)",
                    "rro=rre=r (extern)",
                    "v=inv.",
                    "1-2-1=tàt=têt"),
            "palms_attendance",
            List.of("first name=prénom=vorname", "last name=nom=nachname"),
            "visitor_report",
            List.of("first name=prénom", "last name=nom", "invited by=invité par", "visit date=date de visite"),
            "roster",
            List.of("first name=prénom", "last name=nom", "profession=classification"));

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

    PlainValues(PlainRows rows, ReadFile read) {
        this.rows = rows;
        this.report = read.header().text(FileHeaders.REPORT_KIND);
        List<String> labels = LABELS.get(report);
        if (labels != null && !hasOtherHeadings()) {
            Map<String, String> meanings = new HashMap<>();
            labels.forEach(label -> {
                List<String> spelt = List.of(label.split("="));
                spelt.forEach(each -> meanings.put(each, spelt.get(0)));
            });
            rows.numbers().stream()
                    .map(number -> positions(rows.cells(number), meanings))
                    .filter(positions -> positions.keySet().containsAll(Set.copyOf(meanings.values())))
                    .forEach(headings::add);
        }
    }

    /** Whether a row may be the heading of another kind of roster, for which there is no rule here. */
    private boolean hasOtherHeadings() {
        return report.equals("roster")
                && rows.numbers().stream()
                        .flatMap(number -> rows.cells(number).stream())
                        .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                        .anyMatch(text -> text.contains("member"));
    }

    /** Whether exactly one row is a heading of the report, so that there is no doubt which cell is whose. */
    boolean isKnown() {
        return headings.size() == 1 && headings.get(0).values().stream().noneMatch(at -> at < 0);
    }

    /** The place of each heading by its meaning; of one that is there twice −1. */
    private static Map<String, Integer> positions(List<PlainCell> cells, Map<String, String> meanings) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String label = cells.get(i).folded();
            String meaning = label == null ? null : meanings.get(label.toLowerCase(Locale.ROOT));
            if (meaning != null) {
                positions.merge(meaning, i, (one, other) -> -1);
            }
        }
        return positions;
    }

    /** Checks one accepted row. */
    void check(TableRow row) {
        List<PlainCell> all = rows.cells(row.count(ExportRows.LINE_NUMBER));
        Map<String, PlainCell> cells = new HashMap<>();
        headings.get(0)
                .forEach((label, at) -> cells.put(label, at < all.size() ? all.get(at) : new PlainCell("", false)));
        COUNTS.forEach((field, label) -> {
            if (row.count(field) != null) {
                checkNumber(row, cells, label, new BigDecimal(row.count(field)));
            }
        });
        switch (report) {
            case "slips_audit" -> checkSlip(row, cells);
            case "activity_log" -> checkActivity(row, cells);
            case "visitor_report" -> {
                checkName(row, ExportRows.TO_NAME, named(cells));
                checkSide(row, cells.get("invited by"), ExportRows.FROM_NAME);
            }
            default -> checkMember(row, cells, all);
        }
    }

    private static void checkSlip(TableRow row, Map<String, PlainCell> cells) {
        checkSide(row, cells.get("from"), ExportRows.FROM_NAME);
        checkSide(row, cells.get("to"), ExportRows.TO_NAME);
        checkBold(row, cells.get("from"), ExportRows.FROM_NAME, ExportRows.FROM_IS_VISITING);
        checkBold(row, cells.get("to"), ExportRows.TO_NAME, ExportRows.TO_IS_VISITING);
        if (row.amount(ExportRows.AMOUNT) != null) {
            checkNumber(row, cells, "tyfcb amount", row.amount(ExportRows.AMOUNT));
        }
        String other = row.text(ExportRows.OTHER_CHAPTER_NAME);
        if (other != null) {
            assertThat(text(cells, "detail").replaceAll("\\s*,\\s*", ", "))
                    .as("detail of %s", row)
                    .startsWith(other);
        }
    }

    private static void checkActivity(TableRow row, Map<String, PlainCell> cells) {
        TEXTS.forEach((field, label) ->
                assertThat(row.text(field)).as("%s of %s", label, row).isEqualTo(text(cells, label)));
        checkName(row, ExportRows.FROM_NAME, text(cells, "from_name"));
        checkName(row, ExportRows.TO_NAME, text(cells, "to_name"));
        if (row.amount(ExportRows.AMOUNT) != null) {
            checkNumber(row, cells, "amount", row.amount(ExportRows.AMOUNT));
        }
        String date = text(cells, "date");
        // An instant's day is that of the declared zone.
        if (!date.contains(":")) {
            assertThat(date)
                    .contains(Integer.toString(row.day(ExportRows.EVENT_ON).getDayOfMonth()));
        }
    }

    private static void checkMember(TableRow row, Map<String, PlainCell> cells, List<PlainCell> all) {
        checkName(row, ExportRows.FROM_NAME, named(cells));
        String profession = row.text(ExportRows.PROFESSION);
        if (profession != null) {
            assertThat(text(cells, "profession")).as("profession of %s", row).endsWith(profession);
        }
        if (row.days(ExportRows.PRESENT_ON) != null) {
            Predicate<PlainCell> isPresent = cell -> cell.folded() != null
                    && List.of("P", "L").contains(cell.folded().toUpperCase(Locale.ROOT));
            assertThat(row.days(ExportRows.PRESENT_ON))
                    .as("meetings of %s", row)
                    .hasSizeLessThanOrEqualTo(
                            (int) all.stream().filter(isPresent).count());
        }
    }

    private static void checkNumber(TableRow row, Map<String, PlainCell> cells, String label, BigDecimal value) {
        String written = text(cells, label);
        assertThat(written != null && PlainNumbers.canMean(written, value))
                .as("%s “%s” of %s", label, written, row)
                .isTrue();
    }

    private static void checkName(TableRow row, Field name, String written) {
        assertThat(row.text(name)).as("%s of %s", name.name(), row).isEqualTo(written);
    }

    /** A side is as its cell says, or nobody's: the organisation, or the word for a visitor. */
    private static void checkSide(TableRow row, PlainCell cell, Field name) {
        if (row.text(name) != null) {
            checkName(row, name, cell.folded());
        }
    }

    private static void checkBold(TableRow row, PlainCell cell, Field name, Field isVisiting) {
        if (row.text(name) != null && cell.isBold() != null) {
            assertThat(row.flag(isVisiting))
                    .as("%s of %s", isVisiting.name(), row)
                    .isEqualTo(cell.isBold());
        }
    }

    private static String named(Map<String, PlainCell> cells) {
        return Stream.of("first name", "last name")
                .map(label -> text(cells, label))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static String text(Map<String, PlainCell> cells, String label) {
        return cells.get(label).folded();
    }
}
