package org.soundings.tables;

/**
 * PALMS summaries beside the slips of the same days, by member and figure. Neither is preferred: all measures count
 * slips, and this table says how far PALMS bears them out.
 */
public final class ControlTotals {
    private static final Table.Builder T = Table.named(
            "control_totals",
            "PALMS summaries beside the slips of the same days: one row per PALMS file, member and figure, and one per file and figure for the chapter (member_id null). Neither is preferred.",
            "PALMS en regard des bordereaux des mêmes jours : une ligne par fichier PALMS, membre et chiffre, et une par fichier et chiffre pour le groupe (member_id nul). Aucun n'est préféré.");

    private static final String UNLISTED_EN = "PALMS does not list the member";
    private static final String UNLISTED_FR = "le PALMS ne liste pas le membre";
    private static final String UNCOVERED_EN = "slips_coverage is none";
    private static final String UNCOVERED_FR = "slips_coverage vaut none";
    private static final String COUNTS_EN = "the figure is an amount, or ";
    private static final String COUNTS_FR = "le chiffre est un montant, ou ";
    private static final String AMOUNTS_EN = "the figure is a count, or ";
    private static final String AMOUNTS_FR = "le chiffre est un décompte, ou ";

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field FILE_ID =
            T.text("file_id", "The PALMS file, as in input_files", "Le fichier PALMS, comme dans input_files");
    public static final Field PERIOD_START =
            T.day("period_start", "First day of the PALMS period", "Premier jour de la période du PALMS");
    public static final Field PERIOD_END =
            T.day("period_end", "Last day of the PALMS period", "Dernier jour de la période du PALMS");
    public static final Field MEMBER_ID = T.textOrNull(
            "member_id",
            "The member",
            "Le membre",
            "the row is the sum over all members of the chapter",
            "la ligne est la somme sur tous les membres du groupe");
    public static final Field FIGURE = T.text(
            "figure",
            "given_inside, given_outside, received_inside, received_outside (referrals), one_to_one, visitor, education (credits), or closed_business (an amount received in thanks)",
            "given_inside, given_outside, received_inside, received_outside (recos), one_to_one, visitor, education (crédits) ou closed_business (montant reçu en remerciement)");
    public static final Field PALMS_COUNT = T.countOrNull(
            "palms_count",
            "What PALMS counts",
            "Ce que compte le PALMS",
            COUNTS_EN + UNLISTED_EN,
            COUNTS_FR + UNLISTED_FR);
    public static final Field SLIPS_COUNT = T.countOrNull(
            "slips_count",
            "What the chapter's own slips count: events of events that its exports hold and whose period lies within the PALMS period; a one-to-one of two of its members once for each",
            "Ce que comptent les bordereaux du groupe : événements de events contenus dans ses exports, dont la période est dans celle du PALMS ; un tête-à-tête de deux de ses membres une fois pour chacun",
            COUNTS_EN + UNCOVERED_EN,
            COUNTS_FR + UNCOVERED_FR);
    public static final Field DIFFERENCE_COUNT = T.countOrNull(
            "difference_count",
            "palms_count - slips_count: 0 is expected where slips_coverage is whole, 0 or more where it is part",
            "palms_count - slips_count : 0 attendu si slips_coverage vaut whole, 0 ou plus s'il vaut part",
            "either is",
            "l'un des deux l'est");
    public static final Field PALMS_AMOUNT = T.amountOrNull(
            "palms_amount",
            "What PALMS sums up",
            "Ce que totalise le PALMS",
            AMOUNTS_EN + UNLISTED_EN + ", or not in this currency",
            AMOUNTS_FR + UNLISTED_FR + ", ou pas dans cette devise");
    public static final Field SLIPS_AMOUNT = T.amountOrNull(
            "slips_amount",
            "What the chapter's own slips sum up, as slips_count",
            "Ce que totalisent les bordereaux du groupe, comme slips_count",
            AMOUNTS_EN + UNCOVERED_EN,
            AMOUNTS_FR + UNCOVERED_FR);
    public static final Field DIFFERENCE_AMOUNT = T.amountOrNull(
            "difference_amount",
            "palms_amount - slips_amount",
            "palms_amount - slips_amount",
            "either is",
            "l'un des deux l'est");
    public static final Field CURRENCY_CODE = T.textOrNull(
            "currency_code",
            "ISO 4217 code of the amounts: never two in one row",
            "Code ISO 4217 des montants : jamais deux par ligne",
            "the figure is a count",
            "le chiffre est un décompte");
    public static final Field SLIPS_COVERAGE = T.text(
            "slips_coverage",
            "whole, part or none of the days of the PALMS period are covered by slips audits of the chapter that lie within it",
            "whole, part ou none : tous, une partie ou aucun des jours de la période du PALMS sont couverts par des rapports de bordereaux du groupe situés dans celle-ci");
    public static final Field COVERED_DAYS =
            T.count("covered_days", "How many days those are", "Combien de jours cela fait");

    public static final Table TABLE =
            T.key(CHAPTER_ID, FILE_ID, MEMBER_ID, FIGURE, CURRENCY_CODE).build();

    private ControlTotals() {}
}
