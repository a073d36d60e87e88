package org.soundings.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Every column of every published table, in English and French. */
public final class DataDictionary {
    private static final Table.Builder T = Table.named(
            "data_dictionary", "Every column of every published table.", "Chaque colonne de chaque table publiée.");

    public static final Field TABLE_NAME = T.text("table_name", "Table", "Table");
    public static final Field POSITION =
            T.count("position", "Position in the table, from 1", "Position dans la table, à partir de 1");
    public static final Field COLUMN_NAME = T.text("column_name", "Column", "Colonne");
    public static final Field TYPE = T.text("type", "Spark SQL type", "Type Spark SQL");
    public static final Field UNIT =
            T.text("unit", "Unit; empty where there is none", "Unité ; vide s'il n'y en a pas");
    public static final Field MEANING_EN = T.text("meaning_en", "Meaning, in English", "Sens, en anglais");
    public static final Field MEANING_FR = T.text("meaning_fr", "Meaning, in French", "Sens, en français");
    public static final Field NULL_WHEN_EN = T.textOrNull(
            "null_when_en",
            "When it is null, in English",
            "Quand elle est nulle, en anglais",
            "never null",
            "jamais nulle");
    public static final Field NULL_WHEN_FR = T.textOrNull(
            "null_when_fr",
            "When it is null, in French",
            "Quand elle est nulle, en français",
            "never null",
            "jamais nulle");

    public static final Table TABLE = T.key(TABLE_NAME, POSITION).build();

    private DataDictionary() {}

    /** The dictionary's rows, derived from the definitions of the published tables. */
    public static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Table table : Catalog.published()) {
            long position = 1;
            for (Field field : Catalog.publishedFields(table)) {
                rows.add(RowFactory.create(
                        table.name(),
                        position++,
                        field.name(),
                        field.type().simpleString(),
                        field.unit().label(),
                        field.meaning().english(),
                        field.meaning().french(),
                        field.nullable() ? field.nullWhen().english() : null,
                        field.nullable() ? field.nullWhen().french() : null));
            }
        }
        return rows;
    }
}
