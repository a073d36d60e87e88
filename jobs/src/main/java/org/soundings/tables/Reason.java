package org.soundings.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a row or a file is refused: one constant for each code of {@code rejects.code}. The length is that of its texts.
 *
 * <p>Messages hold the placeholders {@code {line}}, {@code {column}}, {@code {found}} and {@code {expected}}. What fills
 * them is data as the file or the settings write it, never words, so that one reject reads well in both languages.
 */
@SuppressWarnings("ImmutableEnumChecker") // A Text is a record of two strings.
public enum Reason {
    // The file as a whole: before reading
    HIDDEN_FILE(
            "A hidden file or folder: it is not an export.",
            "Fichier ou dossier caché : ce n'est pas un export.",
            "Nothing to do, unless an export was put there by mistake.",
            "Rien à faire, sauf si un export y a été mis par erreur."),
    UNFINISHED_FILE(
            "A lock file or an unfinished download: it is not an export.",
            "Fichier de verrouillage ou téléchargement inachevé : ce n'est pas un export.",
            "Close the program that has the file open, or finish the download.",
            "Fermez le logiciel qui a ouvert le fichier, ou terminez le téléchargement."),
    LINK_OUTSIDE(
            "A link that leads out of the exports folder is not followed.",
            "Un lien qui sort du dossier des exports n'est pas suivi.",
            "Copy the file itself into the exports folder.",
            "Copiez le fichier lui-même dans le dossier des exports."),
    NOT_A_FILE(
            "This is neither a file nor a folder.",
            "Ce n'est ni un fichier ni un dossier.",
            "Remove it from the exports folder.",
            "Retirez-le du dossier des exports."),
    UNREADABLE_FILE(
            "The file cannot be read.",
            "Le fichier ne peut pas être lu.",
            "The file cannot be read: {found}.",
            "Le fichier ne peut pas être lu : {found}.",
            "Check that the file exists and may be read, then run again.",
            "Vérifiez que le fichier existe et peut être lu, puis relancez."),
    FILE_CHANGED(
            "The file changed while it was read.",
            "Le fichier a changé pendant la lecture.",
            "The file changed while it was read: {found} bytes in place of {expected}.",
            "Le fichier a changé pendant la lecture : {found} octets au lieu de {expected}.",
            "Wait until it is completely copied, then run again.",
            "Attendez que la copie soit terminée, puis relancez."),
    FILE_TOO_LARGE(
            "The file is too large.",
            "Le fichier est trop gros.",
            "The file has more than {expected} bytes.",
            "Le fichier dépasse {expected} octets.",
            "Export shorter periods, or raise the limit in soundings.reading.",
            "Exportez des périodes plus courtes, ou augmentez la limite dans soundings.reading."),
    TOO_MANY_ROWS(
            "The file has too many rows.",
            "Le fichier a trop de lignes.",
            "The file has more than {expected} rows.",
            "Le fichier a plus de {expected} lignes.",
            "Export shorter periods, or raise the limit in soundings.reading.",
            "Exportez des périodes plus courtes, ou augmentez la limite dans soundings.reading."),
    WRONG_TYPE(
            "The file is of a type that is not read, whatever its name says.",
            "Le fichier est d'un type qui n'est pas lu, quel que soit son nom.",
            "This is {found}, not {expected}.",
            "C'est {found}, et non {expected}.",
            "Export it again from BNI Connect, or open it in Excel and save it as “Excel Workbook (.xlsx)”."
                    + " A workbook that is called .csv: rename it to .xlsx, or save it as CSV.",
            "Exportez-le de nouveau depuis BNI Connect, ou ouvrez-le dans Excel et enregistrez-le en « Classeur Excel (.xlsx) »."
                    + " Un classeur nommé .csv : renommez-le en .xlsx, ou enregistrez-le en CSV."),
    PASSWORD_PROTECTED(
            "The workbook is protected by a password.",
            "Le classeur est protégé par un mot de passe.",
            "Open it in Excel, remove the password and save it again.",
            "Ouvrez-le dans Excel, retirez le mot de passe et enregistrez-le de nouveau."),
    MACRO_WORKBOOK(
            "The workbook may hold macros, which an export never does.",
            "Le classeur peut contenir des macros, ce qu'un export ne fait jamais.",
            "This is a workbook with macros (.xlsm), which an export never has.",
            "C'est un classeur avec macros (.xlsm), ce qu'un export n'a jamais.",
            "If it is yours, open it in Excel and save it as “Excel Workbook (.xlsx)”.",
            "S'il est de vous, ouvrez-le dans Excel et enregistrez-le en « Classeur Excel (.xlsx) »."),
    BAD_WORKBOOK(
            "The workbook is not built as a spreadsheet program builds one: a part is missing, is there twice, or leads outside the file.",
            "Le classeur n'est pas construit comme le fait un tableur : une partie manque, est présente deux fois, ou mène hors du fichier.",
            "The workbook is not built as a spreadsheet program builds one: {found}.",
            "Le classeur n'est pas construit comme le fait un tableur : {found}.",
            "Export it again from BNI Connect, or open it in Excel and save it as “Excel Workbook (.xlsx)”.",
            "Exportez-le de nouveau depuis BNI Connect, ou ouvrez-le dans Excel et enregistrez-le en « Classeur Excel (.xlsx) »."),
    INFLATES_TOO_MUCH(
            "The compressed file unpacks to far more than its size, as no export does.",
            "Le fichier compressé se décompresse en bien plus que sa taille, ce qu'aucun export ne fait.",
            "The compressed file unpacks to more than {expected} times its size, as no export does.",
            "Le fichier compressé se décompresse en plus de {expected} fois sa taille, ce qu'aucun export ne fait.",
            "Do not open it; export it again from BNI Connect.",
            "Ne l'ouvrez pas ; exportez-le de nouveau depuis BNI Connect."),
    TOO_MANY_TEXTS(
            "The workbook's table of texts is too large.",
            "La table des textes du classeur est trop grande.",
            "The workbook's table of texts passes the limit of {expected}.",
            "La table des textes du classeur dépasse la limite de {expected}.",
            "Export shorter periods, or raise the limit in soundings.reading.",
            "Exportez des périodes plus courtes, ou augmentez la limite dans soundings.reading."),
    CORRUPT_ARCHIVE(
            "The compressed file is damaged or cut off.",
            "Le fichier compressé est abîmé ou tronqué.",
            "A workbook: export it again. Anything else: compress or download it again.",
            "Un classeur : exportez-le de nouveau. Autre chose : compressez-le ou téléchargez-le de nouveau."),
    CORRUPT_FILE(
            "The file is damaged or cut off.",
            "Le fichier est abîmé ou tronqué.",
            "The file is damaged or cut off after row {line}.",
            "Le fichier est abîmé ou tronqué après la ligne {line}.",
            "Export or download it again.",
            "Exportez-le ou téléchargez-le de nouveau."),
    UNSAFE_XML(
            "The file declares a document type or entities, which an export never does.",
            "Le fichier déclare un type de document ou des entités, ce qu'un export ne fait jamais.",
            "Do not open it; export it again from BNI Connect.",
            "Ne l'ouvrez pas ; exportez-le de nouveau depuis BNI Connect."),

