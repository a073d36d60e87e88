package org.soundings.exports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The unpacked bytes of one entry of a zip archive; what is cut off, damaged or too much is refused while it is read. */
final class ZipPart extends InputStream {

    /** The least length of a local header. */
    static final int HEADER_BYTES = 30;

    private static final int LOCAL = 0x04034b50;
    private static final int BLOCK_BYTES = 1 << 14;

    private final ZipIndex.Entry entry;
    private final Inflation inflation;
    private final Slice packed;
    private final Inflater inflater;
    private final InputStream in;
    private final CRC32 checksum = new CRC32();
    private long count;

    private ZipPart(ZipIndex.Entry entry, Inflation inflation, Slice packed) {
        this.entry = entry;
        this.inflation = inflation;
        this.packed = packed;
        this.inflater = entry.method() == ZipIndex.DEFLATED ? new Inflater(true) : null;
        this.in = inflater == null ? packed : new InflaterInputStream(packed, inflater, block(entry.compressed()));
    }

    /**
     * Opens an entry.
     *
     * @throws Refused {@code corrupt_archive} where there is no header of that entry
     */
    static InputStream open(Content content, ZipIndex.Entry entry, Inflation inflation) throws IOException {
        ByteBuffer header = ZipBytes.little(content.bytes(entry.offset(), HEADER_BYTES));
        if (header.limit() < HEADER_BYTES || header.getInt(0) != LOCAL) {
            throw ZipIndex.damaged();
        }
        int nameBytes = ZipBytes.u16(header, 26);
        String name = new String(content.bytes(entry.offset() + HEADER_BYTES, nameBytes), StandardCharsets.UTF_8);
        long start = entry.offset() + HEADER_BYTES + nameBytes + ZipBytes.u16(header, 28);
        if (!name.replace('\\', '/').equals(entry.name()) || start + entry.compressed() > content.length()) {
            throw ZipIndex.damaged();
        }
        return new ZipPart(entry, inflation, new Slice(content, start, start + entry.compressed()));
    }

    /** A buffer no larger than what is read through it. */
    private static int block(long bytes) {
        return (int) Math.max(1, Math.min(bytes, BLOCK_BYTES));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] block, int offset, int length) throws IOException {
        try {
            int n = in.read(block, offset, length);
            if (n < 0) {
                checkEnd();
                return n;
            }
            count += n;
            checksum.update(block, offset, n);
            inflation.count(n, count, inflater == null ? count : inflater.getBytesRead());
            return n;
        } catch (ZipException | EOFException damaged) {
            throw ZipIndex.damaged();
        }
    }

    private void checkEnd() {
        if (count != entry.size() || checksum.getValue() != entry.checksum()) {
            throw ZipIndex.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        packed.close();
        if (inflater != null) {
            inflater.end();
        }
    }

    /** A run of a file's bytes. */
    private static final class Slice extends InputStream {

        private final Content content;
        private final long end;
        private long at;

        Slice(Content content, long start, long end) {
            this.content = content;
            this.at = start;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int n = content.read(at, block, offset, (int) Math.min(length, end - at));
            at += Math.max(n, 0);
            return n;
        }
    }
}
