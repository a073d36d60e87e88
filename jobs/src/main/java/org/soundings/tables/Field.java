package org.soundings.tables;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;

/**
 * One column of one table: its name, type and meaning, said once.
 *
 * <p>The schema, the checks on read and write and the data dictionary are all derived from it. A field that has no
 * {@code nullWhen} text is never null.
 *
 * @param formula how it is computed; null where it is no measure
 * @param position its place, from 0, in the table that declares it
 */
public record Field(String name, DataType type, Text meaning, Text nullWhen, Formula formula, int position)
        implements Serializable {

    public Field {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(meaning, "meaning");
    }

    /** True where the table may hold null; {@link #nullWhen} then says when. */
    public boolean nullable() {
        return nullWhen != null;
    }

    /** The column by its bare name. */
    public Column col() {
        return functions.col(name);
    }

    /** The column of the dataset that was given this alias. */
    public Column of(String alias) {
        return functions.col(alias + "." + name);
    }

    /** An expression that becomes this column: cast to its type and named. */
    public Column from(Column expression) {
        return expression.cast(type).as(name);
    }

    /** A column of nulls in this field's type and name. */
    public Column absent() {
        return from(functions.lit(null));
    }

    /** The unit, as the suffix of the name says it. */
    public Unit unit() {
        return Unit.of(this);
    }

    StructField structField() {
        return new StructField(name, type, nullable(), org.apache.spark.sql.types.Metadata.empty());
    }

    @Override
    public String toString() {
        return name;
    }
}
