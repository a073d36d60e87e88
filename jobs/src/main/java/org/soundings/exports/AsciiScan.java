package org.soundings.exports;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches bytes eight at a time: every byte of every text goes through here. */
final class AsciiScan {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BLANKS = 0x2020202020202020L;

    private AsciiScan() {}

    /** The first byte from a position on that is not ASCII, or the end. */
    static int notAscii(byte[] block, int start, int end) {
        int i = start;
        while (i + Long.BYTES <= end && ((long) EIGHT_BYTES.get(block, i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < end && block[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The first byte from a position on that is a control of ASCII, or the end. */
    static int control(byte[] block, int start, int end) {
        int i = start;
        while (i + Long.BYTES <= end && !isAnyControl((long) EIGHT_BYTES.get(block, i))) {
            i += Long.BYTES;
        }
        while (i < end && (block[i] >= ' ' || block[i] < 0)) {
            i++;
        }
        return i;
    }

    /** Taking a blank from each byte borrows into the high bit of those below it that had none. */
    private static boolean isAnyControl(long eight) {
        return ((eight - BLANKS) & ~eight & HIGH_BITS) != 0;
    }
}