    // The file as a whole: heading, chapter and period
    UNKNOWN_REPORT(
            "No heading of a known report was found.",
            "Aucun en-tête de rapport connu n'a été trouvé.",
            "No heading of a known report in the first {expected} rows.",
            "Aucun en-tête de rapport connu dans les {expected} premières lignes.",
            "Export a slips audit, a PALMS summary or attendance report, a list of members, a visitor report, membership dues"
                    + " or an activity log; headings are read in English, French and German.",
            "Exportez un rapport de bordereaux, un rapport PALMS (résumé ou présences), une liste de membres, un rapport des invités,"
                    + " un rapport des cotisations ou un journal d'activité ; les en-têtes sont lus en anglais, en français et"
                    + " en allemand."),
    DUPLICATE_HEADER(
            "Two columns have the same heading.",
            "Deux colonnes ont le même en-tête.",
            "The heading “{column}” is there twice.",
            "L'en-tête « {column} » apparaît deux fois.",
            "Keep one of the two columns, or rename the other.",
            "Gardez une seule des deux colonnes, ou renommez l'autre."),
    MISSING_COLUMN(
            "A column that the report must have is missing.",
            "Une colonne obligatoire du rapport manque.",
            "The column {expected} is missing; the headings are: {found}.",
            "La colonne {expected} manque ; les en-têtes sont : {found}.",
            "Restore the heading's name, or export the report again; headings are read in English, French and German.",
            "Rétablissez le nom de l'en-tête, ou exportez le rapport de nouveau ; les en-têtes sont lus en anglais, en français et"
                    + " en allemand."),
    BAD_MEETING_DAY(
            "A meeting's heading is no day of the file's period, or two of its days.",
            "L'en-tête d'une réunion n'est pas un jour de la période du fichier, ou en désigne deux.",
            "The meeting “{found}” is not exactly one day of the file's period {expected}.",
            "La réunion « {found} » n'est pas exactement un jour de la période du fichier, {expected}.",
            "Give the whole period of the file: “Export” with its header, a folder <chapter>/<first day>_<last day>/, or a manifest.csv"
                    + " beside it; a period longer than a year must be exported in parts.",
            "Indiquez toute la période du fichier : « Export » avec son en-tête, un dossier <groupe>/<premier jour>_<dernier jour>/, ou un"
                    + " manifest.csv à côté ; une période de plus d'un an doit être exportée en plusieurs fois."),
    CHAPTER_MISSING(
            "Nothing says which chapter the file is from.",
            "Rien ne dit de quel groupe vient le fichier.",
            "Put the file into a folder <chapter>/<date>/, or name it with its chapter in a manifest.csv beside it.",
            "Mettez le fichier dans un dossier <groupe>/<date>/, ou indiquez son groupe dans un manifest.csv à côté."),
    CHAPTER_CONFLICT(
            "Two places name two different chapters.",
            "Deux endroits nomment deux groupes différents.",
            "Two places name two different chapters: {found} and {expected}.",
            "Deux endroits nomment deux groupes différents : {found} et {expected}.",
            "Move the file into its own chapter's folder, or correct manifest.csv.",
            "Déplacez le fichier dans le dossier de son groupe, ou corrigez manifest.csv."),
    PERIOD_MISSING(
            "Nothing says which period the file covers.",
            "Rien ne dit quelle période le fichier couvre.",
            "Put the file into a folder <chapter>/<date>/ (2025-08-11_2025-08-17), or give its period in a manifest.csv beside it.",
            "Mettez le fichier dans un dossier <groupe>/<date>/ (2025-08-11_2025-08-17), ou indiquez sa période dans un manifest.csv à côté."),
    PERIOD_CONFLICT(
            "Two places give two different periods.",
            "Deux endroits donnent deux périodes différentes.",
            "Two places give two different periods: {found} and {expected}.",
            "Deux endroits donnent deux périodes différentes : {found} et {expected}.",
            "Move the file into the folder of its period, or correct manifest.csv.",
            "Déplacez le fichier dans le dossier de sa période, ou corrigez manifest.csv."),
    BAD_PERIOD(
            "The period is not one: a day is missing or no day, or the last is before the first.",
            "La période n'en est pas une : un jour manque ou n'existe pas, ou le dernier précède le premier.",
            "“{found}” is not a period.",
            "« {found} » n'est pas une période.",
            "Write both days, the first one first.",
            "Écrivez les deux jours, le premier d'abord."),
    MANIFEST_REFUSED(
            "The manifest.csv beside the file, or its line about the file, was refused.",
            "Le manifest.csv à côté du fichier, ou sa ligne sur ce fichier, a été refusé.",
            "Correct manifest.csv: its own rejects say where.",
            "Corrigez manifest.csv : ses propres rejets disent où."),
    MANIFEST_CONFLICT(
            "Two lines of the manifest say different things about one file.",
            "Deux lignes du manifeste disent des choses différentes d'un même fichier.",
            "Two lines say different things about “{found}”.",
            "Deux lignes disent des choses différentes de « {found} ».",
            "Keep one line a file.",
            "Gardez une ligne par fichier."),

