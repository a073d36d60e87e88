package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.soundings.tables.FileHeaders;

/** Files damaged at random: nothing is thrown, every row is told, and the same file always reads the same. */
final class MutationsTest {

    private static final int ROUNDS = 1_500;
    private static final byte[][] PIECES = {
        "\"".getBytes(StandardCharsets.UTF_8),
        ";".getBytes(StandardCharsets.UTF_8),
        "\n".getBytes(StandardCharsets.UTF_8),
        "\r".getBytes(StandardCharsets.UTF_8),
        {0},
        {(byte) 0xC3},
        {(byte) 0xFF, (byte) 0xFE},
        "<".getBytes(StandardCharsets.UTF_8),
        "</Row>".getBytes(StandardCharsets.UTF_8),
        "<Row>".getBytes(StandardCharsets.UTF_8),
        "&x;".getBytes(StandardCharsets.UTF_8),
        "<!DOCTYPE a>".getBytes(StandardCharsets.UTF_8),
        "ss:Index=\"9\"".getBytes(StandardCharsets.UTF_8),
        "Total".getBytes(StandardCharsets.UTF_8)
    };

    private static final List<byte[]> WHOLE = List.of(
            Sheet.slips()
                    .row("Ada  Brindle", "*Hanne Osk", "Referral", "Tier 1 (inside)", "", "", "BNI Harbour, East, Land")
                    .row("Ada Brindle", "Bo", "One-to-One", "", "", "", "")
                    .row("", "Bo", "TYFCB", "", "1.5E+3", "", "")
                    .row("Ada Brindle", "", "CEU", "", "", "2", "")
                    .bytes(),
            ReadFile.resource("slips_audit_export_with_header_RECONSTRUCTED.xls"),
            ("""
            Export;;;;;;;;
            event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount
            E1;2024-03-05;Lyon;M1;"Ada
            Brindle";M2;Zoé;referral;1 234,50
            E2;05/03/2024;Lyon;M1;;M2;"Bo ""B"" Vale";ask;
            E2;05/03/2024;Lyon;M1;;M2;Œuvré;one_to_one;

            TOTAL;;;;;;;3;1234,50
            """).getBytes(StandardCharsets.UTF_8));

    @Test
    void everyRowIsToldWhateverTheBytes() {
        Random random = new Random(20_250_213);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = damaged(WHOLE.get(round % WHOLE.size()), random);

            ReadFile read = ReadFile.of(ReadFile.WEEK + "a.xls", bytes);

            assertThat(read.addsUp()).as("round %d: %s", round, read.header()).isTrue();
            assertThat((long) read.rejects().size())
                    .as("round %d: %s", round, read.header())
                    .isEqualTo(
                            read.status().equals("refused") ? 1 : read.header().count(FileHeaders.REFUSED_COUNT));
            if (round % 50 == 0) {
                assertThat(ReadFile.of(ReadFile.WEEK + "a.xls", bytes).toString())
                        .isEqualTo(read.toString());
            }
            refused += read.rejects().isEmpty() ? 0 : 1;
        }
        // The damage is real, and not all of it is fatal.
        assertThat(refused).isBetween(ROUNDS / 5, ROUNDS - ROUNDS / 20);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, random.nextInt(20) == 0 ? at : bytes.length));
                case 2 -> bytes = spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), new byte[0]);
                default -> bytes = spliced(bytes, at, at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(piece);
        out.write(bytes, to, bytes.length - to);
        return out.size() == 0 ? new byte[] {'x'} : out.toByteArray();
    }
}
