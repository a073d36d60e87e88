package org.soundings.exports;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers as zip archives write them: the lowest byte first, and without a sign. */
final class ZipBytes {

    private ZipBytes() {}

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int u16(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    static long u32(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }
}