    // A row: its shape
    TOO_FEW_COLUMNS(
            "The row has fewer cells than the heading.",
            "La ligne a moins de cellules que l'en-tête.",
            "The row has {found} cells, the heading has {expected}.",
            "La ligne a {found} cellules, l'en-tête en a {expected}.",
            "Complete the row: every column keeps its place, even if empty, and the separator is that of the heading.",
            "Complétez la ligne : chaque colonne garde sa place, même vide, et le séparateur est celui de l'en-tête."),
    TOO_MANY_COLUMNS(
            "The row has more cells than the heading.",
            "La ligne a plus de cellules que l'en-tête.",
            "The row has {found} cells, the heading has {expected}.",
            "La ligne a {found} cellules, l'en-tête en a {expected}.",
            "A separator inside a text needs quotes around the text; remove what is too much.",
            "Un séparateur dans un texte demande des guillemets autour du texte ; retirez ce qui est en trop."),
    UNKNOWN_SHAPE(
            "The row belongs to a second table below the first.",
            "La ligne appartient à un second tableau sous le premier.",
            "The row belongs to a second table below the first: {found} cells in place of {expected}.",
            "La ligne appartient à un second tableau sous le premier : {found} cellules au lieu de {expected}.",
            "Put the second table into a file of its own.",
            "Mettez le second tableau dans un fichier à part."),
    OTHER_SHEET(
            "The row is on another sheet; only the first sheet that is shown is read.",
            "La ligne est sur une autre feuille ; seule la première feuille affichée est lue.",
            "Put each sheet into a file of its own.",
            "Mettez chaque feuille dans un fichier à part."),
    UNCLOSED_QUOTE(
            "A quote is opened and never closed.",
            "Un guillemet est ouvert et jamais fermé.",
            "Close the quote, or remove it.",
            "Fermez le guillemet, ou retirez-le."),
    BROKEN_QUOTE(
            "A quoted text goes on after its closing quote.",
            "Un texte entre guillemets continue après le guillemet fermant.",
            "Inside a quoted text, double each quote (\"\"); a backslash does not help.",
            "Dans un texte entre guillemets, doublez chaque guillemet (\"\") ; une barre oblique inverse ne suffit pas."),
    LINE_TOO_LONG(
            "The line is too long.",
            "La ligne est trop longue.",
            "The line has more than {expected} characters.",
            "La ligne a plus de {expected} caractères.",
            "Shorten it: an export's lines have a few hundred characters.",
            "Raccourcissez-la : les lignes d'un export ont quelques centaines de caractères."),
    FIELD_TOO_LONG(
            "A cell is too long.",
            "Une cellule est trop longue.",
            "A cell has more than {expected} characters.",
            "Une cellule a plus de {expected} caractères.",
            "Shorten the text: a name has a few dozen characters.",
            "Raccourcissez le texte : un nom a quelques dizaines de caractères."),
    BAD_ENCODING(
            "The line holds bytes that are no text in the file's encoding, or is cut in the middle of a letter.",
            "La ligne contient des octets qui ne sont pas du texte dans l'encodage du fichier, ou est coupée au milieu d'une lettre.",
            "The line holds bytes that are no text in {expected}, or is cut in the middle of a letter.",
            "La ligne contient des octets qui ne sont pas du texte en {expected}, ou est coupée au milieu d'une lettre.",
            "Export or download the file again; save it as “CSV UTF-8”.",
            "Exportez ou téléchargez le fichier de nouveau ; enregistrez-le en « CSV UTF-8 »."),
    CONTROL_CHAR(
            "The row holds a control character.",
            "La ligne contient un caractère de contrôle.",
            "The row holds the control character {found}.",
            "La ligne contient le caractère de contrôle {found}.",
            "Remove the character, or type the cell again.",
            "Retirez ce caractère, ou ressaisissez la cellule."),

