package org.soundings.network;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/**
 * Rows of longs on their way to the driver, many in one array. No array has more than {@value #ROWS} rows, however many a
 * partition has: what serializes them has a buffer of 64 MB.
 */
final class PackedRows implements Iterator<long[]> {

    static final int ROWS = 65_536;

    private final Iterator<Row> rows;
    private final int columns;

    /** @param columns how many longs each row has, none of them null */
    PackedRows(Iterator<Row> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public long[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All rows have been packed");
        }
        long[] packed = new long[ROWS * columns];
        int size = 0;
        for (int row = 0; row < ROWS && rows.hasNext(); row++) {
            Row next = rows.next();
            for (int column = 0; column < columns; column++) {
                packed[size++] = next.getLong(column);
            }
        }
        return size == packed.length ? packed : Arrays.copyOf(packed, size);
    }
}
