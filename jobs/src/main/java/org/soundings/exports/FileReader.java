package org.soundings.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.soundings.config.Settings;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Reason;

/**
 * Reads export files into rows, rejects and a header each. Nothing that a file holds makes it throw: a bad row is refused,
 * a bad file is refused as a whole. A pure function of the file, the settings and the as-of day.
 */
public final class FileReader {

    /** Rows held in memory while it is not yet known whether the file stands as a whole; a larger file is read twice. */
    private static final int KEPT_ROWS = 5_000;

    private static final long KEPT_CHARS = 4L << 20;

    private final Settings settings;
    private final LocalDate asOf;

    /** A reader that refuses rows after the as-of day; null where that is done later. */
    public FileReader(Settings settings, LocalDate asOf) {
        this.settings = settings;
        this.asOf = asOf;
    }

    /** Reads a file, with what the manifest beside it says. */
    public FileReading read(FileEntry entry, Source source, Manifest manifest) {
        return read(entry, source, manifest, new Manifest.Builder());
    }

    /** Reads a manifest for what it says about the files beside it; one that cannot be read refuses them. */
    public Manifest manifest(FileEntry entry, Source source) {
        Manifest.Builder said = new Manifest.Builder();
        try (FileReading reading = read(entry, source, Manifest.none(), said)) {
            if (FileStatus.REFUSED.code().equals(reading.header().text(FileHeaders.STATUS))) {
                said.refuseAll();
            }
        } catch (IOException leftBehind) {
            throw new UncheckedIOException("Cannot delete a temporary file of the reader", leftBehind);
        }
        return said.build();
    }

    private FileReading read(FileEntry entry, Source source, Manifest manifest, Manifest.Builder said) {
        Header header = new Header(entry);
        long maxBytes = settings.reading().maxFileBytes();
        if (entry.refusal() != null) {
            return refused(header, Refused.as(entry.refusal()), 0);
        } else if (entry.size() > maxBytes) {
            return refused(header, Refused.as(Reason.FILE_TOO_LARGE, null, Long.toString(maxBytes)), 0);
        }
        try {
            return fetched(entry, Content.fetch(source, entry, settings.reading()), manifest, said, header);
        } catch (Refused reason) {
            return refused(header, reason, 0);
        } catch (IOException unreadable) {
            Refused reason =
                    Refused.as(Reason.UNREADABLE_FILE, unreadable.getClass().getSimpleName(), null);
            return refused(header, reason, 0);
        }
    }

    private FileReading fetched(
            FileEntry entry, Content content, Manifest manifest, Manifest.Builder said, Header header)
            throws IOException {
        Opening opening = new Opening(entry, content, settings, header);
        FileReading reading = null;
        try {
            header.fetched(content);
            if (content.size() != entry.size()) {
                throw Refused.as(Reason.FILE_CHANGED, Long.toString(content.size()), Long.toString(entry.size()));
            }
            opening.statedChapter(manifest).ifPresent(header::stated);
            reading = opening.open(manifest) ? rehearsed(opening, content, header, said) : empty(opening, header);
            return reading;
        } catch (Refused reason) {
            reading = refused(header, reason, rowsOf(opening));
            return reading;
        } finally {
            opening.close();
            if (reading == null || !reading.isStreaming()) {
                content.close();
            }
        }
    }

    /** Reads the whole file before any of its rows counts: a file that is refused at its end gives none. */
    private FileReading rehearsed(Opening opening, Content content, Header header, Manifest.Builder said)
            throws IOException {
        List<Reading> kept = new ArrayList<>();
        long rows = 0;
        long chars = 0;
        TableRow closed;
        Pass pass = pass(opening, header, said);
        try (pass) {
            for (Reading next = pass.next(); next != null; next = pass.next()) {
                rows++;
                chars += chars(next);
                if (rows <= KEPT_ROWS && chars <= KEPT_CHARS) {
                    kept.add(next);
                } else {
                    kept = new ArrayList<>();
                }
            }
            closed = pass.header();
        } catch (Refused reason) {
            return refused(
                    header, reason, Math.min(pass.read(), settings.reading().maxRows()));
        }
        return kept.size() == rows
                ? FileReading.of(closed, kept)
                : FileReading.streaming(closed, content, pass(opening, header, said));
    }

    private Pass pass(Opening opening, Header header, Manifest.Builder said) throws IOException {
        RowReader reader = RowReader.of(opening.report(), said);
        return new Pass(opening, header, settings.reading(), opening.context(asOf), reader);
    }

    private static long chars(Reading reading) {
        String raw = reading.row() == null ? null : reading.row().text(ExportRows.RAW_TEXT);
        return raw == null ? 500 : raw.length();
    }

    private FileReading empty(Opening opening, Header header) {
        long rows = rowsOf(opening);
        return FileReading.of(header.close(FileStatus.EMPTY, rows, rows, 0, List.of()), List.of());
    }

    private static FileReading refused(Header header, Refused reason, long rows) {
        Reading reject = Reading.ofReject(header.reject(reason, reason.line(), null));
        return FileReading.of(header.close(FileStatus.REFUSED, rows, 0, rows, List.of()), List.of(reject));
    }

    /** Rows that the container holds, as far as it can be read. */
    private long rowsOf(Opening opening) {
        if (!opening.isKnown()) {
            return 0;
        }
        long rows = 0;
        try (Rows all = opening.rows()) {
            while (rows < settings.reading().maxRows() && all.next() != null) {
                rows++;
            }
        } catch (IOException | Refused damaged) {
            return rows;
        }
        return rows;
    }
}
