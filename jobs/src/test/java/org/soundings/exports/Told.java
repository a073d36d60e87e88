package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;

/** What holds of any bytes that are read as a file: every row is told, in order, with a reason, and always the same. */
final class Told {

    /** Limits that small files meet. */
    static final Settings SMALL = SettingsLoader.load(List.of(new SettingsLoader.Layer("small limits", """
            soundings.reading {
              max-file-bytes = 20000, max-line-chars = 300, max-field-chars = 60, max-columns = 18
              max-continuation-lines = 2, max-rows = 12
              max-sheet-rows = 30, max-inflated-bytes = 20000, max-inflation-ratio = 10, max-zip-entries = 9
              max-shared-strings = 40, max-shared-chars = 400
            }
            """)));

    private Told() {}

    static ReadFile read(String fileId, byte[] bytes, Settings settings) {
        return ReadFile.of(fileId, bytes, Manifest.none(), settings, null);
    }

    /** Checks what was made of a file, and that reading it again made the same. */
    static void check(ReadFile read, ReadFile again) {
        boolean isRefused = read.status().equals(FileStatus.REFUSED.code());
        assertThat(read.addsUp()).as("adds up: %s", read.header()).isTrue();
        assertThat((long) read.rejects().size())
                .as("each refused row has a reject: %s", read.header())
                .isEqualTo(isRefused ? 1 : read.header().count(FileHeaders.REFUSED_COUNT));
        assertThat(isRefused && !read.rows().isEmpty()).isFalse();
        checkLines(read.rows(), ExportRows.LINE_NUMBER);
        checkLines(isRefused ? List.of() : read.rejects(), Rejects.LINE_NUMBER);
        for (TableRow reject : read.rejects()) {
            assertThat(Reason.of(reject.text(Rejects.CODE))).isPresent();
        }
        assertThat(again.toString()).as("read again").isEqualTo(read.toString());
    }

    private static void checkLines(List<TableRow> rows, Field line) {
        List<Long> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(row.count(line)));
        assertThat(lines).doesNotHaveDuplicates().isSorted();
    }

    static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
