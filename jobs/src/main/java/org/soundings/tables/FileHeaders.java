package org.soundings.tables;

/** Internal: what the reading of one export file found out about it. One row a file, refused files included. */
public final class FileHeaders {
    private static final Table.Builder T = Table.named(
            "file_headers", "What reading found out about each file.", "Ce que la lecture a appris de chaque fichier.");

    public static final Field FILE_ID = T.text(
            "file_id", "Path of the file below the exports folder", "Chemin du fichier dans le dossier des exports");
    public static final Field SHA256 = T.textOrNull(
            "sha256",
            "SHA-256 of the file's bytes, in hexadecimal",
            "SHA-256 des octets du fichier, en hexadécimal",
            "the file was refused without being read to its end",
            "fichier refusé sans avoir été lu jusqu'au bout");
    public static final Field BYTE_COUNT =
            T.count("byte_count", "Size of the file in bytes", "Taille du fichier en octets");
    public static final Field CONTAINER = T.text(
            "container",
            "Container: csv, spreadsheetml, xlsx, or unknown",
            "Contenant : csv, spreadsheetml, xlsx ou unknown");
    public static final Field REPORT_KIND = T.text(
            "report_kind",
            "Report: slips_audit, palms_summary, palms_attendance, roster, visitor_report, membership_dues, activity_log, manifest, aliases, or unknown",
            "Rapport : slips_audit, palms_summary, palms_attendance, roster, visitor_report, membership_dues, activity_log, manifest, aliases ou unknown");
    public static final Field LANGUAGE = T.textOrNull(
            "language", "Language of the headings", "Langue des en-têtes", "not recognised", "non reconnue");
    public static final Field ENCODING = T.textOrNull(
            "encoding",
            "Character encoding read",
            "Encodage lu",
            "the file was refused before decoding",
            "fichier refusé avant le décodage");
    public static final Field CHAPTER_NAME = T.textOrNull(
            "chapter_name",
            "Chapter that exported the file, as written",
            "Groupe qui a exporté le fichier, tel qu'écrit",
            "each row names its own chapter",
            "chaque ligne nomme son groupe");
    public static final Field CHAPTER_REGION =
            T.textOrNull("chapter_region", "Region of that chapter", "Région de ce groupe", "not said", "non indiquée");
    public static final Field CHAPTER_COUNTRY =
            T.textOrNull("chapter_country", "Country of that chapter", "Pays de ce groupe", "not said", "non indiqué");
    public static final Field PERIOD_START = T.dayOrNull(
            "period_start",
            "First day of the period covered",
            "Premier jour de la période couverte",
            "no period is stated",
            "aucune période indiquée");
    public static final Field PERIOD_END = T.dayOrNull(
            "period_end",
            "Last day of the period covered",
            "Dernier jour de la période couverte",
            "no period is stated",
            "aucune période indiquée");
    public static final Field MEETING_ON = T.dayOrNull(
            "meeting_on",
            "Meeting day where one day is stated in place of a period",
            "Jour de réunion, si un seul jour est indiqué au lieu d'une période",
            "a period is stated, or none",
            "une période est indiquée, ou aucune");
    public static final Field EXPORTED_AT = T.instantOrNull(
            "exported_at",
            "When it was exported: Run At, else the stamp in the file's name, else the file's time",
            "Moment de l'export : Run At, sinon l'estampille du nom, sinon la date du fichier",
            "unknown",
            "inconnu");
    public static final Field IS_WHOLE = T.flag(
            "is_whole",
            "Whether the manifest says that the file holds everything of its period",
            "Si le manifeste dit que le fichier contient tout sur sa période");
    public static final Field STATUS =
            T.text("status", "ok, empty, no_rows or refused", "ok, empty, no_rows ou refused");
    public static final Field READ_COUNT =
            T.count("read_count", "Rows read, of every outcome", "Lignes lues, quelle que soit leur issue");
    public static final Field STRUCTURE_COUNT = T.count(
            "structure_count",
            "Rows that are heading, preamble, total or blank",
            "Lignes de titre, préambule, total ou vides");
    public static final Field REFUSED_COUNT =
            T.count("refused_count", "Rows refused while reading", "Lignes refusées à la lecture");
    public static final Field WARNINGS = T.texts("warnings", "Warning codes, sorted", "Codes d'avertissement, triés");

    public static final Table TABLE = T.key(FILE_ID).build();

    private FileHeaders() {}
}
