package org.soundings.tables;

/** Internal: member scores with the member's number in place of ids and constraint. */
public final class EmbeddedScores {
    private static final Table.Builder T = Table.named(
            "embedded_scores",
            "Member scores with run-internal member numbers, and the constraint of each.",
            "Mesures des membres avec numéros internes, et la contrainte de chacun.");

    static {
        NumberedScores.TABLE.fields().forEach(T::same);
        T.same(MemberScores.CONSTRAINT_RATIO);
    }

    public static final Table TABLE = T.key(NumberedScores.MEMBER_NO).build();

    private EmbeddedScores() {}
}
