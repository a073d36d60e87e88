package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.tables.Warning;

/** Every warning, each by a small file of its own, as {@code check} tells it. */
final class WarningsTest {

    /** Only a night knows a chapter's rosters together with its slips: the sample's golden input_files show it. */
    private static final Set<Warning> OF_A_NIGHT = EnumSet.of(Warning.MEMBER_WITHOUT_ROSTER);

    private static final String LOG = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount\n";
    private static final String ROW = "E1;2024-03-05;Alder;A1;Zoé Brindle;A2;Bo Lund;referral;1,50\n";
    private static final String SLIPS = "From,To,Slip Type,Inside/Outside,TYFCB Amount,CEU Credits,Detail\n";
    private static final String WEEK = "Alder/2025-02-10_2025-02-16/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** A file, and the warning that it and a file without the fault do or do not get. */
    record Case(Warning warning, String file, byte[] with, byte[] without) {
        @Override
        public String toString() {
            return warning.code();
        }
    }

    static Stream<Case> cases() {
        byte[] plain = bytes(LOG + ROW);
        return Stream.of(
                new Case(
                        Warning.ENCODING_ASSUMED,
                        "a.csv",
                        (LOG + ROW).getBytes(Charset.forName("windows-1252")),
                        plain),
                of(Warning.HEADER_SPELLING, "a.csv", LOG.replace("from_id", " From_ID\u00A0") + ROW, LOG + ROW),
                of(
                        Warning.COLUMN_IGNORED,
                        "a.csv",
                        LOG.replace("amount", "amount;colour") + ROW.replace("1,50", "1,50;red"),
                        LOG + ROW),
                of(
                        Warning.CONTROL_TOTAL_MISMATCH,
                        "a.csv",
                        LOG + ROW + "TOTAL;;;;;;;2;3,00\n",
                        LOG + ROW + "TOTAL;;;;;;;1;1,50\n"),
                of(Warning.UNKNOWN_SHAPE, "a.csv", LOG + ROW + "\nname;phone\nAda;1\n", LOG + ROW),
                of(Warning.OTHER_SHEETS, WEEK + "a.xls", sheets(2), sheets(1)),
                of(
                        Warning.MIXED_FORMAT,
                        "a.csv",
                        LOG + ROW + ROW.replace("E1", "E2").replace("2024-03-05", "06/03/2024"),
                        LOG + ROW + ROW.replace("E1", "E2").replace("2024-03-05", "2024-03-06")),
                // A Cyrillic В.
                of(Warning.MIXED_SCRIPT, "a.csv", LOG + ROW.replace("Bo Lund", "\u0412o Lund"), LOG + ROW),
                of(Warning.BOLD_LOST, WEEK + "a.csv", SLIPS + "Ada,Bo,Referral,Inside,,,\n", sheets(1)),
                of(Warning.NAME_DIFFERS, "a.csv", LOG + ROW.replace("Bo Lund", "Corin Vale"), LOG + ROW),
                of(Warning.REJECTS_CUT, "a.csv", LOG + "x\n".repeat(100_001), LOG + "x\n".repeat(100_000)),
                of(
                        Warning.UNKNOWN_STATUS,
                        WEEK + "a.csv",
                        "Member Name,Classification,Status\nAda Brindle,Baker,Dormant\n",
                        "Member Name,Classification,Status\nAda Brindle,Baker,Active\n"),
                of(
                        Warning.MISSING_FILE_NAMED,
                        "manifest.csv",
                        "file,chapter,from,to\nb.csv,Alder,2025-02-10,2025-02-16\n",
                        "file,chapter,from,to\nroster.csv,Alder,2025-02-10,2025-02-16\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldOfItsFileAndOfNoOther(Case each) throws IOException {
        Path file = folder.resolve(each.file());
        Files.createDirectories(file.getParent());
        Files.writeString(
                folder.resolve("roster.csv"), "member_id;chapter;name\nA1;Alder;Zoé Brindle\nA2;Alder;Bo Lund\n");

        Files.write(file, each.without());
        assertThat(warnings(file)).doesNotContain(each.warning().code());
        Files.write(file, each.with());
        assertThat(warnings(file)).contains(each.warning().code());
        for (Language language : Language.values()) {
            Locale locale = language.locale();
            assertThat(check(file, "--lang", language.name()))
                    .contains((language == Language.FR ? "À noter : " : "Note: ")
                            + each.warning().meaning().in(locale));
        }
    }

    @Test
    void everyWarningHasAFileOfItsOwn() {
        Set<Warning> shown =
                cases().map(Case::warning).collect(Collectors.toCollection(() -> EnumSet.copyOf(OF_A_NIGHT)));

        assertThat(shown).containsExactlyInAnyOrder(Warning.values());
    }

    private List<String> warnings(Path file) throws IOException {
        List<String> codes = new ArrayList<>();
        JsonNode account =
                JSON.readTree(check(file, "--json").lines().findFirst().orElseThrow());
        account.get("warnings").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private String check(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--as-of", "2025-12-31"));
        arguments.addAll(List.of("--roster", folder.resolve("roster.csv").toString()));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        StringWriter out = new StringWriter();
        Soundings.commandLine().setOut(new PrintWriter(out, true)).execute(arguments.toArray(String[]::new));
        return out.toString();
    }

    private static Case of(Warning warning, String file, String with, String without) {
        return new Case(warning, file, bytes(with), bytes(without));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sheets(int count) {
        String sheet = "<Worksheet ss:Name=\"S\"><Table>"
                + row("From", "To", "Slip Type", "Inside/Outside", "TYFCB Amount", "CEU Credits", "Detail")
                + row("Ada", "Bo", "Referral", "Inside", "", "", "") + "</Table></Worksheet>";
        return "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" + sheet.repeat(count) + "</Workbook>";
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<Cell><Data ss:Type=\"String\">" + cell + "</Data></Cell>")
                .collect(Collectors.joining("", "<Row>", "</Row>"));
    }
}
