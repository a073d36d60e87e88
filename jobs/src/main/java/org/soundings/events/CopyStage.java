package org.soundings.events;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Copies;
import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Outcome;
import org.soundings.tables.Outcomes;
import org.soundings.tables.Persons;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.Reason;

/** Event rows with their members; and the outcome of the rows that are no events or have none. */
final class CopyStage {

    /** Aliases of the placed row and of its two persons in {@link #identified}. */
    static final String ROW = "row";

    static final String FROM = "from_person";

    static final String TO = "to_person";

    private CopyStage() {}

    /** Placed rows joined to the persons that their keys mean. */
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
                        "left");
    }

    /**
     * The event rows that count, and with them the rows of an event id that do not count and yet bear on the life of the
     * id: {@link Copies}.
     */
    static Dataset<Row> copies(Dataset<Row> identified) {
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
        return identified
                .where(isCounted().or(hasId))
                .select(
                        PlacedRows.FILE_NO.of(ROW),
                        ExportRows.LINE_NUMBER.of(ROW),
                        Copies.EXPORTER_ID.from(PlacedRows.EXPORTER_ID.of(ROW)),
                        ExportRows.SOURCE_EVENT_ID.of(ROW),
                        ExportRows.KIND.of(ROW),
                        PlacedRows.PERIOD_START.of(ROW),
                        PlacedRows.PERIOD_END.of(ROW),
                        Copies.FROM_MEMBER_ID.from(Persons.MEMBER_ID.of(FROM)),
                        Copies.TO_MEMBER_ID.from(Persons.MEMBER_ID.of(TO)),
                        Copies.FROM_NO.from(NumberedMembers.MEMBER_NO.of(FROM)),
                        Copies.TO_NO.from(NumberedMembers.MEMBER_NO.of(TO)),
                        Copies.FROM_CHAPTER_ID.from(coalesce(Persons.CHAPTER_ID.of(FROM), when(isThanks, thanker))),
                        Copies.TO_CHAPTER_ID.from(Persons.CHAPTER_ID.of(TO)),
                        ExportRows.TIER.of(ROW),
                        ExportRows.QUANTITY_COUNT.of(ROW),
                        ExportRows.AMOUNT.of(ROW),
                        ExportRows.CURRENCY_CODE.of(ROW),
                        Copies.GUEST_KEY.from(when(isGuest, Folds.person(ExportRows.TO_NAME.of(ROW)))),
                        Copies.STANDING.from(when(hasId, standing())),
                        Copies.RAW_TEXT.from(when(hasId, ExportRows.RAW_TEXT.of(ROW))))
                .select(Copies.TABLE.columns());
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

    /** The outcome of every row that {@link #copies} do not settle: {@link Outcomes}. */
    static Dataset<Row> outcomes(Dataset<Row> identified) {
        Column outcome = coalesce(
                PlacedRows.OUTCOME.of(ROW),
                when(reason().isNotNull(), Outcome.REFUSED.code()).otherwise(Outcome.ACCEPTED.code()));
        Column isFromAtFault = Persons.REASON.of(FROM).isNotNull();
        Column isToAtFault = Persons.REASON.of(TO).isNotNull();
        Column isSelf = reason().equalTo(Reason.SELF_LOOP.code());
        Column found = coalesce(
                PlacedRows.FOUND.of(ROW),
                when(isFromAtFault.or(isSelf), coalesce(ExportRows.FROM_ID.of(ROW), ExportRows.FROM_NAME.of(ROW)))
                        .when(isToAtFault, coalesce(ExportRows.TO_ID.of(ROW), ExportRows.TO_NAME.of(ROW))));
        // A person at fault is one whom the chapter's roster or names should tell.
        Column expected = coalesce(
                PlacedRows.EXPECTED.of(ROW),
                when(isFromAtFault, ExportRows.CHAPTER_NAME.of(ROW))
                        .when(
                                isToAtFault,
                                coalesce(ExportRows.OTHER_CHAPTER_NAME.of(ROW), ExportRows.CHAPTER_NAME.of(ROW))));
        Column column = coalesce(
                PlacedRows.COLUMN_AT_FAULT.of(ROW),
                when(isFromAtFault, side(ExportRows.FROM_ID.of(ROW), ExportRows.FROM_ID.name(), "From"))
                        .when(isToAtFault, side(ExportRows.TO_ID.of(ROW), ExportRows.TO_ID.name(), "To")));
        return identified
                .where(isCounted().unary_$bang())
                .select(
                        PlacedRows.FILE_NO.of(ROW),
                        ExportRows.LINE_NUMBER.of(ROW),
                        Outcomes.OUTCOME.from(outcome),
                        Outcomes.REASON.from(reason()),
                        Outcomes.COLUMN_NAME.from(column),
                        Outcomes.FOUND.from(found),
                        Outcomes.EXPECTED.from(expected),
                        Outcomes.RAW_TEXT.from(ExportRows.RAW_TEXT.of(ROW)));
    }

    private static Column isEvent() {
        return coalesce(
                ExportRows.KIND
                        .of(ROW)
                        .isNotNull()
                        .and(PlacedRows.OUTCOME.of(ROW).isNull()),
                lit(false));
    }

    private static Column isCounted() {
        return isEvent().and(reason().isNull());
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

    private static Column side(Column id, String idColumn, String nameColumn) {
        return when(id.isNotNull(), idColumn).otherwise(nameColumn);
    }
}
