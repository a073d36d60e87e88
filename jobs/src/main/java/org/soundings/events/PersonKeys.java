package org.soundings.events;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.soundings.tables.Chapters;
import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.Fold;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.RowKind;

/** Fills in the keys under which {@link org.soundings.tables.Persons} knows the two persons of a placed row. */
final class PersonKeys {

    private PersonKeys() {}

    static Row fill(Row placed) {
        Object[] values = new Object[placed.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = placed.get(i);
        }
        boolean isActivity = RowKind.ACTIVITY.code().equals(get(placed, ExportRows.ROW_KIND));
        String exporter = get(placed, PlacedRows.EXPORTER_ID);
        String other = get(placed, PlacedRows.OTHER_ID);
        fill(
                values,
                get(placed, ExportRows.FROM_ID),
                get(placed, ExportRows.FROM_NAME),
                isActivity,
                isActivity || !isVisiting(placed, ExportRows.FROM_IS_VISITING) ? exporter : orUnknown(other),
                PlacedRows.FROM_SCOPE_ID,
                PlacedRows.FROM_KEY);
        if (!EventKind.VISITOR.code().equals(get(placed, ExportRows.KIND))) {
            String named = other == null ? exporter : other;
            fill(
                    values,
                    get(placed, ExportRows.TO_ID),
                    get(placed, ExportRows.TO_NAME),
                    isActivity,
                    isActivity ? named : isVisiting(placed, ExportRows.TO_IS_VISITING) ? orUnknown(other) : exporter,
                    PlacedRows.TO_SCOPE_ID,
                    PlacedRows.TO_KEY);
        }
        return RowFactory.create(values);
    }

    /** The key of a person of whom an id, or only a name, is given; null where neither is. */
    static String key(String id, String name, boolean isActivity) {
        if (id != null) {
            return "i:" + id;
        }
        return name == null ? null : (isActivity ? "a:" : "n:") + Fold.person(name);
    }

    private static void fill(
            Object[] values,
            String id,
            String name,
            boolean isActivity,
            String chapter,
            Field scopeField,
            Field keyField) {
        String key = key(id, name, isActivity);
        if (key != null) {
            // An id is the whole network's, a name its chapter's.
            values[PlacedRows.TABLE.indexOf(scopeField)] = id == null ? chapter : "";
            values[PlacedRows.TABLE.indexOf(keyField)] = key;
        }
    }

    private static String orUnknown(String chapter) {
        return chapter == null ? Chapters.UNKNOWN_ID : chapter;
    }

    private static boolean isVisiting(Row placed, Field flag) {
        return Boolean.TRUE.equals(placed.get(PlacedRows.TABLE.indexOf(flag)));
    }

    private static String get(Row placed, Field field) {
        return placed.getString(PlacedRows.TABLE.indexOf(field));
    }
}
