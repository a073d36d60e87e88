package org.soundings.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.soundings.exports.RefusalsTest;
import org.soundings.tables.Reason;

/**
 * A file of which something is refused, in a folder and a chapter of its own, with the files that it needs beside it.
 *
 * @param file its path below the exports
 * @param refusals line and code of each refusal
 * @param contents all files of the fixture by path
 * @param roster the roster by which {@code check} is to hold it; null for none
 */
record RefusedFile(Reason reason, String file, List<String> refusals, Map<String, byte[]> contents, String roster) {

    /** Small limits, so that small files pass them. */
    static final String LIMITS = RefusalsTest.LIMITS;

    private static final String LOG = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount\n";
    private static final String SLIPS = "From,To,Slip Type,Inside/Outside,TYFCB Amount,CEU Credits,Detail\n";
    private static final String ROSTER = "member_id;chapter;name\n";
    private static final String WEEK = "/2025-02-10_2025-02-16/";

    /** The files that nothing is wrong with, and their rows. */
    static final Map<String, Long> GOOD =
            Map.of("good/Alder" + WEEK + "slips.csv", 3L, "good/log.csv", 2L, "good/roster.csv", 2L);

    /** A fixture for every reason that a file can have; those of reading are RefusalsTest's. */
    static List<RefusedFile> all() {
        List<RefusedFile> all = new ArrayList<>();
        for (RefusalsTest.Case each : RefusalsTest.cases().toList()) {
            all.add(ofReading(all.size(), each));
        }
        all.add(whole(all.size(), Reason.HIDDEN_FILE, ".a.csv", LOG));
        all.add(whole(all.size(), Reason.UNFINISHED_FILE, "a.csv.part", LOG));
        all.add(whole(all.size(), Reason.LINK_OUTSIDE, "link.csv", null));
        all.add(whole(all.size(), Reason.NOT_A_FILE, "pipe.csv", null));
        all.add(of(
                Reason.MANIFEST_REFUSED,
                "manifested/a.csv",
                List.of("0 manifest_refused"),
                Map.of("manifested/a.csv", SLIPS + "Ada,Bo,Referral,Inside,,,\n"),
                null));
        all.add(of(
                Reason.BAD_PERIOD,
                "manifested/manifest.csv",
                List.of("2 bad_period"),
                Map.of("manifested/manifest.csv", "file,chapter,from,to\na.csv,Beech,2025-02-16,2025-02-10\n"),
                null));
        Map<String, String> rostered = Map.of(
                "rostered/roster.csv",
                ROSTER + "C1;Cedar;Ada Brindle\nC2;Cedar;Corin Vale\nC3;Cedar;Bo Lund\nC4;Cedar;Bo Lund\n",
                "rostered/unknown.csv",
                LOG + "E1;2025-02-11;Cedar;C1;;C9;;referral;\n",
                "rostered/ambiguous.csv",
                LOG + "E2;2025-02-11;Cedar;C1;;;Bo Lund;referral;\n");
        all.add(of(
                Reason.UNKNOWN_MEMBER,
                "rostered/unknown.csv",
                List.of("2 unknown_member"),
                rostered,
                "rostered/roster.csv"));
        all.add(of(
                Reason.AMBIGUOUS_NAME,
                "rostered/ambiguous.csv",
                List.of("2 ambiguous_name"),
                rostered,
                "rostered/roster.csv"));
        String twin = "Running User,Run At,Country,Region,Chapter,,\nx,,France,%s,Twin,,\n" + SLIPS
                + "Ada Twin,Bo Twin,Referral,Inside,,,\n";
        all.add(of(
                Reason.AMBIGUOUS_CHAPTER,
                "three/Twin" + WEEK + "a.csv",
                List.of("0 ambiguous_chapter"),
                Map.of(
                        "one/Twin" + WEEK + "a.csv",
                        twin.formatted("North"),
                        "two/Twin" + WEEK + "a.csv",
                        twin.formatted("South"),
                        "three/Twin" + WEEK + "a.csv",
                        SLIPS + "Ada Twin,Bo Twin,Referral,Inside,,,\n"),
                null));
        all.add(of(
                Reason.AMBIGUOUS_SIDE,
                "side/Dogwood" + WEEK + "a.csv",
                List.of("2 ambiguous_side"),
                Map.of(
                        "side/Dogwood" + WEEK + "a.csv",
                        SLIPS + "Ada Brindle,Corin Vale,Referral,Inside,,,\"BNI Elder, North, France\"\n"),
                null));
        all.add(of(
                Reason.CONFLICTING_EVENT_ID,
                "ids/log.csv",
                List.of("2 conflicting_event_id", "3 conflicting_event_id"),
                Map.of(
                        "ids/log.csv",
                        LOG + "E1;2025-02-11;Fir;F1;;F2;;referral;\nE1;2025-02-12;Fir;F1;;F2;;referral;\n"),
                null));
        return all;
    }

    /** Files of reading name the chapters Lyon and Quillfort: here each has its own. */
    private static RefusedFile ofReading(int number, RefusalsTest.Case each) {
        String text = new String(each.bytes(), StandardCharsets.ISO_8859_1);
        byte[] bytes = own(number, text).getBytes(StandardCharsets.ISO_8859_1);
        String file = String.format(Locale.ROOT, "%03d/%s", number, own(number, each.file()));
        return new RefusedFile(
                each.reason(), file, List.of(each.line() + " " + each.reason().code()), Map.of(file, bytes), null);
    }

    private static String own(int number, String text) {
        return text.replace("Lyon", String.format(Locale.ROOT, "L%03d", number))
                .replace("Quillfort", String.format(Locale.ROOT, "Quill%04d", number));
    }

    private static RefusedFile whole(int number, Reason reason, String name, String text) {
        String file = String.format(Locale.ROOT, "%03d/%s", number, name);
        return of(reason, file, List.of("0 " + reason.code()), text == null ? Map.of() : Map.of(file, text), null);
    }

    private static RefusedFile of(
            Reason reason, String file, List<String> refusals, Map<String, String> texts, String roster) {
        Map<String, byte[]> contents = new TreeMap<>();
        texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new RefusedFile(reason, file, refusals, contents, roster);
    }

    void write(Path exports) throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            Path path = exports.resolve(content.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, content.getValue());
        }
        Path path = exports.resolve(file);
        Files.createDirectories(path.getParent());
        if (reason == Reason.LINK_OUTSIDE) {
            Files.createSymbolicLink(path, Files.writeString(exports.resolveSibling("outside.csv"), LOG));
        } else if (reason == Reason.NOT_A_FILE) {
            new ProcessBuilder("mkfifo", path.toString()).inheritIO().start().waitFor();
        }
    }

    /** Writes the files that nothing is wrong with. */
    static void good(Path exports) throws IOException, InterruptedException {
        Map<String, String> texts = Map.of(
                "good/Alder" + WEEK + "slips.csv",
                SLIPS
                        + "Ada Brindle,Bo Lund,Referral,Inside,,,\nBo Lund,Ada Brindle,One-to-One,,,,\n,Ada Brindle,TYFCB,,150.00,,\n",
                "good/roster.csv",
                ROSTER + "H1;Hazel;Ada Brindle\nH2;Hazel;Corin Vale\n",
                "good/log.csv",
                LOG + "E1;2025-02-11;Hazel;H1;;H2;;referral;\nE2;2025-02-12;Hazel;H2;;H1;;one_to_one;\n");
        of(Reason.HIDDEN_FILE, "good/log.csv", List.of(), texts, null).write(exports);
    }
}
