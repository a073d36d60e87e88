package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.Actions;
import org.soundings.tables.Chapters;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;
import org.soundings.tables.Members;
import org.soundings.tables.Table;
import org.soundings.tables.Ties;

/**
 * A night over one chapter's slips, PALMS and attendance of April 2026, another chapter's log, and a third one's slips of
 * December, after which it exports nothing.
 */
@Tag("heavy")
@ExtendWith(SparkTests.class)
class MeetingsAndPalmsTest {

    private static final String SLIPS = "From;To;Slip Type;Inside/Outside;TYFCB Amount;CEU Credits;Detail\n";

    @TempDir
    private static Path folder;

    private static Map<String, String> tables;
    private static Path out;

    @BeforeAll
    static void run() throws IOException {
        Path exports = folder.resolve("exports");
        out = folder.resolve("out");
        write(exports.resolve("Quillfort/2026-04-01_2026-04-30/palms.csv"), """
                First Name;Last Name;P;A;L;M;S;RGI;RGO;RRI;RRO;V;1-2-1;TYFCB;CEU
                Ada;Brindle;3;0;1;0;0;0;2;0;0;1;2;250.00;3
                Bo;Carrow;3;1;0;0;0;0;0;0;2;0;1;0.00;0
                Cy;Dunmore;1;3;0;0;0;0;0;0;0;0;0;0.00;0
                Total;;7;4;1;0;0;0;2;0;2;1;3;250.00;3
                """);
        write(exports.resolve("Quillfort/2026-04-01_2026-04-30/attendance.csv"), """
                First Name;Last Name;Apr 01;Apr 08;Apr 15;Apr 22
                Ada;Brindle;P;L;P;P
                Bo;Carrow;P;P;A;P
                Cy;Dunmore;S;A;P;M
                """);
        write(exports.resolve("Quillfort/2026-04-01_2026-04-15/slips.csv"), SLIPS + """
                Ada Brindle;Bo Carrow;Referral;Outside;;;
                Ada Brindle;Bo Carrow;One-to-One;;;;
                Ada Brindle;Zed Nobody;Visitor;;;;
                ;Ada Brindle;TYFCB;;200.00;;
                """);
        write(exports.resolve("Quillfort/2026-04-16_2026-04-30/slips.csv"), SLIPS + """
                Ada Brindle;Bo Carrow;Referral;Outside;;;
                Ada Brindle;;CEU;;;3;
                ;Ada Brindle;TYFCB;;50.00;;
                """);
        write(exports.resolve("Harrow/2026-04-01_2026-04-30/log.csv"), """
                event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount
                1;2026-04-02;Harrow;h1;Eli Fenn;;;attendance;
                2;2026-04-02;Harrow;h2;Gia Holt;;;attendance;
                3;2026-04-09;Harrow;h1;Eli Fenn;h2;Gia Holt;attendance;
                4;2026-04-09;Harrow;h1;Eli Fenn;;;attendance;
                5;2026-04-16;Harrow;;;h2;Gia Holt;attendance;
                6;2026-04-16;Harrow;h1;Eli Fenn;h3;Ivo Jarr;referral;
                7;2026-04-16;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                """);
        write(
                exports.resolve("Stillwater/2025-12-01_2025-12-31/slips.csv"),
                SLIPS + "Kim Lund;Max Nye;One-to-One;;;;\n".repeat(6));
        Nights.run(SparkTests.spark(), exports, out);
        tables = TableDump.of(SparkTests.spark(), out.toString());
    }

    @Test
    void meetingsTogetherStandOnTies() {
        assertThat(rows(Ties.TABLE, Ties.MEMBER_A_ID, Ties.MEMBER_B_ID, Ties.CO_ATTENDANCE_COUNT).stream()
                        .map(row -> row.split("\\|", -1))
                        .map(cells -> Stream.of(cells[0], cells[1]).sorted().toList() + " " + cells[2]))
                .containsExactlyInAnyOrder(
                        "[Ada Brindle, Bo Carrow] 3",
                        "[Eli Fenn, Gia Holt] 2",
                        "[Eli Fenn, Ivo Jarr] 0",
                        "[Kim Lund, Max Nye] ");
    }

    @Test
    void palmsStandsBesideTheSlips() {
        assertThat(rows(
                        ControlTotals.TABLE,
                        ControlTotals.MEMBER_ID,
                        ControlTotals.FIGURE,
                        ControlTotals.PALMS_COUNT,
                        ControlTotals.SLIPS_COUNT,
                        ControlTotals.DIFFERENCE_COUNT,
                        ControlTotals.PALMS_AMOUNT,
                        ControlTotals.SLIPS_AMOUNT,
                        ControlTotals.CURRENCY_CODE,
                        ControlTotals.SLIPS_COVERAGE))
                .hasSize(4 * 8)
                .contains(
                        "Ada Brindle|given_outside|2|2|0||||whole",
                        "Ada Brindle|one_to_one|2|1|1||||whole",
                        "Ada Brindle|visitor|1|1|0||||whole",
                        "Ada Brindle|education|3|3|0||||whole",
                        "Ada Brindle|closed_business||||250.00|250.00|EUR|whole",
                        "Bo Carrow|received_outside|2|2|0||||whole",
                        "Bo Carrow|one_to_one|1|1|0||||whole",
                        "Cy Dunmore|one_to_one|0|0|0||||whole",
                        "|one_to_one|3|2|1||||whole",
                        "|closed_business||||250.00|250.00|EUR|whole");
    }

    @Test
    void aSilentChapterIsStaleAndItsMembersAreNot() throws IOException {
        assertThat(rows(Chapters.TABLE, Chapters.CHAPTER_NAME, Chapters.FRESHNESS))
                .containsExactlyInAnyOrder("Harrow|fresh", "Quillfort|fresh", "Stillwater|stale");
        assertThat(rows(Members.TABLE, Members.MEMBER_ID, Members.IS_PRESENT))
                .contains("Kim Lund|true", "Max Nye|true");
        assertThat(rows(Actions.TABLE, Actions.RULE)).doesNotContain("to_rekindle");
        try (var pages = Files.walk(out.resolve("runs"))) {
            Path page = pages.filter(path -> path.toString().matches(".*stillwater.*leadership\\.en\\.html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(page))
                    .contains(
                            "the chapter’s exports stopped on December 31, 2025, 120 days before the date of this page");
        }
    }

    /** Rows of a table by some of its columns, members by name. */
    private static List<String> rows(Table table, Field... fields) {
        return tables.get(table.name())
                .lines()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", -1))
                .map(cells -> String.join(
                        "|",
                        Arrays.stream(fields)
                                .map(field -> named(cells[table.indexOf(field)]))
                                .toList()))
                .toList();
    }

    private static String named(String cell) {
        return tables.get(Members.TABLE.name())
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[Members.TABLE.indexOf(Members.MEMBER_ID)].equals(cell))
                .map(cells -> cells[Members.TABLE.indexOf(Members.DISPLAY_NAME)])
                .findFirst()
                .orElse(cell);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
