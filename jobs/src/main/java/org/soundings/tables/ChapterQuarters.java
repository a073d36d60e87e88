package org.soundings.tables;

/** Internal: what the members of each chapter gave and received in each calendar quarter that is wholly on record for them. */
public final class ChapterQuarters {

    /** A member's quarter. */
    public static final class OfMember {
        private static final Table.Builder T = Table.named(
                "member_quarter", "What a member gave and received in a quarter.", "Ce qu'un membre a donné et reçu.");

        public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
        public static final Field QUARTER_NO =
                T.number("quarter_no", "Four times the year, and 0 to 3", "Quatre fois l'année, et de 0 à 3");
        public static final Field GIVEN_COUNT = T.same(MemberScores.GIVEN_COUNT);
        public static final Field RECEIVED_COUNT = T.same(MemberScores.RECEIVED_COUNT);

        public static final Table TABLE = T.key(MEMBER_NO, QUARTER_NO).build();

        private OfMember() {}
    }

    private static final Table.Builder T = Table.named(
            "chapter_quarters",
            "What the members of each chapter gave and received in each quarter.",
            "Ce que les membres de chaque groupe ont donné et reçu à chaque trimestre.");

    public static final Field CHAPTER_ID = T.same(Members.CHAPTER_ID);
    public static final Field QUARTERS = T.nestedList(
            "quarters", OfMember.TABLE, "Quarters of its members", "Trimestres de ses membres", "never", "jamais");

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private ChapterQuarters() {}
}