    // A row: its values
    FORMULA_WITHOUT_VALUE(
            "A cell holds a formula whose result is not in the file; formulas are never computed here.",
            "Une cellule contient une formule dont le résultat n'est pas dans le fichier ; les formules ne sont jamais calculées ici.",
            "The column {column} holds the formula “{found}” without its result.",
            "La colonne {column} contient la formule « {found} » sans son résultat.",
            "Open the workbook in Excel and save it again, or write the value itself.",
            "Ouvrez le classeur dans Excel et enregistrez-le de nouveau, ou écrivez la valeur elle-même."),
    ERROR_VALUE(
            "A cell holds an error of Excel in the place of a value.",
            "Une cellule contient une erreur d'Excel à la place d'une valeur.",
            "The column {column} holds the error “{found}” in the place of a value.",
            "La colonne {column} contient l'erreur « {found} » à la place d'une valeur.",
            "Correct the formula, or write the value itself.",
            "Corrigez la formule, ou écrivez la valeur elle-même."),
    MISSING_VALUE(
            "A cell that must be filled is empty.",
            "Une cellule obligatoire est vide.",
            "The column {column} must not be empty here.",
            "La colonne {column} ne doit pas être vide ici.",
            "Fill in the cell.",
            "Remplissez la cellule."),
    BAD_DATE(
            "The date is no real day, or is not written as declared.",
            "La date n'existe pas, ou n'est pas écrite comme déclaré.",
            "“{found}” in the column {column} is not a date of the form {expected}.",
            "« {found} » dans la colonne {column} n'est pas une date de la forme {expected}.",
            "Write it in that form, or declare the chapter's form of dates in the settings.",
            "Écrivez-la sous cette forme, ou déclarez la forme des dates du groupe dans les réglages."),
    DATE_OUT_OF_RANGE(
            "The day is too long ago.",
            "Le jour est trop ancien.",
            "“{found}” in the column {column} is before {expected}.",
            "« {found} » dans la colonne {column} est avant le {expected}.",
            "Correct the date.",
            "Corrigez la date."),
    AFTER_AS_OF(
            "The row is after the day as of which the figures are computed.",
            "La ligne est postérieure au jour auquel les chiffres sont arrêtés.",
            "{found} is after {expected}, the day as of which the figures are computed.",
            "{found} est après le {expected}, jour auquel les chiffres sont arrêtés.",
            "Correct the date; a true later row is accepted by a later run.",
            "Corrigez la date ; une vraie ligne ultérieure sera acceptée plus tard."),
    BAD_NUMBER(
            "The number cannot be read.",
            "Le nombre est illisible.",
            "“{found}” in the column {column} is not a number.",
            "« {found} » dans la colonne {column} n'est pas un nombre.",
            "Write digits and one decimal sign, like {expected}.",
            "Écrivez des chiffres et un seul signe décimal, comme {expected}."),
    AMBIGUOUS_NUMBER(
            "The number can be read in two ways.",
            "Le nombre peut se lire de deux façons.",
            "“{found}” in the column {column} can be read in two ways; here numbers are written like {expected}.",
            "« {found} » dans la colonne {column} peut se lire de deux façons ; ici les nombres s'écrivent comme {expected}.",
            "Write it so, or declare the chapter's form of numbers in the settings.",
            "Écrivez-le ainsi, ou déclarez la forme des nombres du groupe dans les réglages."),
    NEGATIVE_AMOUNT(
            "The amount is negative.",
            "Le montant est négatif.",
            "“{found}” in the column {column} is negative.",
            "« {found} » dans la colonne {column} est négatif.",
            "Correct the slip itself; an amount is never taken back by a negative one.",
            "Corrigez le bordereau lui-même ; un montant ne s'annule pas par un montant négatif."),
    NUMBER_OUT_OF_RANGE(
            "The number is too large or too small to be true.",
            "Le nombre est trop grand ou trop petit pour être vrai.",
            "“{found}” in the column {column} is not between {expected}.",
            "« {found} » dans la colonne {column} n'est pas compris entre {expected}.",
            "Correct the number.",
            "Corrigez le nombre."),
    NOT_WHOLE(
            "The number must be whole.",
            "Le nombre doit être entier.",
            "“{found}” in the column {column} is not a whole number.",
            "« {found} » dans la colonne {column} n'est pas un nombre entier.",
            "Write a whole number.",
            "Écrivez un nombre entier."),
    BAD_CURRENCY(
            "The currency is unknown, or is not the one of the row.",
            "La monnaie est inconnue, ou n'est pas celle de la ligne.",
            "“{found}” in the column {column} is not the expected currency {expected}.",
            "« {found} » dans la colonne {column} n'est pas la monnaie attendue {expected}.",
            "Write the three letters of the currency (EUR) in a currency column, or declare it in the settings.",
            "Écrivez les trois lettres de la monnaie (EUR) dans une colonne currency, ou déclarez-la dans les réglages."),
    UNKNOWN_KIND(
            "The kind of row is unknown.",
            "Le type de ligne est inconnu.",
            "“{found}” in the column {column} is none of: {expected}.",
            "« {found} » dans la colonne {column} n'est pas dans la liste : {expected}.",
            "Write one of these words.",
            "Écrivez l'un de ces mots."),
    UNKNOWN_TIER(
            "The row says neither inside nor outside.",
            "La ligne ne dit ni interne ni externe.",
            "“{found}” in the column {column} is none of: {expected}.",
            "« {found} » dans la colonne {column} n'est pas dans la liste : {expected}.",
            "Write one of these, or leave the cell empty.",
            "Écrivez l'un de ces mots, ou laissez la cellule vide."),
    UNKNOWN_ATTENDANCE(
            "A cell of an attendance report holds none of its letters.",
            "Une cellule du rapport de présences ne contient aucune de ses lettres.",
            "The cell in the column {column} is none of: {expected}.",
            "La cellule de la colonne {column} n'est pas dans la liste : {expected}.",
            "Write one of these letters, or leave the cell empty.",
            "Écrivez l'une de ces lettres, ou laissez la cellule vide."),
    BAD_FLAG(
            "The cell says neither yes nor no.",
            "La cellule ne dit ni oui ni non.",
            "“{found}” in the column {column} is neither true nor false.",
            "« {found} » dans la colonne {column} n'est ni true ni false.",
            "Write true or false.",
            "Écrivez true ou false."),
    SELF_LOOP(
            "Both sides of the row are the same person.",
            "Les deux côtés de la ligne sont la même personne.",
            "“{found}” is on both sides of the row.",
            "« {found} » est des deux côtés de la ligne.",
            "Correct one of the two names.",
            "Corrigez l'un des deux noms."),
    DIGITS_ONLY_NAME(
            "A name is made of digits only.",
            "Un nom n'est fait que de chiffres.",
            "“{found}” in the column {column} is a number, not a name.",
            "« {found} » dans la colonne {column} est un nombre, pas un nom.",
            "Correct the slip in BNI Connect, then export again.",
            "Corrigez le bordereau dans BNI Connect, puis exportez de nouveau."),

