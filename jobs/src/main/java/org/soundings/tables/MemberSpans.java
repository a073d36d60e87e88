package org.soundings.tables;

/** Internal: from when to when it is on record what a member gave and received: members of reporting chapters alone. */
public final class MemberSpans {
    private static final Table.Builder T = Table.named(
            "member_spans",
            "From when to when what a member gives and receives is on record.",
            "De quand à quand ce qu'un membre donne et reçoit est enregistré.");

    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
    public static final Field MEMBER_ID = T.same(NumberedMembers.MEMBER_ID);
    public static final Field CHAPTER_ID = T.same(NumberedMembers.CHAPTER_ID);
    public static final Field DATA_START_ON = T.same(ChapterSources.DATA_START_ON);
    public static final Field SINCE_ON = T.day(
            "since_on",
            "Day of joining, else first seen; the start of the chapter's data if later",
            "Jour d'adhésion, sinon vu d'abord ; le début des données du groupe s'il est plus tard");
    public static final Field UNTIL_ON = T.day(
            "until_on",
            "Last day before leaving, of one who is gone without a day last seen; the last day that the chapter's exports cover, or the as-of date, if earlier",
            "Dernier jour avant le départ, pour un parti sans date vu en dernier ; le dernier jour couvert par les exports du groupe, ou la date d'arrêté, s'il est plus tôt");

    public static final Table TABLE = T.key(MEMBER_NO).build();

    private MemberSpans() {}
}
