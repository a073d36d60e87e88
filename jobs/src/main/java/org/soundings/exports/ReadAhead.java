package org.soundings.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of which the first were read ahead: they are given once more, and then the rest of them, so that no byte is parsed twice. */
final class ReadAhead implements Rows {

    private final Rows rows;
    private final List<RawRow> head = new ArrayList<>();
    private Refused damage;
    private int given;

    private ReadAhead(Rows rows) {
        this.rows = rows;
    }

    /** Reads so many rows ahead; where there is damage among them, those before it. */
    static ReadAhead of(Rows rows, int count) throws IOException {
        ReadAhead ahead = new ReadAhead(rows);
        boolean isRead = false;
        try {
            ahead.read(count);
            isRead = true;
        } finally {
            if (!isRead) {
                rows.close();
            }
        }
        return ahead;
    }

    private void read(int count) throws IOException {
        try {
            while (head.size() < count) {
                RawRow row = rows.next();
                if (row == null) {
                    return;
                }
                head.add(row);
            }
        } catch (Refused refused) {
            damage = refused;
        }
    }

    /** The rows that were read ahead. */
    List<RawRow> head() {
        return head;
    }

    /** The damage behind them, or null. */
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
        return rows.next();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
