package org.soundings.ties;

import static org.apache.spark.sql.functions.broadcast;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;

/** Events become ties: one row for each pair of members that ever had anything to do with each other. */
public final class TieStage {

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
     * @return rows of {@link NumberedTies}
     */
    public static Dataset<Row> ties(Dataset<Row> events, Dataset<Row> members, Settings settings, LocalDate asOf) {
        NumberedEvents.TABLE.check(events.schema());
        NumberedMembers.TABLE.check(members.schema());
        PairEvent event = new PairEvent(asOf, settings.window().months());
        Dataset<Row> persons = broadcast(members.select(
                NumberedMembers.MEMBER_NO.col(), NumberedMembers.CHAPTER_ID.col(), NumberedMembers.LEFT_ON.col()));
        Dataset<Row> pairs = new PairSums(event, settings)
                .totals(events)
                .join(persons.as(A), NumberedTies.A_NO.col().equalTo(NumberedMembers.MEMBER_NO.of(A)), "left_outer")
                .join(persons.as(B), NumberedTies.B_NO.col().equalTo(NumberedMembers.MEMBER_NO.of(B)), "left_outer");
        return NumberedTies.TABLE.conform(pairs.select(new TieColumns(event, settings).all()));
    }
}
