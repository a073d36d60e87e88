package org.soundings.tables;

import java.util.List;

/** Internal: where members stood on several days, by their own ties, as {@link MemberScores} has it. */
public final class PastScores {
    private static final Table.Builder T = Table.named(
            "past_scores", "Where members stood on several days.", "Situation des membres à plusieurs dates.");

    public static final Field AS_OF_ON = T.same(PastTies.AS_OF_ON);
    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);

    /** What is told of every day. */
    public static final List<Field> MEASURED = List.of(
            MemberScores.CONTACT_COUNT,
            MemberScores.EXCHANGE_COUNT,
            MemberScores.PARTNERS_PER_TEN,
            MemberScores.MATURE_CONTACT_COUNT,
            MemberScores.MATURE_RELATIONSHIP_COUNT,
            MemberScores.EXCHANGE_TIE_COUNT,
            MemberScores.MET_TIE_COUNT,
            MemberScores.TRUSTED_TIE_COUNT,
            MemberScores.MUTUAL_TIE_COUNT);

    static {
        MEASURED.forEach(T::same);
    }

    public static final Table TABLE = T.key(AS_OF_ON, MEMBER_NO).build();

    private PastScores() {}
}
