package org.soundings.tables;

/**
 * Internal: one data row of an export file, with its values parsed by the declared formats. Which columns are filled
 * depends on {@link #ROW_KIND}; chapters and persons are still as the file names them.
 */
public final class ExportRows {
    private static final Table.Builder T = Table.named(
            "export_rows", "Data rows of the export files, parsed.", "Lignes de données des exports, analysées.");

    private static final String ELSE_EN = "the row's kind has none";
    private static final String ELSE_FR = "le type de ligne n'en a pas";

    public static final Field FILE_ID = T.same(FileHeaders.FILE_ID);
    public static final Field LINE_NUMBER = T.count(
            "line_number",
            "Line of a text file where the row starts, or row of the sheet, from 1",
            "Ligne du fichier texte où commence l'enregistrement, ou ligne de la feuille, à partir de 1");
    public static final Field ROW_KIND = T.text(
            "row_kind",
            "slip, activity, palms, attendance, roster, dues or alias",
            "slip, activity, palms, attendance, roster, dues ou alias");
    public static final Field CHAPTER_NAME = T.textOrNull(
            "chapter_name",
            "Chapter that the row belongs to, as written",
            "Groupe de la ligne, tel qu'écrit",
            ELSE_EN,
            ELSE_FR);
    public static final Field CHAPTER_REGION =
            T.textOrNull("chapter_region", "Its region", "Sa région", "not said", "non indiquée");
    public static final Field CHAPTER_COUNTRY =
            T.textOrNull("chapter_country", "Its country", "Son pays", "not said", "non indiqué");
    public static final Field FROM_ID = T.textOrNull(
            "from_id",
            "The source's id of the member who acts, or of the roster's member",
            "Identifiant source du membre qui agit, ou du membre de la liste",
            ELSE_EN,
            ELSE_FR);
    public static final Field FROM_NAME = T.textOrNull(
            "from_name",
            "Name of the member who acts, of the member that the row is about, or the alias",
            "Nom du membre qui agit, du membre dont parle la ligne, ou l'alias",
            ELSE_EN,
            ELSE_FR);
    public static final Field FROM_IS_VISITING = T.flagOrNull(
            "from_is_visiting",
            "Whether he is marked as a member of another chapter",
            "S'il est marqué comme membre d'un autre groupe",
            "nobody is named there, or the container cannot say it (CSV loses bold)",
            "personne n'y est nommé, ou le contenant ne peut pas le dire (le CSV perd le gras)");
    public static final Field TO_ID = T.textOrNull(
            "to_id", "The source's id of the other member", "Identifiant source de l'autre membre", ELSE_EN, ELSE_FR);
    public static final Field TO_NAME = T.textOrNull(
            "to_name",
            "Name of the other member, of the visitor, or the alias's member",
            "Nom de l'autre membre, de l'invité, ou du membre visé par l'alias",
            ELSE_EN,
            ELSE_FR);
    public static final Field TO_IS_VISITING = T.flagOrNull(
            "to_is_visiting",
            "Whether he is marked as a member of another chapter",
            "S'il est marqué comme membre d'un autre groupe",
            "nobody is named there, or the container cannot say it (CSV loses bold)",
            "personne n'y est nommé, ou le contenant ne peut pas le dire (le CSV perd le gras)");
    public static final Field KIND = T.textOrNull(
            "kind", "Kind of event, as in events.kind", "Type d'événement, comme events.kind", ELSE_EN, ELSE_FR);
    public static final Field TIER =
            T.textOrNull("tier", "inside or outside", "inside ou outside", "not said", "non indiqué");
    public static final Field QUANTITY_COUNT =
            T.countOrNull("quantity_count", "How many at once", "Combien à la fois", ELSE_EN, ELSE_FR);
    public static final Field AMOUNT = T.amountOrNull(
            "amount",
            "Amount of closed business; of a PALMS row, that of its period",
            "Montant du business conclu ; d'une ligne PALMS, celui de sa période",
            ELSE_EN,
            ELSE_FR);
    public static final Field CURRENCY_CODE = T.textOrNull(
            "currency_code", "ISO 4217 code of the amount", "Code ISO 4217 du montant", "no amount", "pas de montant");
    public static final Field OTHER_CHAPTER_NAME = T.textOrNull(
            "other_chapter_name",
            "The other chapter: named by Detail or to_chapter",
            "L'autre groupe : nommé par Detail ou to_chapter",
            "none is named",
            "aucun n'est nommé");
    public static final Field OTHER_CHAPTER_REGION =
            T.textOrNull("other_chapter_region", "Its region", "Sa région", "not said", "non indiquée");
    public static final Field OTHER_CHAPTER_COUNTRY =
            T.textOrNull("other_chapter_country", "Its country", "Son pays", "not said", "non indiqué");
    public static final Field EVENT_ON = T.dayOrNull(
            "event_on",
            "Day of an activity row",
            "Jour d'une ligne d'activité",
            "the row's time is the file's period",
            "le temps de la ligne est la période du fichier");
    public static final Field SOURCE_EVENT_ID = T.textOrNull(
            "source_event_id",
            "The source's event id, scoped by chapter",
            "Identifiant d'événement de la source, par groupe",
            "the source has none",
            "la source n'en a pas");
    public static final Field PROFESSION =
            T.textOrNull("profession", "Profession", "Métier", "not said", "non indiqué");
    public static final Field JOINED_ON =
            T.dayOrNull("joined_on", "Day of joining", "Jour d'adhésion", "not said", "non indiqué");
    public static final Field LEFT_ON =
            T.dayOrNull("left_on", "Day of leaving", "Jour de départ", "not said", "non indiqué");
    public static final Field GIVEN_INSIDE_COUNT = T.countOrNull(
            "given_inside_count",
            "PALMS: referrals given, inside",
            "PALMS : recos données, internes",
            ELSE_EN,
            ELSE_FR);
    public static final Field GIVEN_OUTSIDE_COUNT = T.countOrNull(
            "given_outside_count",
            "PALMS: referrals given, outside",
            "PALMS : recos données, externes",
            ELSE_EN,
            ELSE_FR);
    public static final Field RECEIVED_INSIDE_COUNT = T.countOrNull(
            "received_inside_count",
            "PALMS: referrals received, inside",
            "PALMS : recos reçues, internes",
            ELSE_EN,
            ELSE_FR);
    public static final Field RECEIVED_OUTSIDE_COUNT = T.countOrNull(
            "received_outside_count",
            "PALMS: referrals received, outside",
            "PALMS : recos reçues, externes",
            ELSE_EN,
            ELSE_FR);
    public static final Field ONE_TO_ONE_COUNT =
            T.countOrNull("one_to_one_count", "PALMS: one-to-ones", "PALMS : tête-à-tête", ELSE_EN, ELSE_FR);
    public static final Field VISITOR_COUNT =
            T.countOrNull("visitor_count", "PALMS: visitors", "PALMS : invités", ELSE_EN, ELSE_FR);
    public static final Field EDUCATION_COUNT = T.countOrNull(
            "education_count",
            "PALMS: education credits",
            "PALMS : crédits de formation",
            "the report has no such column",
            "le rapport n'a pas cette colonne");
    public static final Field PRESENT_ON = T.daysOrNull(
            "present_on",
            "Meetings at which an attendance row's member was present or late, in order",
            "Réunions où le membre d'une ligne de présence était présent ou en retard, dans l'ordre",
            ELSE_EN,
            ELSE_FR);
    public static final Field MEMBER_STATUS = T.textOrNull(
            "member_status",
            "Roster, dues: active or left",
            "Liste, cotisations : active ou left",
            "not said",
            "non indiqué");
    public static final Field RENEWAL_ON = T.dayOrNull(
            "renewal_on",
            "Roster, dues: day on which the membership is due for renewal",
            "Liste, cotisations : jour de renouvellement de l'adhésion",
            "not said",
            "non indiqué");
    public static final Field RAW_TEXT =
            T.text("raw_text", "The row as it stands in the file", "La ligne telle qu'elle est dans le fichier");

    public static final Table TABLE = T.key(FILE_ID, LINE_NUMBER).build();

    private ExportRows() {}
}
