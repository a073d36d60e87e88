package org.soundings.tables;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/** The units of Soundings' columns. A column's name ends in its unit where it has one. */
public enum Unit {
    NONE(""),
    COUNT("count"),
    DAYS("days"),
    MONTHS("months"),
    RATIO("ratio"),
    AMOUNT("amount, in currency_code"),
    DAY("day"),
    INSTANT("instant, UTC");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /** The unit as the data dictionary prints it. */
    public String label() {
        return label;
    }

    static Unit of(Field field) {
        String name = field.name();
        if (field.type() instanceof DecimalType) {
            return AMOUNT;
        }
        if (field.type().equals(DataTypes.DateType)) {
            return DAY;
        }
        if (field.type().equals(DataTypes.TimestampType)) {
            return INSTANT;
        }
        if (name.endsWith("_count")) {
            return COUNT;
        }
        if (name.endsWith("_days") || name.startsWith("days_")) {
            return DAYS;
        }
        if (name.endsWith("_months")) {
            return MONTHS;
        }
        if (name.endsWith("_ratio")) {
            return RATIO;
        }
        return NONE;
    }
}
