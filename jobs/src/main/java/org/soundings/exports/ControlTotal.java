package org.soundings.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.soundings.config.Formats.Format;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Warning;

/** Compares a file's own total with its rows: a difference says that the export was cut off. */
final class ControlTotal {

    private final Heading heading;
    private final FileContext context;
    private long rows;
    private long refused;
    private BigDecimal amount = BigDecimal.ZERO;

    ControlTotal(Heading heading, FileContext context) {
        this.heading = heading;
        this.context = context;
    }

    void count(TableRow row) {
        rows++;
        BigDecimal own = row.amount(ExportRows.AMOUNT);
        amount = own == null ? amount : amount.add(own);
    }

    void countRefused() {
        refused++;
    }

    /** Warns where the total row's one number of rows, or its amount, is another than that of the rows above. */
    void compare(RawRow row) {
        int amountAt = position(Column.AMOUNT, position(Column.THANKED_AMOUNT, -1));
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (i == amountAt && !cell.isBlank()) {
                compareAmount(cell);
            } else if (!cell.isBlank()) {
                addCount(cell, counts);
            }
        }
        if (counts.size() == 1 && counts.get(0) != rows + refused) {
            context.warn(Warning.CONTROL_TOTAL_MISMATCH);
        }
    }

    /** With a refused row above, its amount is not known and the sum says nothing. */
    private void compareAmount(Cell cell) {
        Format format = context.format();
        try {
            if (refused == 0 && Numbers.amount(cell, format, format.currency()).compareTo(amount) != 0) {
                context.warn(Warning.CONTROL_TOTAL_MISMATCH);
            }
        } catch (Refused notAnAmount) {
            context.warn(Warning.CONTROL_TOTAL_MISMATCH);
        }
    }

    private void addCount(Cell cell, List<Long> counts) {
        try {
            counts.add(Numbers.count(cell, context.format(), 0));
        } catch (Refused notACount) {
            // The word “Total” itself, or another text.
            return;
        }
    }

    private int position(Column column, int otherwise) {
        return heading.positions().getOrDefault(column, otherwise);
    }
}
