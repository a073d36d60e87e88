package org.soundings.events;

import static org.apache.spark.sql.functions.explode;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Copies;
import org.soundings.tables.EventKind;
import org.soundings.tables.Field;
import org.soundings.tables.IdentifiedRows;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.Outcome;
import org.soundings.tables.Presences;
import org.soundings.tables.RowKind;

/** Who was at which meeting, by attendance reports and by activity logs. */
final class PresenceStage {

    private PresenceStage() {}

    /**
     * Each presence as often as it is exported: {@link Presences}.
     *
     * <p>A presence in a report is at a meeting of the chapter that exports it. One in a log is at a meeting of the
     * member's own chapter; where the event names members of two chapters, of the acting one's alone.
     */
    static Dataset<Row> presences(Dataset<Row> identified, Dataset<Row> events) {
        Column isAttendance = IdentifiedRows.ROW_KIND.col().equalTo(RowKind.ATTENDANCE.code());
        Dataset<Row> reported = identified
                .where(isAttendance
                        .and(IdentifiedRows.OUTCOME.col().equalTo(Outcome.ACCEPTED.code()))
                        .and(Copies.EXPORTER_ID.col().isNotNull())
                        .and(Copies.FROM_NO.col().isNotNull()))
                .select(
                        Presences.CHAPTER_ID.from(Copies.EXPORTER_ID.col()),
                        Presences.MEMBER_NO.from(Copies.FROM_NO.col()),
                        explode(IdentifiedRows.PRESENT_ON.col()).as(Presences.MEETING_ON.name()));
        Dataset<Row> logged = events.where(NumberedEvents.KIND
                .col()
                .equalTo(EventKind.ATTENDANCE.code())
                .and(NumberedEvents.QUANTITY_COUNT.col().gt(0L)));
        Column isMate = NumberedEvents.FROM_CHAPTER_ID
                .col()
                .isNull()
                .or(NumberedEvents.FROM_CHAPTER_ID.col().equalTo(NumberedEvents.TO_CHAPTER_ID.col()));
        return reported.union(side(logged, NumberedEvents.FROM_CHAPTER_ID, NumberedEvents.FROM_NO))
                .union(side(logged.where(isMate), NumberedEvents.TO_CHAPTER_ID, NumberedEvents.TO_NO));
    }

    private static Dataset<Row> side(Dataset<Row> logged, Field chapter, Field member) {
        return logged.where(chapter.col().isNotNull().and(member.col().isNotNull()))
                .select(
                        Presences.CHAPTER_ID.from(chapter.col()),
                        Presences.MEMBER_NO.from(member.col()),
                        Presences.MEETING_ON.from(NumberedEvents.PERIOD_END.col()));
    }
}
