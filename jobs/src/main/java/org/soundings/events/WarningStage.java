package org.soundings.events;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.IdentifiedRows;
import org.soundings.tables.Persons;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.RowKind;
import org.soundings.tables.Warning;

/** What is worth a look in a file and shows only beside the other files: whom its chapter's roster has not, or calls otherwise. */
final class WarningStage {

    private WarningStage() {}

    /** Whether a slip names a member whom his chapter's roster has not. */
    static Column isBeyondRoster() {
        return is(RowKind.SLIP)
                .and(isBeyond(IdentifiedStage.FROM, PlacedRows.FROM_SCOPE_ID)
                        .or(isBeyond(IdentifiedStage.TO, PlacedRows.TO_SCOPE_ID)));
    }

    /** Whether a log gives an id a name that its roster does not. */
    static Column isNamedOtherwise() {
        return is(RowKind.ACTIVITY)
                .and(isOther(IdentifiedStage.FROM, ExportRows.FROM_NAME)
                        .or(isOther(IdentifiedStage.TO, ExportRows.TO_NAME)));
    }

    /** The codes of a file's warnings, over all its {@link IdentifiedRows}. */
    static Column codes() {
        return array_compact(array(
                code(IdentifiedRows.IS_BEYOND_ROSTER, Warning.MEMBER_WITHOUT_ROSTER),
                code(IdentifiedRows.IS_NAMED_OTHERWISE, Warning.NAME_DIFFERS)));
    }

    private static Column code(Field flag, Warning warning) {
        return when(max(flag.col()), warning.code());
    }

    private static Column is(RowKind kind) {
        return ExportRows.ROW_KIND.of(IdentifiedStage.ROW).equalTo(kind.code());
    }

    private static Column isBeyond(String side, Field scope) {
        Column isHome = scope.of(IdentifiedStage.ROW).equalTo(PlacedRows.EXPORTER_ID.of(IdentifiedStage.ROW));
        Column isMember = Persons.MEMBER_ID.of(side).isNotNull();
        return coalesce(isHome.and(isMember).and(Persons.IS_ON_ROSTER.of(side).unary_$bang()), lit(false));
    }

    private static Column isOther(String side, Field name) {
        Column others = Persons.OTHER_NAMES.of(side);
        return coalesce(
                when(others.isNotNull(), array_contains(others, Folds.person(name.of(IdentifiedStage.ROW)))),
                lit(false));
    }
}
