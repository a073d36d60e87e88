package org.soundings.ties;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.ChapterSources;
import org.soundings.tables.CoAttendances;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/** Events become ties: one row for each pair of members that ever had anything to do with each other. */
public final class TieStage {

    /** A pair first seen within so many days of a beginning may be older, or had no time to meet first. */
    public static final int BEGINNING_DAYS = Beginning.DAYS;

    static final String A = "a";
    static final String B = "b";

    private TieStage() {}

    /**
     * The ties as of a day. What happened later is not seen, so the same events at an earlier day give the ties of
     * before.
     *
     * <p>Members are broadcast: the network's are some tens of megabytes, and ties are shuffled once.
     *
     * @param events rows of {@link NumberedEvents}
     * @param members rows of {@link NumberedMembers}, among them everyone named by an event
     * @param coAttendances rows of {@link CoAttendances} for the same window
     * @return rows of {@link NumberedTies}
     */
    public static Dataset<Row> ties(
            Dataset<Row> events, Dataset<Row> members, Dataset<Row> coAttendances, Settings settings, LocalDate asOf) {
        NumberedEvents.TABLE.check(events.schema());
        NumberedMembers.TABLE.check(members.schema());
        CoAttendances.TABLE.check(coAttendances.schema());
        PairEvent event = new PairEvent(lit(asOf), settings.window().months());
        Dataset<Row> persons = broadcast(persons(members, SourcesOfChapters.of(events, asOf)));
        PairSums sums = new PairSums(event, settings);
        Dataset<Row> pairs = sums.totals(sums.pairs(events))
                .join(persons.as(A), NumberedTies.A_NO.col().equalTo(NumberedMembers.MEMBER_NO.of(A)), "left_outer")
                .join(persons.as(B), NumberedTies.B_NO.col().equalTo(NumberedMembers.MEMBER_NO.of(B)), "left_outer");
        Dataset<Row> ties = pairs.select(new TieColumns(event, settings).all());
        return NumberedTies.TABLE.conform(withCoAttendance(ties, coAttendances));
    }

    /** Members with what the exports of their chapters can tell. */
    private static Dataset<Row> persons(Dataset<Row> members, Dataset<Row> sources) {
        String person = "person";
        String told = "told";
        return members.as(person)
                .join(
                        broadcast(sources).as(told),
                        NumberedMembers.CHAPTER_ID.of(person).equalTo(ChapterSources.CHAPTER_ID.of(told)),
                        "left_outer")
                .select(
                        NumberedMembers.MEMBER_NO.of(person),
                        NumberedMembers.CHAPTER_ID.of(person),
                        NumberedMembers.JOINED_ON.of(person),
                        NumberedMembers.LEFT_ON.of(person),
                        ChapterSources.DATA_START_ON.of(told),
                        ChapterSources.IS_LOGGED.of(told));
    }

    /** Ties with the meetings of both: 0 where it is known who was at their chapter's, and the two were at none together. */
    private static Dataset<Row> withCoAttendance(Dataset<Row> ties, Dataset<Row> coAttendances) {
        String tie = "tie";
        String together = "together";
        String attended = "attended";
        Column chapter = Ties.CHAPTER_A_ID.of(tie);
        Column isTheirs = NumberedTies.A_NO
                .of(tie)
                .equalTo(CoAttendances.A_NO.of(together))
                .and(NumberedTies.B_NO.of(tie).equalTo(CoAttendances.B_NO.of(together)))
                .and(chapter.equalTo(CoAttendances.CHAPTER_ID.of(together)));
        Dataset<Row> chapters =
                coAttendances.select(CoAttendances.CHAPTER_ID.col()).distinct();
        Column isKnown = chapter.equalTo(Ties.CHAPTER_B_ID.of(tie))
                .and(CoAttendances.CHAPTER_ID.of(attended).isNotNull());
        Column count = when(isKnown, coalesce(CoAttendances.CO_ATTENDANCE_COUNT.of(together), lit(0L)));
        return ties.as(tie)
                .join(coAttendances.as(together), isTheirs, "left_outer")
                .join(
                        broadcast(chapters).as(attended),
                        chapter.equalTo(CoAttendances.CHAPTER_ID.of(attended)),
                        "left_outer")
                .select(NumberedTies.TABLE.fields().stream()
                        .map(field -> field.equals(Ties.CO_ATTENDANCE_COUNT) ? field.from(count) : field.of(tie))
                        .toArray(Column[]::new));
    }
}
