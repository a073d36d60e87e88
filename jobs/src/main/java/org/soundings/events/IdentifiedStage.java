package org.soundings.events;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Copies;
import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.IdentifiedRows;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Outcome;
import org.soundings.tables.Outcomes;
import org.soundings.tables.Persons;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.Reason;

/** Rows with their members; and the outcome of the rows that are no events or have none. */
final class IdentifiedStage {

    /** Aliases of the placed row and of its two persons. */
    static final String ROW = "row";

    static final String FROM = "from_person";

    static final String TO = "to_person";

    private IdentifiedStage() {}

    /** Placed rows with the members that their keys mean: {@link IdentifiedRows}. */
    static Dataset<Row> identified(Dataset<Row> keyed, Dataset<Row> persons, Dataset<Row> members) {
        Dataset<Row> numbered = persons.join(
                members.select(NumberedMembers.MEMBER_ID.col(), NumberedMembers.MEMBER_NO.col()),
                Persons.MEMBER_ID.name(),
                "left");
        return keyed.as(ROW)
                .join(
                        numbered.as(FROM),
                        PlacedRows.FROM_SCOPE_ID
                                .of(ROW)
                                .equalTo(Persons.SCOPE_ID.of(FROM))
                                .and(PlacedRows.FROM_KEY.of(ROW).equalTo(Persons.PERSON_KEY.of(FROM))),
                        "left")
                .join(
                        numbered.as(TO),
                        PlacedRows.TO_SCOPE_ID
                                .of(ROW)
                                .equalTo(Persons.SCOPE_ID.of(TO))
                                .and(PlacedRows.TO_KEY.of(ROW).equalTo(Persons.PERSON_KEY.of(TO))),
                        "left")
                .select(columns());
    }

    /**
     * The event rows that count, and with them the rows of an event id that do not count and yet bear on the life of the
     * id: {@link Copies}.
     */
    static Dataset<Row> copies(Dataset<Row> identified) {
        return identified
                .where(IdentifiedRows.OUTCOME
                        .col()
                        .isNull()
                        .or(Copies.STANDING.col().isNotNull()))
                .select(Copies.TABLE.columns());
    }

    private static Column[] columns() {
        // Detail names the thanker's chapter; of a thanked guest it is his own, and the thanks come from the exporting
        // one.
        Column thanker = coalesce(
                when(coalesce(ExportRows.TO_IS_VISITING.of(ROW), lit(false)), PlacedRows.EXPORTER_ID.of(ROW)),
                PlacedRows.OTHER_ID.of(ROW),
                PlacedRows.EXPORTER_ID.of(ROW));
        Column isThanks = ExportRows.KIND.of(ROW).equalTo(EventKind.CLOSED_BUSINESS.code());
        Column isGuest = ExportRows.KIND.of(ROW).equalTo(EventKind.VISITOR.code());
        Column hasId = coalesce(
                ExportRows.SOURCE_EVENT_ID
                        .of(ROW)
                        .isNotNull()
                        .and(PlacedRows.EXPORTER_ID.of(ROW).isNotNull()),
                lit(false));
        Map<Field, Column> own = new HashMap<>();
        own.put(IdentifiedRows.OUTCOME, outcome());
        own.put(IdentifiedRows.REASON, reason());
        own.put(
                IdentifiedRows.AT_FAULT,
                when(Persons.REASON.of(FROM).isNotNull(), Outcomes.FROM_AT_FAULT)
                        .when(Persons.REASON.of(TO).isNotNull(), Outcomes.TO_AT_FAULT));
        own.put(IdentifiedRows.IS_BEYOND_ROSTER, WarningStage.isBeyondRoster());
        own.put(IdentifiedRows.IS_NAMED_OTHERWISE, WarningStage.isNamedOtherwise());
        own.put(Copies.FROM_MEMBER_ID, Persons.MEMBER_ID.of(FROM));
        own.put(Copies.TO_MEMBER_ID, Persons.MEMBER_ID.of(TO));
        own.put(Copies.FROM_NO, NumberedMembers.MEMBER_NO.of(FROM));
        own.put(Copies.TO_NO, NumberedMembers.MEMBER_NO.of(TO));
        own.put(Copies.FROM_CHAPTER_ID, coalesce(Persons.CHAPTER_ID.of(FROM), when(isThanks, thanker)));
        own.put(Copies.TO_CHAPTER_ID, Persons.CHAPTER_ID.of(TO));
        own.put(Copies.GUEST_KEY, when(isGuest, Folds.person(ExportRows.TO_NAME.of(ROW))));
        own.put(Copies.STANDING, when(hasId, standing()));
        return IdentifiedRows.TABLE.fields().stream()
                .map(field -> own.containsKey(field) ? field.from(own.get(field)) : field.of(ROW))
                .toArray(Column[]::new);
    }

    private static Column standing() {
        return when(isCounted(), ActivityLife.Standing.OPEN.code())
                .when(
                        PlacedRows.OUTCOME.of(ROW).equalTo(Outcome.SUPERSEDED.code()),
                        ActivityLife.Standing.WITHDRAWN.code())
                .when(
                        PlacedRows.REASON.of(ROW).equalTo(Reason.AFTER_AS_OF.code()),
                        ActivityLife.Standing.NOT_YET.code())
                .otherwise(ActivityLife.Standing.REFUSED.code());
    }

    private static Column outcome() {
        return when(
                isCounted().unary_$bang(),
                coalesce(
                        PlacedRows.OUTCOME.of(ROW),
                        when(reason().isNotNull(), Outcome.REFUSED.code()).otherwise(Outcome.ACCEPTED.code())));
    }

    /** Whether the row is an event that matching settles. */
    private static Column isCounted() {
        return ExportRows.KIND
                .of(ROW)
                .isNotNull()
                .and(PlacedRows.OUTCOME.of(ROW).isNull())
                .and(reason().isNull());
    }

    private static Column reason() {
        // An alias and whom it stands for are one person, as they should be.
        Column isSelf = coalesce(
                ExportRows.KIND
                        .of(ROW)
                        .isNotNull()
                        .and(Persons.MEMBER_ID.of(FROM).equalTo(Persons.MEMBER_ID.of(TO))),
                lit(false));
        return coalesce(
                PlacedRows.REASON.of(ROW),
                when(PlacedRows.OUTCOME.of(ROW).isNotNull(), lit(null))
                        .otherwise(coalesce(
                                Persons.REASON.of(FROM),
                                Persons.REASON.of(TO),
                                when(isSelf, Reason.SELF_LOOP.code()))));
    }
}
