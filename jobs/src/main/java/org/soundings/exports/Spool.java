package org.soundings.exports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.soundings.tables.Reason;

/** Bytes written once and read many times: in memory, and beyond a few megabytes in a temporary file. */
final class Spool extends OutputStream {

    private static final int IN_MEMORY_BYTES = 8 << 20;
    private static final int BLOCK_BYTES = 1 << 16;

    private final long maxBytes;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream(BLOCK_BYTES);
    private Path file;
    private OutputStream disk;
    private long count;

    /** A spool that refuses to hold more than so many bytes. */
    Spool(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] block, int offset, int length) throws IOException {
        count += length;
        if (count > maxBytes) {
            throw Refused.as(Reason.FILE_TOO_LARGE, null, Long.toString(maxBytes));
        }
        if (disk == null && count > IN_MEMORY_BYTES) {
            file = Files.createTempFile("soundings-", ".spool");
            disk = new BufferedOutputStream(Files.newOutputStream(file), BLOCK_BYTES);
            memory.writeTo(disk);
            memory = null;
        }
        (disk == null ? memory : disk).write(block, offset, length);
    }

    InputStream open() throws IOException {
        return file == null
                ? new ByteArrayInputStream(memory.toByteArray())
                : new BufferedInputStream(Files.newInputStream(file), BLOCK_BYTES);
    }

    @Override
    public void close() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    /** Closes it and forgets what it holds. */
    void discard() throws IOException {
        close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
