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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

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
                        + "E4;2024-03-05;Quillfort;M1;;;A Guest;visitor;\n");

        check("--json", "--roster", write("roster.csv", ROSTER).toString(), log.toString());

        JsonNode line = JSON.readTree(out.toString());
        assertThat(counts(line)).containsExactly(3, 0, 0, 1, 1);
        assertThat(line.get("rejects").findValuesAsText("code")).containsExactly("ambiguous_name");
        assertThat(line.get("warnings")).hasToString("[\"name_differs\"]");
    }

    @Test
    void speaksPlainlyInBothLanguages() throws IOException {
        Path log = write("log.csv", HEADING + row("E1", "M1", "M2") + "E2;31/02/2024;Quillfort;M1;;M2;;referral;\n");
        Path broken = write("b.xls", "<html><table>");

        assertThat(check("--lang", "fr", log.toString(), broken.toString())).isEqualTo(3);

        assertThat(out.toString())
                .contains("log.csv — journal d'activité")
                .contains("lignes : acceptées 1, doublons 0, remplacées 0, refusées 1 ; titres, totaux et vides 1")
                .contains("ligne 3 : « 31/02/2024 » dans la colonne date n'est pas une date de la forme dd/MM/yyyy")
                .contains("REFUSÉ : C'est HTML, et non CSV");
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
                .contains("--lang is en or fr, not de")
                .contains("no-such-key")
                .contains("The roster " + log + " cannot be read");
    }

    private int check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        return new CommandLine(new Soundings())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(new String[0]));
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
