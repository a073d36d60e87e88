package org.soundings.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** One row's values by field. */
record Cells(Table table, Row row) {

    String text(Field field) {
        return row.getString(table.indexOf(field));
    }

    boolean flag(Field field) {
        return row.getBoolean(table.indexOf(field));
    }

    /** Whether it is said to be so; what is not known is not. */
    boolean isTrue(Field field) {
        return !row.isNullAt(table.indexOf(field)) && flag(field);
    }

    long count(Field field) {
        return row.getLong(table.indexOf(field));
    }

    Long countOrNull(Field field) {
        return row.isNullAt(table.indexOf(field)) ? null : count(field);
    }

    /** A count of a day on which the member may have had nothing on record. */
    long countOrZero(Field field) {
        return row.isNullAt(table.indexOf(field)) ? 0 : count(field);
    }

    Double real(Field field) {
        int at = table.indexOf(field);
        return row.isNullAt(at) ? null : row.getDouble(at);
    }

    LocalDate day(Field field) {
        return row.getLocalDate(table.indexOf(field));
    }

    Row row(Field field) {
        return row.getStruct(table.indexOf(field));
    }

    <T> List<T> rows(Field field, Function<Row, T> read) {
        List<Row> rows = row.getList(table.indexOf(field));
        return rows == null ? List.of() : rows.stream().map(read).toList();
    }
}