    // A row, in the light of others
    UNKNOWN_MEMBER(
            "The person is in no roster of the chapter.",
            "La personne n'est dans aucune liste du groupe.",
            "“{found}” is not in the roster of {expected}.",
            "« {found} » n'est pas dans la liste des membres de {expected}.",
            "Correct the id or the name, or add the person to the roster: the row is then accepted by itself.",
            "Corrigez l'identifiant ou le nom, ou ajoutez la personne à la liste : la ligne sera alors acceptée d'elle-même."),
    AMBIGUOUS_NAME(
            "The name fits two members of the chapter.",
            "Le nom convient à deux membres du groupe.",
            "“{found}” fits two members of {expected}.",
            "« {found} » convient à deux membres de {expected}.",
            "Give the id, or tell the two apart in aliases.csv.",
            "Donnez l'identifiant, ou distinguez les deux dans aliases.csv."),
    AMBIGUOUS_CHAPTER(
            "Two chapters have this name, and nothing says which one is meant.",
            "Deux groupes portent ce nom, et rien ne dit lequel est visé.",
            "Two chapters are called “{found}”, and nothing says which one is meant.",
            "Deux groupes s'appellent « {found} », et rien ne dit lequel est visé.",
            "Add the region and the country after the chapter's name.",
            "Ajoutez la région et le pays après le nom du groupe."),
    AMBIGUOUS_SIDE(
            "The export lost its bold, and both names or none are known in the chapter: which side is the other chapter's cannot be told.",
            "L'export a perdu son gras, et les deux noms ou aucun ne sont connus du groupe : on ne peut dire quel côté est de l'autre groupe.",
            "The export lost its bold: which of “{found}” and “{expected}” is of the other chapter cannot be told.",
            "L'export a perdu son gras : on ne peut dire qui de « {found} » ou « {expected} » est de l'autre groupe.",
            "Give the .xls as BNI Connect exports it, or add the chapter's roster.",
            "Donnez le .xls tel que BNI Connect l'exporte, ou ajoutez la liste des membres du groupe."),
    CONFLICTING_EVENT_ID(
            "One event id stands for two different events.",
            "Un même identifiant désigne deux événements différents.",
            "The event id “{found}” stands for two different events.",
            "L'identifiant « {found} » désigne deux événements différents.",
            "Give each event an id of its own.",
            "Donnez à chaque événement son propre identifiant."),
    CONFLICTING_MEMBER_ID(
            "One member id stands for two different persons in one roster.",
            "Un même identifiant désigne deux personnes dans une même liste.",
            "The member id “{found}” stands for two persons.",
            "L'identifiant « {found} » désigne deux personnes.",
            "Give each member an id of his own.",
            "Donnez à chaque membre son propre identifiant.");

