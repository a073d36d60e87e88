package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in text: {@code 1 01-05..01-11} covers a period and was exported first; {@code 2 01-11} states one day. */
class FileLedgerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        first meeting day            | 1 01-14                                | 1 2026-01-08..2026-01-14
        after the previous meeting   | 1 01-14, 2 01-21                       | 1 2026-01-08..2026-01-14, 2 2026-01-15..2026-01-21
        at most 31 days              | 1 01-14, 2 03-14                       | 1 2026-01-08..2026-01-14, 2 2026-02-12..2026-03-14
        two exports of one day       | 1 01-14, 2 01-14                       | 1 superseded, 2 2026-01-08..2026-01-14
        within a later export        | 1 01-05..01-11, 2 01-01..01-31         | 1 superseded, 2 2026-01-01..2026-01-31
        within an earlier export     | 1 01-01..01-31, 2 01-05..01-11         | 1 2026-01-01..2026-01-31, 2 2026-01-05..2026-01-11
        overlap in part              | 1 01-05..01-11, 2 01-08..01-31         | 1 2026-01-05..2026-01-11, 2 2026-01-08..2026-01-31
        periods that only touch      | 1 01-05..01-11, 2 01-11..01-17         | 1 2026-01-05..2026-01-11, 2 2026-01-11..2026-01-17
        one day after the other      | 1 01-05..01-11, 2 01-12..01-17         | 1 2026-01-05..2026-01-11, 2 2026-01-12..2026-01-17
        same period again            | 1 01-05..01-11, 2 01-05..01-11         | 1 superseded, 2 2026-01-05..2026-01-11
        three, the last the longest  | 1 01-05..01-11, 2 01-05..01-12, 3 01-01..01-31 | 1 superseded, 2 superseded, 3 2026-01-01..2026-01-31
        an unusable one replaces none| 1 01-05..01-11, 2 01-01..01-31 broken  | 1 2026-01-05..2026-01-11, 2 2026-01-01..2026-01-31
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
                Long.parseLong(parts[0]),
                isPeriod ? day(days[0]) : null,
                isPeriod ? day(days[1]) : null,
                isPeriod ? null : day(days[0]),
                parts.length < 3,
                true);
    }

    private static List<FileLedger.Entry> reversed(List<FileLedger.Entry> entries) {
        List<FileLedger.Entry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String shown(FileLedger.Settled settled) {
        return settled.fileNo() + " "
                + (settled.isSuperseded() ? "superseded" : settled.start() + ".." + settled.end());
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }
}
