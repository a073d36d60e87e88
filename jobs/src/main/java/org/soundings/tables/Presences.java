package org.soundings.tables;

/** Internal: who was at which meeting of a chapter. */
public final class Presences {
    private static final Table.Builder T = Table.named(
            "presences", "Who was at which meeting of a chapter.", "Qui était à quelle réunion d'un groupe.");

    public static final Field CHAPTER_ID = T.text("chapter_id", "Chapter that met", "Groupe qui s'est réuni");
    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
    public static final Field MEETING_ON = T.day("meeting_on", "Day of the meeting", "Jour de la réunion");

    public static final Table TABLE = T.key(CHAPTER_ID, MEMBER_NO, MEETING_ON).build();

    private Presences() {}
}
