package org.soundings.exports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.soundings.tables.Reason;

/** Bytes written once and read many times: in memory, and beyond a few megabytes in a temporary file. */
final class Spool extends OutputStream {

    private static final int IN_MEMORY_BYTES = 8 << 20;
    private static final int BLOCK_BYTES = 1 << 16;
    private static final int LEAST_BYTES = 64;
    private static final int FIRST_BYTES = 1 << 20;

    private final long maxBytes;
    private Memory memory;
    private Path file;
    private OutputStream disk;
    private FileChannel channel;
    private long count;

    /** Bytes that are read where they lie. */
    private static final class Memory extends ByteArrayOutputStream {
        Memory(int size) {
            super(size);
        }

        ByteBuffer bytes() {
            return ByteBuffer.wrap(buf, 0, count);
        }

        InputStream open() {
            return new ByteArrayInputStream(buf, 0, count);
        }

        int read(long at, byte[] block, int offset, int length) {
            int n = (int) Math.min(length, count - at);
            if (n <= 0) {
                return -1;
            }
            System.arraycopy(buf, (int) at, block, offset, n);
            return n;
        }
    }

    /** A spool that refuses to hold more than so many bytes, and expects so many. */
    Spool(long maxBytes, long expected) {
        this.maxBytes = maxBytes;
        this.memory = new Memory((int) Math.max(LEAST_BYTES, Math.min(expected, FIRST_BYTES)));
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
        return file == null ? memory.open() : new BufferedInputStream(Files.newInputStream(file), BLOCK_BYTES);
    }

    /** What it holds, to be read and not written, where all of it is in memory. */
    Optional<ByteBuffer> memory() {
        return Optional.ofNullable(memory).map(Memory::bytes);
    }

    /** How many bytes it holds. */
    long length() {
        return count;
    }

    /** Reads up to so many bytes from a position on; returns how many, -1 at the end. */
    int read(long at, byte[] block, int offset, int length) throws IOException {
        if (file == null) {
            return memory.read(at, block, offset, length);
        } else if (channel == null) {
            channel = FileChannel.open(file, StandardOpenOption.READ);
        }
        return channel.read(ByteBuffer.wrap(block, offset, length), at);
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
        if (channel != null) {
            channel.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
