package org.soundings.tables;

/** Internal: member scores with the member's number in place of ids: what a member's own ties tell. */
public final class NumberedScores {
    private static final Table.Builder T = Table.named(
            "numbered_scores",
            "Member scores with run-internal member numbers.",
            "Mesures des membres avec numéros internes.");

    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);

    static {
        MemberScores.TABLE.fields().stream()
                .filter(field -> !field.equals(MemberScores.MEMBER_ID) && !MemberScores.AGAINST_ALL.contains(field))
                .forEach(T::same);
    }

    public static final Table TABLE = T.key(MEMBER_NO).build();

    private NumberedScores() {}
}
