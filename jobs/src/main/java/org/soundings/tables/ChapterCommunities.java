package org.soundings.tables;

/** Which chapters are in one community, and which fall apart into several. */
public final class ChapterCommunities {
    private static final Table.Builder T = Table.named(
            "chapter_communities",
            "The communities that each chapter's members are in: one row where they hold together, several where the chapter falls apart. A member without a relationship is in none.",
            "Les communautés où sont les membres de chaque groupe : une ligne s'ils tiennent ensemble, plusieurs si le groupe se divise. Un membre sans relation n'est dans aucune.");

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field COMMUNITY_ID = T.same(Communities.COMMUNITY_ID);
    public static final Field MEMBER_COUNT = T.by(
                    Formula.of("|{i of the chapter : `community_id` = c}|", "|{i du groupe : `community_id` = c}|"))
            .count("member_count", "Members of the chapter in the community", "Membres du groupe dans la communauté");
    public static final Field MEMBER_RATIO = T.by(Formula.of(
                            "`member_count` / |{i of the chapter : i in a community}|",
                            "`member_count` / |{i du groupe : i dans une communauté}|")
                    .range("0 … 1"))
            .real(
                    "member_ratio",
                    "Share of the chapter's members who are in a community",
                    "Part des membres du groupe qui sont dans une communauté");

    public static final Table TABLE = T.key(CHAPTER_ID, COMMUNITY_ID).build();

    private ChapterCommunities() {}
}
