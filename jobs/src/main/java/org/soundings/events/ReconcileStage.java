package org.soundings.events;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.soundings.tables.Copies;
import org.soundings.tables.Reconciled;

/** Event rows grouped by what may be one event, and each group reconciled. */
final class ReconcileStage {

    private ReconcileStage() {}

    /**
     * Events and the outcomes of their rows: {@link Reconciled}.
     *
     * <p>Rows with an event id are grouped by chapter and id; all others by the unordered pair of members, or where
     * there is no pair by what is known. The group's key is a hash: two groups that share one are told apart inside.
     */
    static Dataset<Row> reconcile(Dataset<Row> copies) {
        Column from = coalesce(Copies.FROM_NO.col(), lit(-1L));
        Column to = coalesce(Copies.TO_NO.col(), lit(-1L));
        Column pair = xxhash64(least(from, to), greatest(from, to), Copies.KIND.col(), Copies.GUEST_KEY.col());
        Column byId = xxhash64(Copies.EXPORTER_ID.col(), Copies.SOURCE_EVENT_ID.col());
        Column group = org.apache
                .spark
                .sql
                .functions
                .when(Copies.SOURCE_EVENT_ID.col().isNull(), pair)
                .otherwise(byId);
        return copies.withColumn(Copies.GROUP.name(), group)
                .groupByKey((MapFunction<Row, Long>) row -> row.<Long>getAs(Copies.GROUP.name()), Encoders.LONG())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Long, Row, Row>) (key, rows) -> reconcile(rows),
                        Encoders.row(Reconciled.TABLE.schema()));
    }

    private static Iterator<Row> reconcile(Iterator<Row> rows) {
        List<Copy> slips = new ArrayList<>();
        List<Copy> logged = new ArrayList<>();
        rows.forEachRemaining(row -> {
            Copy copy = Copy.of(row);
            (copy.sourceEventId() == null ? slips : logged).add(copy);
        });
        List<Row> reconciled = new ArrayList<>();
        EventRows.ofSlips(SlipMatcher.match(slips), reconciled::add);
        EventRows.ofLogged(logged, reconciled::add);
        return reconciled.iterator();
    }
}
