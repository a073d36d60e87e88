package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in text: {@code a 01-05..01-11 @3} covers a period and was exported third; {@code a 01-11 @1} states one day. */
class FileLedgerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        first meeting day            | a 01-14 @1                                   | a 2026-01-08..2026-01-14
        after the previous meeting   | a 01-14 @1, b 01-21 @2                       | a 2026-01-08..2026-01-14, b 2026-01-15..2026-01-21
        at most 31 days              | a 01-14 @1, b 03-14 @2                       | a 2026-01-08..2026-01-14, b 2026-02-12..2026-03-14
        two exports of one day       | a 01-14 @1, b 01-14 @2                       | a superseded, b 2026-01-08..2026-01-14
        within a later export        | a 01-05..01-11 @1, b 01-01..01-31 @2         | a superseded, b 2026-01-01..2026-01-31
        within an earlier export     | a 01-05..01-11 @2, b 01-01..01-31 @1         | a 2026-01-05..2026-01-11, b 2026-01-01..2026-01-31
        overlap in part              | a 01-05..01-11 @1, b 01-08..01-31 @2         | a 2026-01-05..2026-01-11, b 2026-01-08..2026-01-31
        same period again            | a 01-05..01-11 @2, b 01-05..01-11 @1         | a 2026-01-05..2026-01-11, b superseded
        an unusable one replaces none| a 01-05..01-11 @1, b 01-01..01-31 @2 broken  | a 2026-01-05..2026-01-11, b 2026-01-01..2026-01-31
        """)
    void settles(String scene, String files, String expected) {
        List<FileLedger.Entry> entries =
                Arrays.stream(files.split(", ")).map(FileLedgerTest::entry).toList();

        assertThat(FileLedger.settle(entries).stream().map(FileLedgerTest::shown))
                .as(scene)
                .containsExactly(expected.split(", "));
        assertThat(FileLedger.settle(reversed(entries))).as("order of files").isEqualTo(FileLedger.settle(entries));
    }

    private static FileLedger.Entry entry(String text) {
        String[] parts = text.split(" ");
        String[] days = parts[1].split("\\.\\.");
        boolean isPeriod = days.length == 2;
        return new FileLedger.Entry(
                parts[0],
                isPeriod ? day(days[0]) : null,
                isPeriod ? day(days[1]) : null,
                isPeriod ? null : day(days[0]),
                Instant.ofEpochSecond(Long.parseLong(parts[2].substring(1))),
                parts.length < 4,
                true);
    }

    private static List<FileLedger.Entry> reversed(List<FileLedger.Entry> entries) {
        List<FileLedger.Entry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String shown(FileLedger.Settled settled) {
        return settled.fileId() + " "
                + (settled.isSuperseded() ? "superseded" : settled.start() + ".." + settled.end());
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }
}
