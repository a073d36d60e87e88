package org.soundings.ties;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.soundings.config.Settings;
import org.soundings.tables.CoAttendances;
import org.soundings.tables.Presences;

/** Presences at meetings become pairs who have sat in the same room. That alone makes no tie. */
public final class CoAttendanceStage {

    private CoAttendanceStage() {}

    /**
     * The pairs of each chapter with the meetings of the window at which both were present; days are distinct.
     *
     * @param presences rows of {@link Presences}, each once or more
     * @return rows of {@link CoAttendances}
     */
    public static Dataset<Row> coAttendances(Dataset<Row> presences, Settings settings, LocalDate asOf) {
        Presences.TABLE.check(presences.schema());
        PairEvent event = new PairEvent(lit(asOf), settings.window().months());
        return presences
                .where(Presences.MEETING_ON.col().between(event.windowStart(), event.asOf()))
                .select(Presences.TABLE.columns())
                .groupByKey(
                        (MapFunction<Row, String>) row -> row.getString(Presences.TABLE.indexOf(Presences.CHAPTER_ID)),
                        Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) CoAttendanceStage::pairs,
                        Encoders.row(CoAttendances.TABLE.schema()));
    }

    private static Iterator<Row> pairs(String chapterId, Iterator<Row> presences) {
        SeatedTogether<Object> together = new SeatedTogether<>();
        presences.forEachRemaining(row -> together.add(
                row.getLong(Presences.TABLE.indexOf(Presences.MEMBER_NO)),
                row.get(Presences.TABLE.indexOf(Presences.MEETING_ON))));
        return together.pairs()
                .map(pair -> RowFactory.create(chapterId, pair.a(), pair.b(), pair.meetings()))
                .iterator();
    }
}
