package org.soundings.tables;

import java.util.List;

/** Internal: member scores with the member's number in place of ids, without what lies around the member: constraint and island. */
public final class NumberedScores {
    private static final Table.Builder T = Table.named(
            "numbered_scores",
            "Member scores with run-internal member numbers.",
            "Mesures des membres avec numéros internes.");

    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);

    /** Columns that need more than a member's own ties. */
    private static final List<Field> AROUND = List.of(MemberScores.CONSTRAINT_RATIO, MemberScores.ISLAND_ID);

    static {
        MemberScores.TABLE.fields().stream()
                .filter(field -> !field.equals(MemberScores.MEMBER_ID) && !AROUND.contains(field))
                .forEach(T::same);
    }

    public static final Table TABLE = T.key(MEMBER_NO).build();

    private NumberedScores() {}
}
