package org.soundings.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.PalmsFigures;
import org.soundings.tables.SlipPeriods;

/**
 * Three chapters with PALMS of 1 to 14 March 2026. North's slips audits cover all of it, South's a week, West's none; Ana, Ben
 * and Cid are of North, Dan of South, Eve of West.
 */
@ExtendWith(SparkTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ControlTotalStageTest {

    private static final List<String> MEMBERS = List.of("ana", "ben", "cid", "dan", "eve");

    private List<Row> totals;

    @BeforeAll
    void compute() {
        SparkSession spark = SparkTests.spark();
        totals = ControlTotalStage.totals(
                        palms(
                                spark,
                                "north ana given_outside 2",
                                "north ana one_to_one 3",
                                "north ana visitor 0",
                                "north ana education 5",
                                "north ana closed_business 150.00 EUR",
                                "north ben received_outside 2",
                                "north ben one_to_one 1",
                                "north ben closed_business 0.00 EUR",
                                "south dan one_to_one 4",
                                "south dan given_inside 0",
                                "west eve one_to_one 7"),
                        events(
                                spark,
                                // kind from to day(s) quantity tier amount currency reported_by
                                "referral north/ana north/ben 2 1 outside - - both",
                                "referral north/ana north/ben 3-9 1 - - - both",
                                "one_to_one north/ana north/ben 3 1 - - - both",
                                "one_to_one north/ana south/dan 5 1 - - - both",
                                "one_to_one north/ana south/dan 6 1 - - - receiver",
                                "one_to_one south/dan north/ana 4 1 - - - receiver",
                                "one_to_one north/cid west/eve 4 2 - - - giver",
                                "one_to_one north/ana north/ben 0-2 1 - - - both",
                                "one_to_one north/ana north/ben 14-15 1 - - - both",
                                "education north/ana - 8 5 - - - giver",
                                "visitor north/ana - 8 1 - - - giver",
                                "closed_business north/- north/ana 8 1 - 100.10 EUR both",
                                "closed_business south/- north/ana 9 1 - 49.90 EUR receiver",
                                "closed_business north/- north/ana 9 1 - 10.00 USD both",
                                "closed_business south/- north/ben 9 1 - 1.00 EUR giver",
                                "ask north/ana north/ben 9 1 - - - both"),
                        slips(spark, "north 1-7", "north 5-14", "south 5-11", "south 12-16", "west 20-26"),
                        members(spark))
                .collectAsList();
    }

    @Test
    void whatAMembersOwnChapterExportedCountsForHim() {
        assertThat(told("ana"))
                .containsExactlyInAnyOrder(
                        "closed_business 150.00 EUR = 150.00 EUR: 0.00",
                        "closed_business - = 10.00 USD: -",
                        "education 5 = 5: 0",
                        "given_outside 2 = 2: 0",
                        "one_to_one 3 = 3: 0",
                        "visitor 0 = 1: -1");
        assertThat(told("ben"))
                .containsExactlyInAnyOrder(
                        "closed_business 0.00 EUR = 0.00 EUR: 0.00",
                        "one_to_one 1 = 1: 0",
                        "received_outside 2 = 2: 0");
    }

    @Test
    void aMemberWhomPalmsDoesNotListHasARowWithoutItsValue() {
        assertThat(told("cid")).containsExactly("one_to_one - = 2: -");
    }

    @Test
    void theChaptersRowAddsUpItsMembers() {
        assertThat(told(null, "north"))
                .containsExactlyInAnyOrder(
                        "closed_business 150.00 EUR = 150.00 EUR: 0.00",
                        "closed_business - = 10.00 USD: -",
                        "education 5 = 5: 0",
                        "given_outside 2 = 2: 0",
                        "received_outside 2 = 2: 0",
                        "one_to_one 4 = 6: -2",
                        "visitor 0 = 1: -1");
    }

    @Test
    void slipsOfAWeekAreBoundedByPalms() {
        assertThat(told("dan")).containsExactlyInAnyOrder("one_to_one 4 = 2: 2", "given_inside 0 = 0: 0");
        assertThat(coverage("south")).containsExactly("part 7");
        assertThat(coverage("north")).containsExactly("whole 14");
    }

    @Test
    void withoutSlipsAuditsThereIsNothingToCompare() {
        assertThat(told("eve")).containsExactly("one_to_one 7 = -: -");
        assertThat(told(null, "west")).containsExactly("one_to_one 7 = -: -");
        assertThat(coverage("west")).containsExactly("none 0");
    }

    @Test
    void everyRowIsKeyedOnce() {
        assertThat(totals.stream()
                        .map(row -> ControlTotals.TABLE.key().stream()
                                .map(field -> value(row, field))
                                .toList())
                        .distinct())
                .hasSameSizeAs(totals);
    }

    private List<String> told(String member) {
        return told(member, null);
    }

    private List<String> told(String member, String chapter) {
        return totals.stream()
                .filter(row -> Objects.equals(value(row, ControlTotals.MEMBER_ID), member))
                .filter(row -> chapter == null || chapter.equals(value(row, ControlTotals.CHAPTER_ID)))
                .map(row -> value(row, ControlTotals.FIGURE) + " "
                        + figure(row, ControlTotals.PALMS_COUNT, ControlTotals.PALMS_AMOUNT, true) + " = "
                        + figure(row, ControlTotals.SLIPS_COUNT, ControlTotals.SLIPS_AMOUNT, true) + ": "
                        + figure(row, ControlTotals.DIFFERENCE_COUNT, ControlTotals.DIFFERENCE_AMOUNT, false))
                .toList();
    }

    private List<String> coverage(String chapter) {
        return totals.stream()
                .filter(row -> chapter.equals(value(row, ControlTotals.CHAPTER_ID)))
                .map(row -> value(row, ControlTotals.SLIPS_COVERAGE) + " " + value(row, ControlTotals.COVERED_DAYS))
                .distinct()
                .toList();
    }

    private static String figure(Row row, Field count, Field amount, boolean hasCurrency) {
        Object counted = value(row, count);
        Object summed = value(row, amount);
        if (counted == null && summed == null) {
            return "-";
        }
        return counted != null
                ? counted.toString()
                : summed + (hasCurrency ? " " + value(row, ControlTotals.CURRENCY_CODE) : "");
    }

    private static Object value(Row row, Field field) {
        return row.get(ControlTotals.TABLE.indexOf(field));
    }

    private static Dataset<Row> palms(SparkSession spark, String... rows) {
        List<Row> all = Arrays.stream(rows)
                .map(row -> row.split(" "))
                .map(cell -> RowFactory.create(
                        cell[0],
                        cell[0] + "/palms.csv",
                        day("1"),
                        day("14"),
                        number(cell[1]),
                        cell[2],
                        cell.length == 4 ? Long.valueOf(cell[3]) : null,
                        cell.length == 4 ? null : new BigDecimal(cell[3]),
                        cell.length == 4 ? null : cell[4]))
                .toList();
        return spark.createDataFrame(all, PalmsFigures.TABLE.schema());
    }

    private static Dataset<Row> events(SparkSession spark, String... rows) {
        List<Row> all = new ArrayList<>();
        for (String row : rows) {
            String[] cell = row.split(" ");
            String[] days = cell[3].split("-");
            all.add(RowFactory.create(
                    "e" + all.size(),
                    cell[0],
                    day(days[0]),
                    day(days[days.length - 1]),
                    member(cell[1]),
                    member(cell[2]),
                    chapter(cell[1]),
                    chapter(cell[2]),
                    text(cell[5]),
                    Long.valueOf(cell[4]),
                    text(cell[6]) == null ? null : new BigDecimal(cell[6]),
                    text(cell[7]),
                    cell[8]));
        }
        return spark.createDataFrame(all, NumberedEvents.TABLE.schema());
    }

    private static Dataset<Row> slips(SparkSession spark, String... rows) {
        List<Row> all = Arrays.stream(rows)
                .map(row -> row.split("[ -]"))
                .map(cell -> RowFactory.create(cell[0], day(cell[1]), day(cell[2])))
                .toList();
        return spark.createDataFrame(all, SlipPeriods.TABLE.schema());
    }

    private static Dataset<Row> members(SparkSession spark) {
        List<Row> all = MEMBERS.stream()
                .map(name -> RowFactory.create(number(name), name, name, "north", null, null, null, true, true))
                .collect(Collectors.toList());
        return spark.createDataFrame(all, NumberedMembers.TABLE.schema());
    }

    private static Long member(String side) {
        return side.endsWith("-") ? null : number(side.substring(side.indexOf('/') + 1));
    }

    private static String chapter(String side) {
        return side.equals("-") ? null : side.substring(0, side.indexOf('/'));
    }

    private static Long number(String name) {
        return (long) MEMBERS.indexOf(name);
    }

    private static String text(String cell) {
        return cell.equals("-") ? null : cell;
    }

    /** A day of March; 0 is the last of February. */
    private static LocalDate day(String day) {
        return LocalDate.of(2026, 3, 1).plusDays(Long.parseLong(day) - 1);
    }
}
