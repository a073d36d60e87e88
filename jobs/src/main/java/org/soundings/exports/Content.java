package org.soundings.exports;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.soundings.config.Settings.Reading;
import org.soundings.tables.Reason;

/**
 * The whole content of one file, fetched once and readable many times.
 *
 * <p>Fetching first means that a file that is cut off, too large or still growing is refused before any of its rows
 * counts. A gzipped file is inflated as it is fetched, within the same limit of bytes, and given up where it grows beyond
 * what an export packs to: before the disk has any of it.
 */
final class Content implements AutoCloseable {

    private static final int BLOCK_BYTES = 1 << 14;
    private static final int LEAST_BYTES = 64;

    private final Spool spool;
    private final String sha256;
    private final long size;

    private Content(Spool spool, String sha256, long size) {
        this.spool = spool;
        this.sha256 = sha256;
        this.size = size;
    }

    /**
     * Fetches a file.
     *
     * @throws Refused where it is larger than the limit, a damaged archive, or no archive though named one
     */
    static Content fetch(Source source, FileEntry entry, Reading limits) throws IOException {
        long maxBytes = limits.maxFileBytes();
        MessageDigest digest = sha256();
        Spool spool = new Spool(maxBytes, entry.size());
        boolean isFetched = false;
        try (InputStream in = source.open();
                InputStream raw = new DigestInputStream(in, digest)) {
            byte[] block = new byte[blockBytes(entry.size())];
            int first = raw.readNBytes(block, 0, block.length);
            long size;
            if (Sniff.startsWith(block, 0x1F, 0x8B)) {
                size = inflate(new SequenceInputStream(new ByteArrayInputStream(block, 0, first), raw), spool, limits);
            } else if (entry.name().toLowerCase(Locale.ROOT).endsWith(".gz")) {
                throw Refused.as(Reason.WRONG_TYPE, "TXT/CSV", "gzip");
            } else {
                size = copy(block, first, raw, spool);
            }
            spool.close();
            isFetched = true;
            return new Content(spool, HexFormat.of().formatHex(digest.digest()), size);
        } finally {
            if (!isFetched) {
                spool.discard();
            }
        }
    }

    /** The content from its start, inflated where the file is gzipped. */
    InputStream open() throws IOException {
        return spool.open();
    }

    /** All of it, to be read and not written, where it is in memory. */
    Optional<ByteBuffer> memory() {
        return spool.memory();
    }

    byte[] head(int length) throws IOException {
        return bytes(0, length);
    }

    /** How many bytes there are, inflated where the file is gzipped. */
    long length() {
        return spool.length();
    }

    /** Bytes from a position on, fewer where the content ends before. */
    byte[] bytes(long at, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, length() - at))];
        int filled = 0;
        while (filled < bytes.length) {
            int n = spool.read(at + filled, bytes, filled, bytes.length - filled);
            if (n < 0) {
                throw new EOFException("What was fetched is cut off");
            }
            filled += n;
        }
        return bytes;
    }

    /** Reads up to so many bytes from a position on; returns how many, -1 at the end. */
    int read(long at, byte[] block, int offset, int length) throws IOException {
        return spool.read(at, block, offset, length);
    }

    /** SHA-256 of the file's bytes as they are stored. */
    String hash() {
        return sha256;
    }

    /** Bytes of the file as it is stored. */
    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        spool.discard();
    }

    /** Inflates and returns how many bytes the archive has. */
    private static long inflate(InputStream raw, Spool spool, Reading limits) throws IOException {
        Counting compressed = new Counting(raw);
        Inflation inflation = new Inflation(limits.maxFileBytes(), limits.maxInflationRatio());
        byte[] block = new byte[BLOCK_BYTES];
        try {
            GZIPInputStream gzip = new GZIPInputStream(compressed, BLOCK_BYTES);
            for (int n = gzip.read(block); n >= 0; n = gzip.read(block)) {
                inflation.count(n, spool.length() + n, compressed.count());
                spool.write(block, 0, n);
            }
        } catch (ZipException | EOFException damaged) {
            throw Refused.as(Reason.CORRUPT_ARCHIVE);
        }
        while (compressed.read(block, 0, block.length) >= 0) {
            if (compressed.count() > limits.maxFileBytes()) {
                throw Refused.as(Reason.FILE_TOO_LARGE, null, Long.toString(limits.maxFileBytes()));
            }
        }
        return compressed.count();
    }

    /** One byte more than the file should have, so that its end is seen; memory is what small files cost most. */
    private static int blockBytes(long size) {
        return (int) Math.max(LEAST_BYTES, Math.min(size + 1, BLOCK_BYTES));
    }

    /** Copies what was read and the rest; returns how many bytes that is. */
    private static long copy(byte[] block, int first, InputStream rest, Spool spool) throws IOException {
        spool.write(block, 0, first);
        return first < block.length ? first : first + rest.transferTo(spool);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
