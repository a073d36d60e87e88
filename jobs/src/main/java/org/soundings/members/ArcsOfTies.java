package org.soundings.members;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/** Ties as their members see them: each tie is read once and gives two arcs. */
final class ArcsOfTies {

    private static final String ARC = "arc";
    private static final String MATE = "mate";

    private ArcsOfTies() {}

    /**
     * The arcs of ties that have an exchange within the window or are a relationship.
     *
     * @param matureOn the last day on which a contact may have begun to be mature
     */
    static Dataset<Row> arcs(Dataset<Row> ties, Dataset<Row> members, LocalDate matureOn) {
        Column exchanges = Ties.EXCHANGE_COUNT.col().gt(0L);
        Column isRelationship = coalesce(Ties.IS_RELATIONSHIP.col(), lit(false));
        Column isMature = exchanges.and(Ties.FIRST_ON.col().leq(lit(matureOn)));
        List<Column> shared = List.of(
                Arcs.ONE_TO_ONE_COUNT.col(),
                Arcs.EXCHANGE_COUNT.col(),
                Arcs.ACTIVE_MONTHS.col(),
                Arcs.POSSIBLE_MONTHS.col(),
                Arcs.IS_RELATIONSHIP.from(isRelationship),
                Arcs.IS_MATURE.from(isMature));
        Column ofA = view(
                NumberedTies.A_NO,
                NumberedTies.B_NO,
                Ties.CHAPTER_A_ID,
                Ties.CHAPTER_B_ID,
                Ties.GIVEN_AB_COUNT,
                Ties.GIVEN_BA_COUNT,
                shared);
        Column ofB = view(
                NumberedTies.B_NO,
                NumberedTies.A_NO,
                Ties.CHAPTER_B_ID,
                Ties.CHAPTER_A_ID,
                Ties.GIVEN_BA_COUNT,
                Ties.GIVEN_AB_COUNT,
                shared);
        Dataset<Row> arcs = ties.where(exchanges.or(isRelationship))
                .select(explode(array(ofA, ofB)).as(ARC))
                .select(col(ARC + ".*"));
        return withMates(arcs, members);
    }

    private static Dataset<Row> withMates(Dataset<Row> arcs, Dataset<Row> members) {
        Dataset<Row> present = members.where(NumberedMembers.IS_PRESENT.col())
                .select(NumberedMembers.MEMBER_NO.col(), NumberedMembers.CHAPTER_ID.col());
        Column isMate = Arcs.OTHER_NO
                .of(ARC)
                .equalTo(NumberedMembers.MEMBER_NO.of(MATE))
                .and(Arcs.CHAPTER_ID.of(ARC).equalTo(NumberedMembers.CHAPTER_ID.of(MATE)));
        return arcs.as(ARC)
                .join(broadcast(present).as(MATE), isMate, "left_outer")
                .select(
                        col(ARC + ".*"),
                        Arcs.IS_PRESENT_MATE.from(
                                NumberedMembers.MEMBER_NO.of(MATE).isNotNull()));
    }

    private static Column view(
            Field self,
            Field other,
            Field chapter,
            Field otherChapter,
            Field given,
            Field received,
            List<Column> shared) {
        List<Column> columns = new ArrayList<>(List.of(
                Arcs.MEMBER_NO.from(self.col()),
                Arcs.OTHER_NO.from(other.col()),
                Arcs.CHAPTER_ID.from(chapter.col()),
                Arcs.OTHER_CHAPTER_ID.from(otherChapter.col()),
                Arcs.GIVEN_COUNT.from(given.col()),
                Arcs.RECEIVED_COUNT.from(received.col())));
        columns.addAll(shared);
        return struct(columns.toArray(Column[]::new));
    }
}
