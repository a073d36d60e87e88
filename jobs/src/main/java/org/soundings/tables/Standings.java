package org.soundings.tables;

import java.util.List;
import java.util.stream.Stream;

/** Internal: where each member stands among all, on the as-of date and on days before it. */
public final class Standings {
    private static final Table.Builder T = Table.named(
            "standings",
            "Where members stand among all, on several days.",
            "Situation des membres parmi tous, par date.");

    public static final Field AS_OF_ON = T.same(PastTies.AS_OF_ON);
    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);

    /** What is told of every day. */
    public static final List<Field> TOLD = Stream.concat(
                    PastScores.MEASURED.stream(),
                    Stream.of(
                            MemberScores.RELATIONSHIP_RATIO,
                            MemberScores.BREADTH_PERCENTILE,
                            MemberScores.DEPTH_PERCENTILE,
                            MemberScores.QUADRANT,
                            MemberScores.IS_BORDERLINE))
            .toList();

    /** What it was some days before: of each column, that column. */
    public static final List<Before> BEFORE = List.of(
            new Before(MemberScores.PARTNERS_PER_TEN, MemberScores.PARTNERS_PER_TEN_BEFORE),
            new Before(MemberScores.RELATIONSHIP_RATIO, MemberScores.RELATIONSHIP_RATIO_BEFORE),
            new Before(MemberScores.QUADRANT, MemberScores.QUADRANT_BEFORE),
            new Before(MemberScores.EXCHANGE_TIE_COUNT, MemberScores.EXCHANGE_TIE_COUNT_BEFORE),
            new Before(MemberScores.MET_TIE_COUNT, MemberScores.MET_TIE_COUNT_BEFORE),
            new Before(MemberScores.TRUSTED_TIE_COUNT, MemberScores.TRUSTED_TIE_COUNT_BEFORE),
            new Before(MemberScores.MUTUAL_TIE_COUNT, MemberScores.MUTUAL_TIE_COUNT_BEFORE));

    /** A column, and the one that holds its earlier value. */
    public record Before(Field field, Field before) {}

    static {
        TOLD.forEach(T::same);
        BEFORE.forEach(each -> T.same(each.before()));
    }

    public static final Table TABLE = T.key(AS_OF_ON, MEMBER_NO).build();

    private Standings() {}
}
