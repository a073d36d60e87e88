package org.soundings.jobs;

import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.store.PublishedRun;
import org.soundings.tables.EventKind;
import org.soundings.tables.EventSources;
import org.soundings.tables.Events;

/** The events of two members that count for their tie, from a published run. */
final class PairEvents {

    private static final List<EventKind> WITHOUT_TIE =
            List.of(EventKind.ATTENDANCE, EventKind.VISITOR, EventKind.EDUCATION);

    private final SparkSession spark;
    private final PublishedRun run;

    PairEvents(SparkSession spark, PublishedRun run) {
        this.spark = spark;
        this.run = run;
    }

    /** The events up to a day, in the order of their days. */
    List<ExplainedEvent> of(String aId, String bId, LocalDate asOf) throws IOException {
        Column isTheirs = Events.FROM_MEMBER_ID
                .col()
                .isin(aId, bId)
                .and(Events.TO_MEMBER_ID.col().isin(aId, bId))
                .and(Events.FROM_MEMBER_ID.col().notEqual(Events.TO_MEMBER_ID.col()));
        List<Row> rows = run.read(spark, Events.TABLE)
                .where(isTheirs.and(counts(asOf)))
                .orderBy(
                        Events.PERIOD_END.col(),
                        Events.PERIOD_START.col(),
                        Events.KIND.col(),
                        Events.FROM_MEMBER_ID.col(),
                        Events.EVENT_ID.col())
                .collectAsList();
        Map<String, List<ExplainedEvent.Source>> sources = sources(rows);
        List<ExplainedEvent> events = new ArrayList<>();
        for (Row row : rows) {
            events.add(ExplainedEvent.of(
                    events.size() + 1, row, aId, sources.get(row.<String>getAs(Events.EVENT_ID.name()))));
        }
        return events;
    }

    /** Whether an event counts for a tie. */
    static Column counts(LocalDate asOf) {
        Object[] without = WITHOUT_TIE.stream().map(EventKind::code).toArray();
        return Events.QUANTITY_COUNT
                .col()
                .gt(0)
                .and(Events.PERIOD_END.col().leq(lit(asOf)))
                .and(Events.KIND.col().isin(without).unary_$bang());
    }

    private Map<String, List<ExplainedEvent.Source>> sources(List<Row> events) throws IOException {
        Object[] ids =
                events.stream().map(row -> row.getAs(Events.EVENT_ID.name())).toArray();
        Map<String, List<ExplainedEvent.Source>> sources = new HashMap<>();
        run.read(spark, EventSources.TABLE)
                .where(EventSources.EVENT_ID.col().isin(ids))
                .orderBy(EventSources.FILE_ID.col(), EventSources.LINE_NUMBER.col())
                .collectAsList()
                .forEach(row -> sources.computeIfAbsent(
                                row.getAs(EventSources.EVENT_ID.name()), event -> new ArrayList<>())
                        .add(new ExplainedEvent.Source(
                                row.getAs(EventSources.FILE_ID.name()),
                                row.<Long>getAs(EventSources.LINE_NUMBER.name()))));
        return sources;
    }
}
