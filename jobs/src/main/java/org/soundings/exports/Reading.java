package org.soundings.exports;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** One thing that reading emits: exactly one of its parts is not null, as in {@link org.soundings.tables.Readings}. */
public record Reading(TableRow header, TableRow row, TableRow reject) {

    static Reading ofHeader(TableRow header) {
        return new Reading(header, null, null);
    }

    static Reading ofRow(TableRow row) {
        return new Reading(null, row, null);
    }

    static Reading ofReject(TableRow reject) {
        return new Reading(null, null, reject);
    }

    /** The row of {@link org.soundings.tables.Readings#TABLE}. */
    public Row toRow() {
        return RowFactory.create(row(header), row(row), row(reject));
    }

    private static Row row(TableRow part) {
        return part == null ? null : part.toRow();
    }
}
