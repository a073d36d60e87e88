package org.soundings.tables;

/** Internal: event rows of the files that count, with chapters and members known, before copies are matched. */
public final class Copies {
    private static final Table.Builder T = Table.named(
            "copies", "Event rows with chapters and members known.", "Lignes d'événements, groupes et membres connus.");

    public static final Field FILE_NO = T.same(LedgerFiles.FILE_NO);
    public static final Field LINE_NUMBER = T.same(ExportRows.LINE_NUMBER);
    public static final Field EXPORTER_ID =
            T.text("exporter_id", "Chapter whose file it stands in", "Groupe dont le fichier la contient");
    public static final Field SOURCE_EVENT_ID = T.same(ExportRows.SOURCE_EVENT_ID);
    public static final Field KIND = T.same(Events.KIND);
    public static final Field PERIOD_START = T.same(Events.PERIOD_START);
    public static final Field PERIOD_END = T.same(Events.PERIOD_END);
    public static final Field FROM_MEMBER_ID = T.same(Events.FROM_MEMBER_ID);
    public static final Field TO_MEMBER_ID = T.same(Events.TO_MEMBER_ID);
    public static final Field FROM_NO = T.same(NumberedEvents.FROM_NO);
    public static final Field TO_NO = T.same(NumberedEvents.TO_NO);
    public static final Field FROM_CHAPTER_ID = T.same(Events.FROM_CHAPTER_ID);
    public static final Field TO_CHAPTER_ID = T.same(Events.TO_CHAPTER_ID);
    public static final Field TIER = T.same(Events.TIER);
    public static final Field QUANTITY_COUNT = T.same(Events.QUANTITY_COUNT);
    public static final Field AMOUNT = T.same(Events.AMOUNT);
    public static final Field CURRENCY_CODE = T.same(Events.CURRENCY_CODE);
    public static final Field GUEST_KEY = T.textOrNull(
            "guest_key",
            "Folded name of a visitor, to match copies; not published",
            "Nom normalisé d'un invité, pour rapprocher les copies ; non publié",
            "no visitor",
            "pas d'invité");
    public static final Field STANDING = T.textOrNull(
            "standing",
            "open, withdrawn, not_yet or refused: how the row bears on the life of its event id",
            "open, withdrawn, not_yet ou refused : comment la ligne pèse sur la vie de son identifiant",
            "the row has no event id",
            "la ligne n'a pas d'identifiant d'événement");
    /** Not a column of the table: the hash by which the rows that may be one event come together. */
    public static final Field GROUP = Table.named("group", "Key of a group of copies.", "Clé d'un groupe de copies.")
            .number(
                    "group_hash",
                    "Hash of what copies of one event share",
                    "Empreinte de ce que partagent les copies d'un événement");

    public static final Table TABLE = T.build();

    private Copies() {}
}
