package org.soundings.exports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** One row of a table while it is being filled; a field that is not set is null. */
public final class TableRow {

    private final Table table;
    private final Object[] values;

    TableRow(Table table) {
        this.table = table;
        this.values = new Object[table.fields().size()];
    }

    TableRow set(Field field, Object value) {
        values[table.indexOf(field)] = value;
        return this;
    }

    /** The value of a text field, or null. */
    public String text(Field field) {
        return (String) values[table.indexOf(field)];
    }

    /** The value of a count field, or null. */
    public Long count(Field field) {
        return (Long) values[table.indexOf(field)];
    }

    /** The value of a flag field, or null. */
    public Boolean flag(Field field) {
        return (Boolean) values[table.indexOf(field)];
    }

    /** The value of a day field, or null. */
    public LocalDate day(Field field) {
        return (LocalDate) values[table.indexOf(field)];
    }

    /** The value of an instant field, or null. */
    public Instant instant(Field field) {
        return (Instant) values[table.indexOf(field)];
    }

    /** The value of an amount field, or null. */
    public BigDecimal amount(Field field) {
        return (BigDecimal) values[table.indexOf(field)];
    }

    /** The value of a field of several texts. */
    @SuppressWarnings("unchecked")
    public List<String> texts(Field field) {
        return (List<String>) values[table.indexOf(field)];
    }

    /** The values of a field of several days, or null. */
    @SuppressWarnings("unchecked")
    public List<LocalDate> days(Field field) {
        return (List<LocalDate>) values[table.indexOf(field)];
    }

    /** The row in the order of the table's schema; lists become arrays for Spark. */
    public Row toRow() {
        Object[] row = new Object[values.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = values[i] instanceof List<?> list ? list.toArray() : values[i];
        }
        return RowFactory.create(row);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(table.name());
        for (Field field : table.fields()) {
            Object value = values[table.indexOf(field)];
            if (value != null) {
                out.append(' ').append(field.name()).append('=').append(value);
            }
        }
        return out.toString();
    }
}
