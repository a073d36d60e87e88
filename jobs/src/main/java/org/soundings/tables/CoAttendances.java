package org.soundings.tables;

/** Internal: at how many of a chapter's meetings within the window two persons were both present. Never 0. */
public final class CoAttendances {
    private static final Table.Builder T = Table.named(
            "co_attendances",
            "Pairs who were at the same meetings of a chapter within the window.",
            "Paires présentes aux mêmes réunions d'un groupe dans la fenêtre.");

    public static final Field CHAPTER_ID = T.same(Presences.CHAPTER_ID);
    public static final Field A_NO = T.same(NumberedTies.A_NO);
    public static final Field B_NO = T.same(NumberedTies.B_NO);
    public static final Field CO_ATTENDANCE_COUNT = T.count(
            "co_attendance_count", "Meetings at which both were present", "Réunions où les deux étaient présents");

    public static final Table TABLE = T.key(CHAPTER_ID, A_NO, B_NO).build();

    private CoAttendances() {}
}
