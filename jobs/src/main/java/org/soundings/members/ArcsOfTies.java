package org.soundings.members;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.PastTies;
import org.soundings.tables.Ties;

/** Ties as their members see them: each tie is read once and gives two arcs. */
final class ArcsOfTies {

    private static final String ARC = "arc";
    private static final String MATE = "mate";

    private static final Direction A_TO_B = new Direction(
            NumberedTies.A_NO, Ties.CHAPTER_A_ID, Ties.GIVEN_AB_COUNT, Ties.ASK_AB_COUNT, Ties.PREMATURE_ASK_AB_COUNT);
    private static final Direction B_TO_A = new Direction(
            NumberedTies.B_NO, Ties.CHAPTER_B_ID, Ties.GIVEN_BA_COUNT, Ties.ASK_BA_COUNT, Ties.PREMATURE_ASK_BA_COUNT);

    /** The columns of one member of a tie: what he did to the other. */
    private record Direction(Field self, Field chapter, Field given, Field asks, Field premature) {}

    private ArcsOfTies() {}

    /** The arcs of ties that have an exchange within the window, are not dormant, or have asks of known order. */
    static Dataset<Row> arcs(Dataset<Row> ties, Dataset<Row> members, Settings.Maturity maturity, LocalDate asOf) {
        List<Column> shared = new ArrayList<>(
                List.of(Arcs.ONE_TO_ONE_COUNT.col(), Arcs.ACTIVE_MONTHS.col(), Arcs.POSSIBLE_MONTHS.col()));
        shared.addAll(standing(maturity, lit(asOf)));
        Column hasAsks = asks(A_TO_B).plus(asks(B_TO_A)).gt(0L);
        Column ofA = view(A_TO_B, B_TO_A, shared);
        Column ofB = view(B_TO_A, A_TO_B, shared);
        return withMates(bothWays(ties.where(counts().or(hasAsks)), ofA, ofB), members);
    }

    /**
     * The arcs of ties as they were on several days: of those that had an exchange within the window or were not dormant,
     * with no more than standings are made of.
     */
    static Dataset<Row> past(Dataset<Row> ties, Settings.Maturity maturity) {
        Column asOf = PastTies.AS_OF_ON.col();
        List<Column> shared = new ArrayList<>(List.of(asOf));
        shared.addAll(standing(maturity, asOf));
        return bothWays(ties.where(counts()), pastView(PastTies.A_NO, shared), pastView(PastTies.B_NO, shared));
    }

    private static Column counts() {
        return Ties.EXCHANGE_COUNT.col().gt(0L).or(Ties.IS_DORMANT.col().unary_$bang());
    }

    private static Dataset<Row> bothWays(Dataset<Row> ties, Column ofA, Column ofB) {
        return ties.select(explode(array(ofA, ofB)).as(ARC)).select(col(ARC + ".*"));
    }

    /** What both members see alike, and where they stand is made of. */
    private static List<Column> standing(Settings.Maturity maturity, Column asOf) {
        Column isMature =
                Ties.EXCHANGE_COUNT.col().gt(0L).and(Ties.FIRST_ON.col().leq(date_sub(asOf, maturity.days())));
        return List.of(
                Arcs.EXCHANGE_COUNT.col(),
                Arcs.STAGE.col(),
                Arcs.IS_DORMANT.col(),
                Arcs.IS_RELATIONSHIP.from(coalesce(Ties.IS_RELATIONSHIP.col(), lit(false))),
                Arcs.IS_MATURE.from(isMature));
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

    private static Column pastView(Field self, List<Column> shared) {
        List<Column> columns = new ArrayList<>(List.of(Arcs.MEMBER_NO.from(self.col())));
        columns.addAll(shared);
        return struct(columns.toArray(Column[]::new));
    }

    private static Column view(Direction out, Direction in, List<Column> shared) {
        Column isKnown = Ties.IS_BEFORE_DATA.col().unary_$bang();
        Column isFirst = NumberedTies.FIRST_GIVER_NO.col().equalTo(out.self().col());
        List<Column> columns = new ArrayList<>(List.of(
                Arcs.MEMBER_NO.from(out.self().col()),
                Arcs.OTHER_NO.from(in.self().col()),
                Arcs.CHAPTER_ID.from(out.chapter().col()),
                Arcs.OTHER_CHAPTER_ID.from(in.chapter().col()),
                Arcs.GIVEN_COUNT.from(out.given().col()),
                Arcs.RECEIVED_COUNT.from(in.given().col()),
                Arcs.ASK_COUNT.from(
                        when(out.premature().col().isNotNull(), out.asks().col())),
                Arcs.PREMATURE_ASK_COUNT.from(out.premature().col()),
                Arcs.IS_FIRST_GIVER.from(when(isKnown, isFirst))));
        columns.addAll(shared);
        return struct(columns.toArray(Column[]::new));
    }

    /** Asks one way of known order; 0 where it is not known. */
    private static Column asks(Direction way) {
        return when(way.premature().col().isNotNull(), way.asks().col()).otherwise(0L);
    }
}