    private final Text meaning;
    private final Text message;
    private final Text advice;

    Reason(String meaning, String sens, String advice, String conseil) {
        this(meaning, sens, meaning, sens, advice, conseil);
    }

    Reason(String meaning, String sens, String message, String phrase, String advice, String conseil) {
        this.meaning = new Text(meaning, sens);
        this.message = new Text(message, phrase);
        this.advice = new Text(advice, conseil);
    }

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }

    /** The reason of a code, written exactly as {@link #code} gives it. */
    public static Optional<Reason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /** What the code means, whatever the row. */
    public Text meaning() {
        return meaning;
    }

    /** What is wrong with one row or file, with placeholders. */
    public Text message() {
        return message;
    }

    /** What to do about it, with placeholders. */
    public Text advice() {
        return advice;
    }

    /** The message and the advice for one reject, in a language; an absent value reads as nothing. */
    public String explain(Locale language, long line, String column, String found, String expected) {
        return fill(message.in(language) + " " + advice.in(language), line, column, found, expected);
    }

    /** The message alone. */
    public String describe(Locale language, long line, String column, String found, String expected) {
        return fill(message.in(language), line, column, found, expected);
    }

    /** The advice alone, which never repeats what was found: that may be a person's name. */
    public String advise(Locale language, long line, String column, String expected) {
        return fill(advice.in(language), line, column, null, expected);
    }

    private static String fill(String template, long line, String column, String found, String expected) {
        StringBuilder out = new StringBuilder(template.length() + 64);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(template, at, open);
            String value =
                    switch (template.substring(open + 1, close)) {
                        case "line" -> Long.toString(line);
                        case "column" -> column;
                        case "found" -> found;
                        case "expected" -> expected;
                        default -> template.substring(open, close + 1);
                    };
            out.append(value == null ? "" : value);
            at = close + 1;
        }
        return out.append(template, at, template.length()).toString();
    }
}
