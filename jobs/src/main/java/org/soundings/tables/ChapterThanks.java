package org.soundings.tables;

/** The amounts for which one chapter's members thanked another's, over the window: a row for each currency. */
public final class ChapterThanks {
    private static final Table.Builder T = Table.named(
            "chapter_thanks",
            "Amounts for which the members of one chapter thanked those of another, over the window: one row for each currency, since amounts of different currencies are never added.",
            "Montants pour lesquels les membres d'un groupe ont remercié ceux d'un autre, sur la fenêtre : une ligne par devise, car des montants de devises différentes ne s'additionnent pas.");

    public static final Field FROM_CHAPTER_ID =
            T.text("from_chapter_id", "Chapter that thanked", "Groupe qui a remercié");
    public static final Field TO_CHAPTER_ID =
            T.text("to_chapter_id", "Chapter that was thanked", "Groupe qui a été remercié");
    public static final Field CURRENCY_CODE =
            T.text("currency_code", "ISO 4217 code of the amount", "Code ISO 4217 du montant");
    public static final Field THANK_COUNT =
            T.count("thank_count", "Thanks in this currency", "Mercis dans cette devise");
    public static final Field THANKED_AMOUNT =
            T.amount("thanked_amount", "Amount of closed business", "Montant du business conclu");

    public static final Table TABLE =
            T.key(FROM_CHAPTER_ID, TO_CHAPTER_ID, CURRENCY_CODE).build();

    private ChapterThanks() {}
}
