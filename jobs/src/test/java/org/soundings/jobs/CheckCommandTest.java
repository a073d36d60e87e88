package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.tables.Reason;

final class CheckCommandTest {

    private static final String HEADING = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount\n";
    private static final String ROSTER = "member_id;chapter;name\nM1;Quillfort;Ada Brindle\nM2;Quillfort;Corin Vale\n"
            + "M3;Quillfort;Bo Lund\nM4;Quillfort;Bo Lund\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsOneLineOfJsonAFile() throws IOException {
        Path log = write("log.csv", HEADING + row("E1", "M1", "M2") + row("E1", "M1", "M2") + row("E2", "M1", "M9"));

        int exit = check(
                "--json",
                "--as-of",
                "2024-12-31",
                "--roster",
                write("roster.csv", ROSTER).toString(),
                log.toString());

        assertThat(exit).isEqualTo(3);
        JsonNode line = JSON.readTree(out.toString());
        List<String> names = new ArrayList<>();
        line.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "file",
                        "kind",
                        "chapter",
                        "period_start",
                        "period_end",
                        "status",
                        "accepted",
                        "duplicate",
                        "superseded",
                        "refused",
                        "structure",
                        "warnings",
                        "rejects");
        assertThat(line.get("file").asText()).isEqualTo(log.toString());
        assertThat(line.get("kind").asText()).isEqualTo("activity_log");
        assertThat(line.get("chapter").isNull()).isTrue();
        assertThat(line.get("status").asText()).isEqualTo("ok");
        assertThat(counts(line)).containsExactly(1, 1, 0, 1, 1);
        assertThat(line.get("rejects"))
                .singleElement()
                .hasToString("{\"line\":4,\"code\":\"unknown_member\",\"column\":\"to_id\",\"message\":"
                        + "\"“M9” is not in the roster of Quillfort. Correct the id or the name, or add the person to the"
                        + " roster: the row is then accepted by itself.\"}");
    }

    @Test
    void refusesBothRowsOfAnIdThatContradictsItself() throws IOException {
        Path log = write("log.csv", HEADING + row("E1", "M1", "M2") + row("E1", "M2", "M1") + row("E2", "M1", "M2"));

        assertThat(check("--json", log.toString())).isEqualTo(3);

        JsonNode line = JSON.readTree(out.toString());
        assertThat(counts(line)).containsExactly(1, 0, 0, 2, 1);
        assertThat(line.get("rejects").findValuesAsText("code")).containsOnly("conflicting_event_id");
        assertThat(line.get("rejects").findValuesAsText("line")).containsExactly("2", "3");
    }

    @Test
    void holdsActivityByTheRosterOfItsChapterOnly() throws IOException {
        Path log = write(
                "log.csv",
                HEADING
                        + "E1;2024-03-05;Quillfort;;ADA BRINDLE;M2;Somebody Else;referral;\n"
                        + "E2;2024-03-05;Quillfort;;Bo Lund;M2;;referral;\n"
                        + "E3;2024-03-05;Harbour;;Bo Lund;X9;;referral;\n"
                        + "E4;2024-03-05;Quillfort;M1;;;A Guest;visitor;\n"
                        + "E5;2024-03-05;Quillfort;;Brindle Ada;M2;Vale Corin;referral;\n");

        check("--json", "--roster", write("roster.csv", ROSTER).toString(), log.toString());

        JsonNode line = JSON.readTree(out.toString());
        assertThat(counts(line)).containsExactly(4, 0, 0, 1, 1);
        assertThat(line.get("rejects").findValuesAsText("code")).containsExactly("ambiguous_name");
        assertThat(line.get("warnings")).hasToString("[\"name_differs\"]");
    }

    @Test
    void tellsWhatIsWrongWhereAndWhatToDo() throws IOException {
        Path log = write(
                "log.csv",
                HEADING + row("E1", "M1", "M2") + "E2;31/02/2024;Quillfort;M1;;M2;;referral;\n".repeat(5)
                        + "E3;2024-03-05;Quillfort;M1;;M1;;referral;\n");
        Path broken = write("b.xls", "<html><table>");
        Path empty = write("empty.csv", "");

        assertThat(check("--lang", "en", log.toString(), broken.toString(), empty.toString()))
                .isEqualTo(3);

        assertThat(told()).isEqualTo("""
                log.csv
                  Activity log
                  7 rows read: 1 accepted, 6 refused, 1 heading, total or blank line.
                  Refused rows:
                    line 3: “31/02/2024” in the column date is not a date of the form dd/MM/yyyy, yyyy-MM-dd.
                    line 4: “31/02/2024” in the column date is not a date of the form dd/MM/yyyy, yyyy-MM-dd.
                    line 5: “31/02/2024” in the column date is not a date of the form dd/MM/yyyy, yyyy-MM-dd.
                    and 2 more like it, on the lines 6, 7
                    → Write it in that form, or declare the chapter's form of dates in the settings.
                    line 8: “M1” is on both sides of the row.
                    → Correct one of the two names.

                b.xls
                  Unknown report
                  REFUSED as a whole: This is HTML, not CSV, SpreadsheetML 2003 (.xls), XLSX.
                  → Export it again from BNI Connect, or open it in Excel and save it as “Excel Workbook (.xlsx)”. A workbook that is called .csv: rename it to .xlsx, or save it as CSV.

                empty.csv
                  The file is empty, which is not the same as a period without activity.
                  → Export it again.

                3 files; without refusal: 1; with refused rows: 1; refused as a whole: 1. 8 rows read: 1 accepted, 6 refused, 1 heading, total or blank line.
                """.replace("7 rows read", "8 rows read"));
    }

    @Test
    void speaksFrenchAsWell() throws IOException {
        Path slips = write(
                "Harbour/2025-03-01_2025-03-07/slips.csv",
                "From,To,Slip Type,Inside/Outside,TYFCB Amount,CEU Credits,Detail\nAda,Bo,Referral,Tier 9,,,\nAda,Bo,CEU,,,3,\n");

        assertThat(check("--lang", "Fr", slips.toString())).isEqualTo(3);

        assertThat(told()).isEqualTo("""
                Harbour/2025-03-01_2025-03-07/slips.csv
                  Rapport de bordereaux de Harbour, du 01/03/2025 au 07/03/2025
                  3 lignes lues : 1 acceptée, 1 refusée, 1 ligne de titre, de total ou vide.
                  Lignes refusées :
                    ligne 2 : « Tier 9 » dans la colonne Inside/Outside n'est pas dans la liste : Tier 1 (inside), Tier 2 (outside).
                    → Écrivez l'un de ces mots, ou laissez la cellule vide.
                  À noter : L'export a été enregistré en CSV : le gras, qui marque les membres d'autres groupes, est perdu.

                """);
    }

    @Test
    void thousandsOfOneFaultAreToldInSixLines() throws IOException {
        Path log = write("log.csv", HEADING + "E2;soon;Quillfort;M1;;M2;;referral;\n".repeat(5_000));

        check("--lang", "en", log.toString());

        assertThat(told().lines()).hasSizeLessThan(11).contains("    and 4997 more like it, down to line 5001");
        assertThat(told()).contains("5,001 rows read: 0 accepted, 5,000 refused, 1 heading");
    }

    @Test
    void aManifestThatNamesAFileThatIsNotThereIsNoted() throws IOException {
        write("x/log.csv", HEADING + row("E1", "M1", "M2"));
        write(
                "x/manifest.csv",
                "file,chapter,from,to\nlog.csv,Quillfort,2024-03-01,2024-03-31\nLog (1).csv,Quillfort,2024-04-01,2024-04-30\n");

        assertThat(check("--lang", "en", folder.resolve("x").toString())).isZero();

        assertThat(told())
                .containsOnlyOnce("Note: ")
                .contains("Note: The manifest names a file that is not beside it: it may have been renamed or moved.");
    }

    @Test
    void helpIsInTheLanguageOfTheEnvironment() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(check("--help")).isZero();
            assertThat(out.toString())
                    .contains("Lit des fichiers d'export")
                    .doesNotContain("Reads", "Show this", "Print");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void chapterAndPeriodMayComeFromTheCommandLine() throws IOException {
        Path slips = write(
                "slips.csv",
                "From,To,Slip Type,Inside/Outside,TYFCB Amount,CEU Credits,Detail\nAda,Bo,Referral,Inside,,,\n");

        int exit =
                check("--json", "--chapter", "Harbour", "--from", "2025-03-01", "--to", "2025-03-07", slips.toString());

        assertThat(exit).isZero();
        JsonNode line = JSON.readTree(out.toString());
        assertThat(line.get("chapter").asText()).isEqualTo("Harbour");
        assertThat(line.get("period_start").asText()).isEqualTo("2025-03-01");
        assertThat(line.get("period_end").asText()).isEqualTo("2025-03-07");
        assertThat(counts(line)).containsExactly(1, 0, 0, 0, 1);
    }

    @Test
    void takesTheFoldersOfThePathAsItIsWritten() throws IOException {
        String rows = "From;To;Slip Type;Inside/Outside;TYFCB Amount;CEU Credits;Detail\nAda;Bo;One-to-One;;;;\n";
        write("Harbour/2026-03-02_2026-03-08/slips.csv", rows);
        String chapter = folder.resolve("Harbour").toString();

        assertThat(check("--lang", "en", chapter)).isZero();
        assertThat(told()).contains("Slips audit of Harbour, 2026-03-02 to 2026-03-08");
        assertThat(check("--lang", "en", chapter + "/.")).isEqualTo(3);
        assertThat(told())
                .contains("REFUSED as a whole: "
                        + Reason.CHAPTER_MISSING.message().in(Locale.ENGLISH));
    }

    @Test
    void readsFoldersWithTheirManifestsAndMeetingDays() throws IOException {
        write(
                "exports/Harbour/2025-02-13/slips.csv",
                "From,To,Slip Type,Inside/Outside,TYFCB Amount,CEU Credits,Detail\n");
        write("exports/x/log.csv", HEADING + row("E1", "M1", "M2"));
        write("exports/x/manifest.csv", "file,chapter,from,to\nlog.csv,Quillfort,2024-03-01,2024-03-31\n");

        assertThat(check("--json", folder.resolve("exports").toString())).isZero();

        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        assertThat(lines)
                .extracting(line -> line.get("kind").asText())
                .containsExactly("slips_audit", "activity_log", "manifest");
        assertThat(lines.get(0).get("status").asText()).isEqualTo("no_rows");
        assertThat(lines.get(0).get("period_start").asText()).isEqualTo("2025-02-07");
        assertThat(lines.get(0).get("period_end").asText()).isEqualTo("2025-02-13");
        assertThat(lines.get(1).get("chapter").asText()).isEqualTo("Quillfort");
    }

    @Test
    void saysWhatIsWrongWithTheCommand() throws IOException {
        Path log = write("log.csv", HEADING);

        assertThat(check(folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(check("--from", "2025-03-01", log.toString())).isEqualTo(2);
        assertThat(check("--lang", "de", log.toString())).isEqualTo(2);
        assertThat(check(
                        "--conf", write("bad.conf", "soundings.no-such-key = 1").toString(), log.toString()))
                .isEqualTo(2);
        assertThat(check("--roster", log.toString(), log.toString())).isEqualTo(2);
        assertThat(check()).isEqualTo(2);

        assertThat(err.toString())
                .contains("There is no file " + folder.resolve("none.csv"))
                .contains("--from and --to go together")
                .contains("Invalid value for option '--lang'")
                .contains("no-such-key")
                .contains("The roster " + log + " cannot be read");
    }

    private int check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        return Soundings.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(new String[0]));
    }

    /** What was told, with paths below the test's folder. */
    private String told() {
        return out.toString().replace(folder + "/", "");
    }

    private static List<Integer> counts(JsonNode line) {
        List<Integer> counts = new ArrayList<>();
        for (String name : new String[] {"accepted", "duplicate", "superseded", "refused", "structure"}) {
            counts.add(line.get(name).asInt());
        }
        return counts;
    }

    private static String row(String id, String from, String to) {
        return id + ";2024-03-05;Quillfort;" + from + ";;" + to + ";;referral;1,50\n";
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}
