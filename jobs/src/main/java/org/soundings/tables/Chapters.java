package org.soundings.tables;

/** Chapters: those that export, and those met only in other chapters' files. */
public final class Chapters {
    private static final Table.Builder T = Table.named("chapters", "Chapters of the network.", "Groupes du réseau.");

    /** The chapter of persons of whom it is only known that they are of another one. */
    public static final String UNKNOWN_ID = "unknown";

    public static final Field CHAPTER_ID = T.text(
            "chapter_id", "Chapter: a readable name and a stable hash", "Groupe : nom lisible et empreinte stable");
    public static final Field CHAPTER_NAME =
            T.text("chapter_name", "Name as exported, without a leading BNI", "Nom tel qu'exporté, sans BNI en tête");
    public static final Field REGION =
            T.textOrNull("region", "Region", "Région", "no file says it", "aucun fichier ne le dit");
    public static final Field COUNTRY =
            T.textOrNull("country", "Country", "Pays", "no file says it", "aucun fichier ne le dit");
    public static final Field CURRENCY_CODE = T.text(
            "currency_code",
            "ISO 4217 code of its amounts, from conf/",
            "Code ISO 4217 de ses montants, d'après conf/");
    public static final Field IS_REPORTING =
            T.flag("is_reporting", "Whether it exports files of its own", "S'il exporte ses propres fichiers");
    public static final Field LAST_EXPORT_ON = T.dayOrNull(
            "last_export_on",
            "Last day that its exports cover",
            "Dernier jour couvert par ses exports",
            "it exports nothing",
            "il n'exporte rien");

    public static final Field FRESHNESS = T.textOrNull(
            "freshness",
            "How old its last export is on the as-of date: fresh, late (soundings.freshness.warning-after-days) or stale (error-after-days). It says nothing about what its members do",
            "Âge de son dernier export à la date d'arrêté : fresh, late (soundings.freshness.warning-after-days) ou stale (error-after-days). Cela ne dit rien de l'activité de ses membres",
            "it exports nothing, or nothing that says its days",
            "il n'exporte rien, ou rien qui dise ses jours");

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private Chapters() {}
}
