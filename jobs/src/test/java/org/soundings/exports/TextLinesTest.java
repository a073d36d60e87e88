package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.config.Settings.Reading;
import org.soundings.config.SettingsLoader;
import org.soundings.exports.TextLines.Line;

/** A file in memory and one that is read in blocks, wherever the blocks end, have the same lines. */
class TextLinesTest {

    private static final int MAX_CHARS = 24;
    private static final int TEXTS = 2_000;
    private static final Reading LIMITS = SettingsLoader.shipped().reading();

    /** Line ends, controls and broken bytes are frequent, so that they meet the ends of blocks. */
    private static final String LETTERS = "\r\n\r\n\r\nab;\"\t\u0000\u001Fé€œ\uD83D\uDE00\u2028\uFFFD";

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, EFBBBF", "windows-1252, ''", "UTF-16LE, FFFE", "UTF-16BE, FEFF"})
    void linesDoNotDependOnBlocks(Charset charset, String mark) throws IOException {
        Random random = new Random(charset.name().hashCode() + mark.length());
        for (int i = 0; i < TEXTS; i++) {
            byte[] bytes = bytes(random, charset, mark);
            TextEncoding encoding = new TextEncoding(charset, mark.length() / 2, false, false);
            List<Line> expected = lines(TextLines.of(content(bytes), encoding, MAX_CHARS));
            for (int block : new int[] {2, 3, 4, 5, 7, 8, 9, 16, 17, 64}) {
                TextLines streamed = TextLines.streamed(new ByteArrayInputStream(bytes), block, encoding, MAX_CHARS);
                assertThat(lines(streamed)).as("blocks of %s", block).isEqualTo(expected);
            }
        }
    }

    private static byte[] bytes(Random random, Charset charset, String mark) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        byte[] bytes = ((mark.isEmpty() ? "" : "\uFEFF") + text).getBytes(charset);
        for (int at = mark.length() / 2; at < bytes.length; at++) {
            if (random.nextInt(20) == 0) {
                bytes[at] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    private static Content content(byte[] bytes) throws IOException {
        FileEntry entry = new FileEntry("x.csv", "x.csv", bytes.length, 0, null, null);
        Content content = Content.fetch(() -> new ByteArrayInputStream(bytes), entry, LIMITS);
        assertThat(content.memory()).isPresent();
        return content;
    }

    private static List<Line> lines(TextLines text) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (text) {
            for (Line line = text.next(); line != null; line = text.next()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
