package org.soundings.tables;

/** Internal: which member an id or a chapter's name means, with the member's own columns; or why it means none. */
public final class Persons {
    private static final Table.Builder T = Table.named(
            "persons", "Which member an id or a name means.", "Quel membre désigne un identifiant ou un nom.");

    /** Chapter in which the name is spoken of; ids are the whole network's. */
    public static final Field SCOPE_ID = T.text(
            "scope_id",
            "Chapter in which a name means him; empty for an id, which is the whole network's",
            "Groupe où le nom le désigne ; vide pour un identifiant, valable partout");

    public static final Field PERSON_KEY = T.text(
            "person_key",
            "n: and the folded name of a slip, a: and that of an activity log, or i: and the source's id",
            "n: et le nom normalisé d'un slip, a: et celui d'un journal d'activité, ou i: et l'identifiant source");
    public static final Field CHAPTER_ID = T.text("chapter_id", "Chapter of the member", "Groupe du membre");
    public static final Field MEMBER_ID =
            T.textOrNull("member_id", "The member", "Le membre", "the key means none", "la clé n'en désigne aucun");
    public static final Field REASON = T.textOrNull(
            "reason",
            "Code for which the key means none",
            "Code pour lequel la clé n'en désigne aucun",
            "it means a member",
            "elle désigne un membre");
    public static final Field IS_ON_ROSTER = T.flag(
            "is_on_roster",
            "Whether a roster has him, or his chapter has none",
            "S'il figure sur une liste, ou si son groupe n'en a pas");
    public static final Field DISPLAY_NAME = T.textOrNull(
            "display_name",
            "Name to show",
            "Nom à afficher",
            "the key means no member",
            "la clé ne désigne aucun membre");
    public static final Field PROFESSION = T.same(Members.PROFESSION);
    public static final Field JOINED_ON = T.same(Members.JOINED_ON);
    public static final Field LEFT_ON = T.same(Members.LEFT_ON);
    public static final Field IS_GONE = T.flag(
            "is_gone",
            "Whether a list calls him left and nothing says since when",
            "Si une liste le dit parti sans que rien ne dise depuis quand");
    public static final Field OTHER_NAMES = T.textsOrNull(
            "other_names",
            "Of an id on a roster, folded names that logs give it and the roster does not",
            "D'un identifiant de liste, noms normalisés que des journaux lui donnent et pas la liste",
            "there are none",
            "il n'y en a pas");
    public static final Field IS_REPORTING =
            T.flag("is_reporting", "Whether his own chapter exports him", "Si son groupe l'exporte");

    public static final Table TABLE = T.key(SCOPE_ID, PERSON_KEY).build();

    private Persons() {}
}
