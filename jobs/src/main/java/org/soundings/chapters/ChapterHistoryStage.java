package org.soundings.chapters;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ChapterHistory;
import org.soundings.tables.Chapters;
import org.soundings.tables.EventKind;
import org.soundings.tables.NumberedEvents;

/** Events are added up by chapter and month. */
public final class ChapterHistoryStage {

    private static final List<EventKind> TOLD =
            List.of(EventKind.ONE_TO_ONE, EventKind.REFERRAL, EventKind.CLOSED_BUSINESS, EventKind.VISITOR);

    private ChapterHistoryStage() {}

    /**
     * The months of the chapters that export.
     *
     * @param chapters rows of {@link Chapters}
     * @param events rows of {@link NumberedEvents}
     * @param monthEnds last days of the months to tell of
     * @return rows of {@link ChapterHistory}
     */
    public static Dataset<Row> history(Dataset<Row> chapters, Dataset<Row> events, List<LocalDate> monthEnds) {
        Chapters.TABLE.check(chapters.schema());
        NumberedEvents.TABLE.check(events.schema());
        Column isFrom = ChapterHistory.CHAPTER_ID.col().equalTo(NumberedEvents.FROM_CHAPTER_ID.col());
        Column isTo = ChapterHistory.CHAPTER_ID.col().equalTo(NumberedEvents.TO_CHAPTER_ID.col());
        return ChapterHistory.TABLE.conform(events.where(NumberedEvents.isAnyOf(TOLD)
                        .and(NumberedEvents.isDated())
                        .and(NumberedEvents.QUANTITY_COUNT.col().gt(0L)))
                .withColumn(ChapterHistory.MONTH_END_ON.name(), last_day(NumberedEvents.PERIOD_END.col()))
                .where(ChapterHistory.MONTH_END_ON.col().isin(monthEnds.toArray()))
                .withColumn(
                        ChapterHistory.CHAPTER_ID.name(),
                        explode(array_distinct(
                                array(NumberedEvents.FROM_CHAPTER_ID.col(), NumberedEvents.TO_CHAPTER_ID.col()))))
                .join(
                        broadcast(chapters.where(Chapters.IS_REPORTING.col()).select(Chapters.CHAPTER_ID.col())),
                        new String[] {Chapters.CHAPTER_ID.name()})
                .groupBy(ChapterHistory.CHAPTER_ID.col(), ChapterHistory.MONTH_END_ON.col())
                .agg(
                        ChapterHistory.ONE_TO_ONE_COUNT.from(counted(EventKind.ONE_TO_ONE, lit(true))),
                        ChapterHistory.REFERRAL_COUNT.from(counted(EventKind.REFERRAL, isFrom)),
                        ChapterHistory.THANK_COUNT.from(counted(EventKind.CLOSED_BUSINESS, isTo)),
                        ChapterHistory.VISITOR_COUNT.from(counted(EventKind.VISITOR, isFrom))));
    }

    private static Column counted(EventKind kind, Column isOurs) {
        Column isCounted = NumberedEvents.KIND.col().equalTo(kind.code()).and(isOurs);
        return sum(when(isCounted, NumberedEvents.QUANTITY_COUNT.col()).otherwise(0L));
    }
}
