package org.soundings.tables;

/**
 * Internal: members with a dense number that orders as their ids do, so that the hot path compares and shuffles longs
 * and a pair ordered by number is ordered by id.
 */
public final class NumberedMembers {
    private static final Table.Builder T = Table.named(
            "numbered_members", "Members with their run-internal numbers.", "Membres et leurs numéros internes.");

    public static final Field MEMBER_NO = T.number(
            "member_no",
            "Rank of member_id among all members, from 0",
            "Rang de member_id parmi tous les membres, à partir de 0");
    public static final Field MEMBER_ID = T.same(Members.MEMBER_ID);
    public static final Field DISPLAY_NAME = T.same(Members.DISPLAY_NAME);
    public static final Field CHAPTER_ID = T.same(Members.CHAPTER_ID);
    public static final Field PROFESSION = T.same(Members.PROFESSION);
    public static final Field JOINED_ON = T.same(Members.JOINED_ON);
    public static final Field LEFT_ON = T.same(Members.LEFT_ON);
    public static final Field IS_REPORTING = T.same(Members.IS_REPORTING);
    public static final Field IS_PRESENT = T.same(Members.IS_PRESENT);

    public static final Table TABLE = T.key(MEMBER_NO).build();

    private NumberedMembers() {}
}
