package org.soundings.events;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.Fold;
import org.soundings.tables.HomeNames;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.RowKind;

/** The names of a chapter's own members that one placed row tells: {@link HomeNames}. */
final class HomeNaming {

    private static final List<Field> FIELDS = List.of(
            PlacedRows.EXPORTER_ID,
            ExportRows.ROW_KIND,
            ExportRows.KIND,
            ExportRows.OTHER_CHAPTER_NAME,
            ExportRows.FROM_NAME,
            ExportRows.FROM_IS_VISITING,
            ExportRows.TO_NAME,
            ExportRows.TO_IS_VISITING);

    /** Kinds of rows that list members of the chapter. */
    private static final Set<String> LISTS = Stream.of(
                    RowKind.ROSTER, RowKind.DUES, RowKind.PALMS, RowKind.ATTENDANCE, RowKind.ALIAS)
            .map(RowKind::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Row placed;
    private final List<Row> names = new ArrayList<>();

    private HomeNaming(Row placed) {
        this.placed = placed;
    }

    /** The columns of a placed row that are asked. */
    static Column[] columns() {
        return FIELDS.stream().map(Field::col).toArray(Column[]::new);
    }

    static Iterator<Row> names(Row placed) {
        HomeNaming naming = new HomeNaming(placed);
        String kind = naming.text(ExportRows.ROW_KIND);
        if (LISTS.contains(kind)) {
            naming.addListed(kind);
        } else if (RowKind.SLIP.code().equals(kind)) {
            naming.addShown();
        }
        return naming.names.iterator();
    }

    private void addListed(String kind) {
        String name = text(ExportRows.FROM_NAME);
        add(name, true);
        if (name != null) {
            // A name that a list has the wrong way round shows the member, as other slips do, and does not list him.
            Fold.turns(Fold.person(name)).forEach(turned -> addFolded(turned, false));
        }
        if (RowKind.ALIAS.code().equals(kind)) {
            add(text(ExportRows.TO_NAME), true);
        }
    }

    private void addShown() {
        if (isHome(ExportRows.FROM_IS_VISITING)) {
            add(text(ExportRows.FROM_NAME), false);
        }
        if (!EventKind.VISITOR.code().equals(text(ExportRows.KIND)) && isHome(ExportRows.TO_IS_VISITING)) {
            add(text(ExportRows.TO_NAME), false);
        }
    }

    private boolean isHome(Field isVisiting) {
        Object visiting = placed.get(FIELDS.indexOf(isVisiting));
        return visiting == null ? text(ExportRows.OTHER_CHAPTER_NAME) == null : !((Boolean) visiting);
    }

    private void add(String name, boolean isListed) {
        if (name != null) {
            addFolded(Fold.person(name), isListed);
        }
    }

    private void addFolded(String nameKey, boolean isListed) {
        names.add(RowFactory.create(text(PlacedRows.EXPORTER_ID), nameKey, isListed));
    }

    private String text(Field field) {
        return placed.getString(FIELDS.indexOf(field));
    }
}
