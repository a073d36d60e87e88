package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Worlds in text: {@code lyon#1 1-7 ana>ben} is a referral of Ana (of Lyon) to Ben (of Paris, as all names after "a") in
 * Lyon's first file, whose period is the 1st to the 7th; {@code ana=ben} is a one-to-one that Ana filed.
 */
class SlipMatcherTest {

    private static final List<String> FILES = List.of("lyon#1", "lyon#2", "lyon#3", "paris#1", "paris#2", "rome#1");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        one row                                | lyon#1 1-7 ana>ben                                               | 1-7 giver
        repeats in one file are slips          | lyon#1 1-7 ana>ben, lyon#1 1-7 ana>ben                           | 1-7 giver, 1-7 giver
        both chapters export it                | lyon#1 1-7 ana>ben, paris#1 3-9 ana>ben                          | 3-7 both
        periods that do not meet               | lyon#1 1-7 ana>ben, paris#1 8-9 ana>ben                          | 1-7 giver, 8-9 receiver
        two here, one there                    | lyon#1 1-7 ana>ben, lyon#1 1-7 ana>ben, paris#1 1-7 ana>ben      | 1-7 giver, 1-7 both
        own exports overlap                    | lyon#1 1-7 ana>ben, lyon#2 5-9 ana>ben                           | 5-7 giver
        own first, then the other's            | lyon#1 1-7 ana>ben, lyon#2 5-9 ana>ben, paris#1 6-6 ana>ben      | 6-6 both
        three own exports, one slip            | lyon#1 1-7 ana>ben, lyon#2 5-9 ana>ben, lyon#3 6-8 ana>ben       | 6-7 giver
        direction of a referral matters        | lyon#1 1-7 ana>ben, paris#1 1-7 ben>ana                          | 1-7 giver, 1-7 giver
        filed by each side, in one file        | lyon#1 1-7 ana=abe, lyon#1 1-7 abe=ana                           | 1-7 both
        filed by each side, each chapter both  | lyon#1 1-7 ana=ben, lyon#1 1-7 ben=ana, paris#1 1-7 ana=ben, paris#1 1-7 ben=ana | 1-7 both
        on neither side                        | rome#1 1-7 ana>ben                                               | 1-7 null
        equal slips on neither side            | rome#1 1-7 ana>ben, rome#1 1-7 ana>ben                           | 1-7 null, 1-7 null
        a meeting with nobody known            | lyon#1 1-7 ana=bni, lyon#2 5-9 ana=bni                           | 5-7 giver
        two meetings, one mirrored             | lyon#1 1-7 ana=abe, lyon#1 1-7 abe=ana, lyon#1 1-7 ana=abe       | 1-7 both, 1-7 both
        """)
    void slips(String scene, String rows, String expected) {
        assertThat(slips(copies(rows))).as(scene).containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void rowsBeyondTheFirstOfOneChaptersOwnExportsAreDuplicates() {
        List<SlipMatcher.Matched> matched =
                SlipMatcher.match(copies("lyon#1 1-7 ana>ben, lyon#2 5-9 ana>ben, paris#1 6-8 ana>ben"));

        Slip slip = matched.get(0).slips().get(0);
        assertThat(slip.accepted()).extracting(SlipMatcherTest::file).containsExactlyInAnyOrder("lyon#1", "paris#1");
        assertThat(slip.duplicates()).extracting(SlipMatcherTest::file).containsExactly("lyon#2");
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<Copy> rows = copies("lyon#1 1-7 ana=ben, lyon#2 5-9 ana=ben, lyon#2 5-9 ben=ana, paris#1 6-8 ana=ben,"
                + " paris#2 1-9 ana=ben, paris#2 1-9 ana=ben, lyon#3 9-9 ben=ana");
        List<String> expected = slips(rows);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(rows, random);
            assertThat(slips(rows)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyRowEndsInExactlyOneSlip() {
        List<Copy> rows = copies("lyon#1 1-7 ana=ben, lyon#2 5-9 ana=ben, paris#1 6-8 ben=ana, paris#1 6-8 ben=ana");

        List<Copy> ended = SlipMatcher.match(rows).stream()
                .flatMap(matched -> matched.slips().stream())
                .flatMap(slip -> java.util.stream.Stream.concat(slip.accepted().stream(), slip.duplicates().stream()))
                .toList();

        assertThat(ended).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void equalAmountsOfTwoCurrenciesAreTwoEventsOfTwoIds() {
        Copy euros = copies("lyon#1 1-7 ana>ben").get(0);
        List<Copy> both = java.util.stream.Stream.of("EUR", "USD")
                .map(currency -> new Copy(
                        euros.fileNo(),
                        euros.line(),
                        euros.exporterId(),
                        null,
                        "closed_business",
                        euros.start(),
                        euros.end(),
                        euros.from(),
                        euros.to(),
                        null,
                        1,
                        new java.math.BigDecimal("150.00"),
                        currency,
                        null,
                        ActivityLife.Standing.OPEN))
                .toList();
        List<Row> rows = new ArrayList<>();

        EventRows.ofSlips(SlipMatcher.match(both), rows::add);

        assertThat(rows.stream().filter(row -> !row.isNullAt(0)).map(row -> row.getStruct(0)
                        .getString(0)))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static List<String> slips(List<Copy> copies) {
        List<Row> rows = new ArrayList<>();
        EventRows.ofSlips(SlipMatcher.match(copies), rows::add);
        return rows.stream()
                .filter(row -> !row.isNullAt(0))
                .map(row -> row.getStruct(0))
                .map(event -> event.<LocalDate>getAs(2).getDayOfMonth() + "-"
                        + event.<LocalDate>getAs(3).getDayOfMonth() + " " + event.<String>getAs(12))
                .toList();
    }

    private static List<Copy> copies(String text) {
        String[] rows = text.split(", *");
        return IntStream.range(0, rows.length)
                .mapToObj(line -> copy(rows[line], line))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Copy copy(String row, int line) {
        String[] parts = row.split(" ");
        String[] days = parts[1].split("-");
        boolean isMeeting = parts[2].contains("=");
        String[] persons = parts[2].split("[>=]");
        return new Copy(
                FILES.indexOf(parts[0]),
                line,
                parts[0].split("#")[0],
                null,
                isMeeting ? "one_to_one" : "referral",
                day(days[0]),
                day(days[1]),
                party(persons[0]),
                party(persons[1]),
                isMeeting ? null : "inside",
                1,
                null,
                null,
                null,
                ActivityLife.Standing.OPEN);
    }

    private static String file(Copy copy) {
        return FILES.get((int) copy.fileNo());
    }

    private static Copy.Party party(String name) {
        if (name.equals("bni")) {
            return new Copy.Party(null, null, null);
        }
        Map<String, Long> numbers = Arrays.stream(new String[] {"abe", "ana", "ben"})
                .collect(Collectors.toMap(Function.identity(), known -> (long) known.hashCode()));
        return new Copy.Party(numbers.get(name), name, name.startsWith("a") ? "lyon" : "paris");
    }

    private static LocalDate day(String ofMonth) {
        return LocalDate.of(2026, 1, Integer.parseInt(ofMonth));
    }
}
