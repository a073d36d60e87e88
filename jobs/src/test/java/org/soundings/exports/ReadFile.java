package org.soundings.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;

/** A file given as text or bytes, and what reading makes of it. */
record ReadFile(TableRow header, List<TableRow> rows, List<TableRow> rejects) {

    static final long TIME = 1_700_000_000_000L;
    static final Settings SETTINGS = SettingsLoader.shipped();

    /** A file below a chapter's folder of one week. */
    static final String WEEK = "BNI Quillfort/2025-02-10_2025-02-16/";

    static ReadFile of(String fileId, String text) {
        return of(fileId, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadFile of(String fileId, byte[] bytes) {
        return of(fileId, bytes, Manifest.none(), SETTINGS, null);
    }

    static ReadFile of(String fileId, byte[] bytes, Manifest manifest, Settings settings, LocalDate asOf) {
        return read(entry(fileId, bytes.length), () -> new ByteArrayInputStream(bytes), manifest, settings, asOf);
    }

    static ReadFile read(FileEntry entry, Source source, Manifest manifest, Settings settings, LocalDate asOf) {
        List<TableRow> rows = new ArrayList<>();
        List<TableRow> rejects = new ArrayList<>();
        try (FileReading reading = new FileReader(settings, asOf).read(entry, source, manifest)) {
            reading.forEachRemaining(next -> {
                if (next.row() != null) {
                    rows.add(next.row());
                } else if (next.reject() != null) {
                    rejects.add(next.reject());
                }
            });
            return new ReadFile(reading.header(), rows, rejects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileEntry entry(String fileId, long size) {
        return new FileEntry("mem:/" + fileId, fileId, size, TIME, null, null);
    }

    static Manifest manifest(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new FileReader(SETTINGS, null)
                .manifest(entry("manifest.csv", bytes.length), () -> new ByteArrayInputStream(bytes));
    }

    static byte[] resource(String name) {
        try (InputStream in = ReadFile.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String status() {
        return header.text(FileHeaders.STATUS);
    }

    List<String> warnings() {
        return header.texts(FileHeaders.WARNINGS);
    }

    List<String> codes() {
        return rejects.stream().map(reject -> reject.text(Rejects.CODE)).toList();
    }

    /** The first reject in the words of its reason. */
    String message(Locale language) {
        TableRow reject = rejects.get(0);
        return Reason.of(reject.text(Rejects.CODE))
                .orElseThrow()
                .explain(
                        language,
                        reject.count(Rejects.LINE_NUMBER),
                        reject.text(Rejects.COLUMN_NAME),
                        reject.text(Rejects.FOUND),
                        reject.text(Rejects.EXPECTED));
    }

    /** Whether the file's report is one whose rows are not kept as they stand. */
    boolean isPrivate() {
        return ReportKind.valueOf(header.text(FileHeaders.REPORT_KIND).toUpperCase(Locale.ROOT))
                .isPrivate();
    }

    /** Whether every row of the container is told: as data, refused or structure. */
    boolean addsUp() {
        return header.count(FileHeaders.READ_COUNT)
                == header.count(FileHeaders.STRUCTURE_COUNT) + header.count(FileHeaders.REFUSED_COUNT) + rows.size();
    }
}
