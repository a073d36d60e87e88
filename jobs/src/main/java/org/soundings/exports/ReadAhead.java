package org.soundings.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that can be looked at before they are given: each is read when it is first asked for, and none twice.
 */
final class ReadAhead implements Rows {

    private final Rows rows;
    private final List<RawRow> head = new ArrayList<>();
    private Refused damage;
    private boolean isEnded;
    private int given;

    ReadAhead(Rows rows) {
        this.rows = rows;
    }

    /** The row of a number from 0 on, or null where there is none: behind the end, and behind damage. */
    RawRow row(int number) throws IOException {
        look(number + 1);
        return number < head.size() ? head.get(number) : null;
    }

    /** The first rows, so many at the most. */
    List<RawRow> head(int count) throws IOException {
        look(count);
        return head.subList(0, Math.min(count, head.size()));
    }

    private void look(int count) throws IOException {
        while (head.size() < count && damage == null && !isEnded) {
            try {
                RawRow row = rows.next();
                isEnded = row == null;
                if (row != null) {
                    head.add(row);
                }
            } catch (Refused refused) {
                damage = refused;
            }
        }
    }

    /** The rows looked at so far. */
    List<RawRow> looked() {
        return head;
    }

    /** The damage behind the rows looked at so far, or null. */
    Refused damage() {
        return damage;
    }

    @Override
    public RawRow next() throws IOException {
        if (given < head.size()) {
            return head.get(given++);
        } else if (damage != null) {
            throw damage;
        }
        return isEnded ? null : rows.next();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
