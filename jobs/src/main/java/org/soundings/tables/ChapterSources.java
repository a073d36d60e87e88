package org.soundings.tables;

/** Internal: what a chapter's own exports can tell. */
public final class ChapterSources {
    private static final Table.Builder T = Table.named(
            "chapter_sources",
            "What a chapter's own exports can tell.",
            "Ce que les exports d'un groupe peuvent dire.");

    public static final Field CHAPTER_ID = T.same(Members.CHAPTER_ID);
    public static final Field DATA_START_ON = T.day(
            "data_start_on",
            "First day of the first event that its own exports hold",
            "Premier jour du premier événement de ses propres exports");
    public static final Field IS_LOGGED = T.flag(
            "is_logged",
            "Whether they hold a kind of event that only activity logs have",
            "S'ils contiennent un type d'événement que seuls les journaux d'activité ont");

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private ChapterSources() {}
}
