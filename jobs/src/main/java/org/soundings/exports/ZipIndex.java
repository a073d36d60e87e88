package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.soundings.config.Settings.Reading;
import org.soundings.tables.Reason;

/**
 * The entries of a zip archive, as its central directory lists them. Read here because a library takes the whole
 * directory into memory before it can be asked how large it is, and keeps quiet about entries that are there twice, that
 * lie one on another or whose checksum is wrong. Neither names nor sizes are believed.
 *
 * <p>Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
final class ZipIndex {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int END_BYTES = 22;
    private static final int END = 0x06054b50;
    private static final int CENTRAL_BYTES = 46;
    private static final int CENTRAL = 0x02014b50;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int BYTES_AN_ENTRY = 1024;
    private static final int ENCRYPTED = 1;
    private static final int ZIP64 = 1;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    /** One entry: its data lie behind the local header at the offset. */
    record Entry(String name, int method, long checksum, long compressed, long size, long offset) {}

    private final Content content;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ZipIndex(Content content) {
        this.content = content;
    }

    /**
     * Reads the directory.
     *
     * @throws Refused {@code corrupt_archive}, {@code bad_workbook}, {@code password_protected}
     */
    static ZipIndex of(Content content, Reading limits) throws IOException {
        ZipIndex index = new ZipIndex(content);
        int tail = (int) Math.min(content.length(), END_BYTES + MAX_COMMENT);
        ByteBuffer end = ZipBytes.little(content.bytes(content.length() - tail, tail));
        int at = tail - END_BYTES;
        while (at >= 0 && !(end.getInt(at) == END && ZipBytes.u16(end, at + 20) == tail - at - END_BYTES)) {
            at--;
        }
        if (at < 0) {
            throw damaged();
        }
        int count = ZipBytes.u16(end, at + 10);
        long size = ZipBytes.u32(end, at + 12);
        long offset = ZipBytes.u32(end, at + 16);
        if (count > limits.maxZipEntries()) {
            throw bad(count + " > " + limits.maxZipEntries());
        } else if (ZipBytes.u16(end, at + 4) != 0
                || ZipBytes.u16(end, at + 8) != count
                || size > (long) count * BYTES_AN_ENTRY
                || offset + size > content.length() - tail + at) {
            throw damaged();
        }
        index.read(ZipBytes.little(content.bytes(offset, (int) size)), count);
        index.checkApart(offset);
        return index;
    }

    private void read(ByteBuffer directory, int count) {
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_BYTES > directory.limit() || directory.getInt(at) != CENTRAL) {
                throw damaged();
            }
            int name = ZipBytes.u16(directory, at + 28);
            int extra = ZipBytes.u16(directory, at + 30);
            int next = at + CENTRAL_BYTES + name + extra + ZipBytes.u16(directory, at + 32);
            if (next > directory.limit()) {
                throw damaged();
            }
            add(entry(directory, at, name, extra), ZipBytes.u16(directory, at + 8));
            at = next;
        }
    }

    private static Entry entry(ByteBuffer directory, int at, int nameBytes, int extraBytes) {
        String name = new String(directory.array(), at + CENTRAL_BYTES, nameBytes, StandardCharsets.UTF_8);
        long[] sizes = {
            ZipBytes.u32(directory, at + 24), ZipBytes.u32(directory, at + 20), ZipBytes.u32(directory, at + 42)
        };
        int extra = at + CENTRAL_BYTES + nameBytes;
        int end = extra + extraBytes;
        while (extra + 4 <= end) {
            int field = extra + 4;
            int next = field + ZipBytes.u16(directory, extra + 2);
            for (int i = 0; ZipBytes.u16(directory, extra) == ZIP64 && i < sizes.length; i++) {
                if (sizes[i] == IN_ZIP64 && field + Long.BYTES <= Math.min(next, end)) {
                    sizes[i] = directory.getLong(field);
                    field += Long.BYTES;
                }
            }
            extra = next;
        }
        int method = ZipBytes.u16(directory, at + 10);
        return new Entry(
                name.replace('\\', '/'), method, ZipBytes.u32(directory, at + 16), sizes[1], sizes[0], sizes[2]);
    }

    private void add(Entry entry, int flags) {
        if ((flags & ENCRYPTED) != 0) {
            throw Refused.as(Reason.PASSWORD_PROTECTED);
        } else if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw bad(entry.name() + " (zip " + entry.method() + ")");
        } else if (isOutside(entry.name())) {
            throw bad(entry.name());
        } else if (entries.put(key(entry.name()), entry) != null) {
            throw bad("2 × " + entry.name());
        }
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.indexOf(':') >= 0
                || ("/" + name + "/").contains("/../")
                || hasControls(name);
    }

    private static boolean hasControls(String name) {
        boolean hasControls = false;
        for (int i = 0; i < name.length(); i++) {
            hasControls |= name.charAt(i) < ' ';
        }
        return hasControls;
    }

    /** Entries that lie one on another, or on the directory, unpack the same bytes again and again. */
    private void checkApart(long directory) {
        List<Entry> byOffset = new ArrayList<>(entries.values());
        byOffset.sort(Comparator.comparingLong(Entry::offset));
        for (int i = 0; i < byOffset.size(); i++) {
            Entry entry = byOffset.get(i);
            long next = i + 1 < byOffset.size() ? byOffset.get(i + 1).offset() : directory;
            if (entry.offset() < 0
                    || entry.compressed() < 0
                    || entry.compressed() > next - entry.offset() - ZipPart.HEADER_BYTES) {
                throw damaged();
            }
        }
    }

    /** The entry of a name, whatever its case; null where there is none. */
    Entry find(String name) {
        return entries.get(key(name));
    }

    /**
     * The entry of a name.
     *
     * @throws Refused {@code bad_workbook}, naming it
     */
    Entry require(String name) {
        Entry entry = find(name);
        if (entry == null) {
            throw bad("0 × " + name);
        }
        return entry;
    }

    boolean hasNameEnding(String end) {
        return entries.keySet().stream().anyMatch(name -> name.endsWith(end));
    }

    /** The unpacked bytes of an entry, checked to their end. */
    InputStream open(Entry entry, Inflation inflation) throws IOException {
        return ZipPart.open(content, entry, inflation);
    }

    static Refused bad(String found) {
        return Refused.as(Reason.BAD_WORKBOOK, found, null);
    }

    static Refused damaged() {
        return Refused.as(Reason.CORRUPT_ARCHIVE);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
