package org.soundings.tables;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A typed table: its name, its columns in order, the columns that identify a row and the order it is written in. */
public final class Table implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Text meaning;
    private final List<Field> fields;
    private final List<Field> key;
    private final List<Field> order;

    private Table(Builder builder) {
        this.name = builder.name;
        this.meaning = builder.meaning;
        this.fields = List.copyOf(builder.fields);
        this.key = List.copyOf(builder.key);
        this.order = builder.order.isEmpty() ? this.key : List.copyOf(builder.order);
    }

    /** Starts a table; fields are declared on the builder in the order the table has them. */
    static Builder named(String name, String english, String french) {
        return new Builder(name, new Text(english, french));
    }

    public String name() {
        return name;
    }

    public Text meaning() {
        return meaning;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The columns that identify a row. */
    public List<Field> key() {
        return key;
    }

    /** The columns that rows are sorted by in the published files. */
    public List<Field> order() {
        return order;
    }

    public StructType schema() {
        return new StructType(fields.stream().map(Field::structField).toArray(StructField[]::new));
    }

    /** All columns by name, in the table's order. */
    public Column[] columns() {
        return fields.stream().map(Field::col).toArray(Column[]::new);
    }

    /** The position of a field in the table's rows. */
    @SuppressWarnings("ReferenceEquality") // Only spares comparing the texts of what is one constant.
    public int indexOf(Field field) {
        int declared = field.position();
        if (declared < fields.size() && fields.get(declared) == field) {
            return declared;
        }
        int index = fields.indexOf(field);
        if (index < 0) {
            throw new IllegalArgumentException("Table " + name + " has no column " + field.name());
        }
        return index;
    }

    /**
     * The dataset with exactly this table's columns in their order.
     *
     * @throws IllegalArgumentException naming every column that is missing or of another type
     */
    public Dataset<Row> conform(Dataset<Row> dataset) {
        check(dataset.schema());
        return dataset.select(columns());
    }

    /**
     * Checks that a schema has every column of this table in its type.
     *
     * @throws IllegalArgumentException naming every column that is missing or of another type
     */
    public void check(StructType schema) {
        List<String> problems = new ArrayList<>();
        Set<String> present = new LinkedHashSet<>(List.of(schema.fieldNames()));
        for (Field field : fields) {
            if (!present.contains(field.name())) {
                problems.add("column " + field.name() + " is missing");
            } else if (!sameType(schema.apply(field.name()).dataType(), field.type())) {
                problems.add("column " + field.name() + " is "
                        + schema.apply(field.name()).dataType().simpleString() + ", expected "
                        + field.type().simpleString());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Table " + name + ": " + String.join("; ", problems));
        }
    }

    private static boolean sameType(DataType actual, DataType expected) {
        return DataType.equalsIgnoreNullability(actual, expected);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Declares a table's fields, one call a column. */
    static final class Builder {
        private final String name;
        private final Text meaning;
        private final List<Field> fields;
        private final List<Field> key;
        private final List<Field> order;
        private final Formula formula;

        private Builder(String name, Text meaning) {
            this.name = name;
            this.meaning = meaning;
            this.fields = new ArrayList<>();
            this.key = new ArrayList<>();
            this.order = new ArrayList<>();
            this.formula = null;
        }

        private Builder(Builder table, Formula formula) {
            this.name = table.name;
            this.meaning = table.meaning;
            this.fields = table.fields;
            this.key = table.key;
            this.order = table.order;
            this.formula = formula;
        }

        /** The same table, to declare a column that is computed by this formula. */
        Builder by(Formula measured) {
            return new Builder(this, measured);
        }

        Field text(String column, String english, String french) {
            return add(column, DataTypes.StringType, english, french, null);
        }

        Field textOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, DataTypes.StringType, english, french, new Text(nullEn, nullFr));
        }

        Field count(String column, String english, String french) {
            return add(column, DataTypes.LongType, english, french, null);
        }

        Field countOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, DataTypes.LongType, english, french, new Text(nullEn, nullFr));
        }

        /** A dense number that stands for a text id inside a run and is never published. */
        Field number(String column, String english, String french) {
            return add(column, DataTypes.LongType, english, french, null);
        }

        Field numberOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, DataTypes.LongType, english, french, new Text(nullEn, nullFr));
        }

        Field real(String column, String english, String french) {
            return add(column, DataTypes.DoubleType, english, french, null);
        }

        Field realOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, DataTypes.DoubleType, english, french, new Text(nullEn, nullFr));
        }

        Field day(String column, String english, String french) {
            return add(column, DataTypes.DateType, english, french, null);
        }

        Field dayOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, DataTypes.DateType, english, french, new Text(nullEn, nullFr));
        }

        Field instantOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, DataTypes.TimestampType, english, french, new Text(nullEn, nullFr));
        }

        Field flag(String column, String english, String french) {
            return add(column, DataTypes.BooleanType, english, french, null);
        }

        Field flagOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, DataTypes.BooleanType, english, french, new Text(nullEn, nullFr));
        }

        Field amount(String column, String english, String french) {
            return add(column, DataTypes.createDecimalType(18, 2), english, french, null);
        }

        Field amountOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, DataTypes.createDecimalType(18, 2), english, french, new Text(nullEn, nullFr));
        }

        Field texts(String column, String english, String french) {
            return add(column, new ArrayType(DataTypes.StringType, false), english, french, null);
        }

        Field textsOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, new ArrayType(DataTypes.StringType, false), english, french, new Text(nullEn, nullFr));
        }

        Field daysOrNull(String column, String english, String french, String nullEn, String nullFr) {
            return add(column, new ArrayType(DataTypes.DateType, false), english, french, new Text(nullEn, nullFr));
        }

        Field numbers(String column, String english, String french) {
            return add(column, new ArrayType(DataTypes.LongType, false), english, french, null);
        }

        Field nested(String column, Table table, String english, String french, String nullEn, String nullFr) {
            return add(column, table.schema(), english, french, new Text(nullEn, nullFr));
        }

        /** A list of rows of another table. */
        Field nestedList(String column, Table table, String english, String french, String nullEn, String nullFr) {
            return add(column, new ArrayType(table.schema(), false), english, french, new Text(nullEn, nullFr));
        }

        /** Takes a field that another table declares, so that one column has one meaning in both. */
        Field same(Field field) {
            fields.add(field);
            return field;
        }

        Builder key(Field... columns) {
            key.addAll(List.of(columns));
            return this;
        }

        Builder order(Field... columns) {
            order.addAll(List.of(columns));
            return this;
        }

        Table build() {
            return new Table(this);
        }

        private Field add(String column, DataType type, String english, String french, Text nullWhen) {
            Field field = new Field(column, type, new Text(english, french), nullWhen, formula, fields.size());
            fields.add(field);
            return field;
        }
    }
}
