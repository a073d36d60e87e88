package org.soundings.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What one file gives: its header first, then its rows and rejects in the order of the file. Holds a bounded number of
 * them at a time; close it when done.
 */
public final class FileReading implements Iterator<Reading>, AutoCloseable {

    private final TableRow header;
    private final Iterator<Reading> kept;
    private final Content content;
    private final Pass pass;
    private Reading ahead;

    private FileReading(TableRow header, List<Reading> kept, Content content, Pass pass) {
        this.header = header;
        this.kept = kept.iterator();
        this.content = content;
        this.pass = pass;
        this.ahead = Reading.ofHeader(header);
    }

    /** A reading whose rows are all at hand. */
    static FileReading of(TableRow header, List<Reading> rows) {
        return new FileReading(header, rows, null, null);
    }

    /** A reading that reads its rows from the content once more. */
    static FileReading streaming(TableRow header, Content content, Pass pass) {
        return new FileReading(header, List.of(), content, pass);
    }

    /** The file's header: a row of {@link org.soundings.tables.FileHeaders}. */
    public TableRow header() {
        return header;
    }

    boolean isStreaming() {
        return pass != null;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = kept.hasNext() ? kept.next() : fromPass();
        }
        return ahead != null;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The file has no more rows");
        }
        Reading next = ahead;
        ahead = null;
        return next;
    }

    private Reading fromPass() {
        try {
            return pass == null ? null : pass.next();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read again what was fetched to the local disk", broken);
        }
    }

    @Override
    public void close() throws IOException {
        if (pass != null) {
            pass.close();
            content.close();
        }
    }
}
