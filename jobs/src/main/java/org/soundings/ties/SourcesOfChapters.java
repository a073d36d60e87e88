package org.soundings.ties;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ChapterSources;
import org.soundings.tables.EventKind;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedEvents;

/**
 * Since when a chapter's own exports tell of anything, and whether an activity log is among them, as the events show that
 * they hold. What another chapter's exports hold of it says nothing of the chapter's own.
 */
public final class SourcesOfChapters {

    private static final String BOTH = "both";
    private static final String GIVER = "giver";
    private static final String RECEIVER = "receiver";

    private static final List<EventKind> LOGGED = List.of(
            EventKind.INTRODUCTION,
            EventKind.INVITATION,
            EventKind.TESTIMONIAL,
            EventKind.INFORMATION,
            EventKind.HELP,
            EventKind.SOCIAL,
            EventKind.ASK);

    private SourcesOfChapters() {}

    /**
     * One row for each chapter that exports an event by a day.
     *
     * @param events rows of {@link NumberedEvents}, of every kind
     * @return rows of {@link ChapterSources}
     */
    public static Dataset<Row> of(Dataset<Row> events, LocalDate asOf) {
        Column exporters = array(
                exporter(GIVER, NumberedEvents.FROM_CHAPTER_ID), exporter(RECEIVER, NumberedEvents.TO_CHAPTER_ID));
        Column isLogged = NumberedEvents.isAnyOf(LOGGED);
        return events.where(NumberedEvents.PERIOD_END.col().leq(lit(asOf)))
                .select(
                        explode(exporters).as(ChapterSources.CHAPTER_ID.name()),
                        ChapterSources.DATA_START_ON.from(NumberedEvents.PERIOD_START.col()),
                        ChapterSources.IS_LOGGED.from(isLogged))
                .where(ChapterSources.CHAPTER_ID.col().isNotNull())
                .groupBy(ChapterSources.CHAPTER_ID.col())
                .agg(
                        ChapterSources.DATA_START_ON.from(min(ChapterSources.DATA_START_ON.col())),
                        ChapterSources.IS_LOGGED.from(bool_or(ChapterSources.IS_LOGGED.col())));
    }

    private static Column exporter(String side, Field chapter) {
        return when(NumberedEvents.REPORTED_BY.col().isin(BOTH, side), chapter.col());
    }
}
