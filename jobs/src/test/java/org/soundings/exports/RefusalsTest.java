package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.exports.ReadFile.WEEK;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;

/** Every code that reading gives: a file that gets it, the line it is told for, and what the message says. */
public final class RefusalsTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final String LOG = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount\n";
    private static final String SLIPS = "From,To,Slip Type,Inside/Outside,TYFCB Amount,CEU Credits,Detail\n";
    private static final String ROSTER = "member_id;chapter;name;joined;left\n";
    private static final String MANIFEST = "file,chapter,from,to,whole\n";

    /** Small limits, so that small files pass them. */
    public static final String LIMITS =
            "reading { max-file-bytes = 20000, max-rows = 20, max-line-chars = 1000, max-field-chars = 100, max-shared-strings = 50 }";

    private static final Settings SMALL =
            SettingsLoader.load(java.util.List.of(new SettingsLoader.Layer("test", "soundings." + LIMITS)));

    /** Found out with other rows or files, in events. */
    private static final Set<Reason> LATER = EnumSet.of(
            Reason.UNKNOWN_MEMBER,
            Reason.AMBIGUOUS_NAME,
            Reason.AMBIGUOUS_CHAPTER,
            Reason.AMBIGUOUS_SIDE,
            Reason.CONFLICTING_EVENT_ID);

    /** Found out while listing; FileListTest shows them. */
    private static final Set<Reason> LISTED =
            EnumSet.of(Reason.HIDDEN_FILE, Reason.UNFINISHED_FILE, Reason.LINK_OUTSIDE, Reason.NOT_A_FILE);

    /** One refused file or row. */
    public record Case(Reason reason, long line, String file, byte[] bytes, String says, boolean isWholeFile) {
        @Override
        public String toString() {
            return reason.code() + ": " + says;
        }
    }

    public static Stream<Case> cases() {
        return Stream.of(
                file(Reason.WRONG_TYPE, "a.csv", "PK\u0003\u0004rest", "This is XLSX/ZIP, not CSV"),
                file(Reason.WRONG_TYPE, "a.xls", "<html><table><tr><td>From</td></tr></table>", "This is HTML"),
                file(Reason.WRONG_TYPE, "a.xls", "<?xml version='1.0'?><feed xmlns='atom'/>", "This is XML"),
                file(Reason.WRONG_TYPE, "a.csv", "%PDF-1.7 …", "This is PDF"),
                file(Reason.WRONG_TYPE, "a.csv.gz", LOG, "This is TXT/CSV, not gzip"),
                file(Reason.PASSWORD_PROTECTED, "a.xlsx", locked(), "protected by a password"),
                file(
                        Reason.MACRO_WORKBOOK,
                        "a.xlsm",
                        Book.slips().part("xl/vbaProject.bin", "code").bytes(),
                        "workbook with macros (.xlsm)"),
                file(
                        Reason.BAD_WORKBOOK,
                        WEEK + "a.xlsx",
                        Book.slips().part("xl/worksheets/sheet1.xml", null).bytes(),
                        "program builds one: 0 × xl/worksheets/sheet1.xml."),
                file(
                        Reason.INFLATES_TOO_MUCH,
                        "a.xlsx",
                        Book.slips()
                                .part(
                                        "xl/sharedStrings.xml",
                                        "<sst><si><t>" + "x".repeat((int) Inflation.FREE_BYTES) + "</t></si></sst>")
                                .bytes(),
                        "more than 200 times its size"),
                file(
                        Reason.TOO_MANY_TEXTS,
                        "a.xlsx",
                        Book.slips().row("x ".repeat(44).split(" ")).bytes(),
                        "passes the limit of 50"),
                file(Reason.CORRUPT_ARCHIVE, "a.csv.gz", cut(gzip(LOG.repeat(5))), "damaged or cut off"),
                file(
                        Reason.CORRUPT_FILE,
                        WEEK + "a.xls",
                        cut(Sheet.slips().row("A", "B", "Referral").bytes()),
                        "after row 2"),
                file(
                        Reason.UNSAFE_XML,
                        WEEK + "a.xls",
                        Sheet.slips().text("<!DOCTYPE x [<!ENTITY e 'y'>]>"),
                        "declares a document type"),
                file(Reason.FILE_TOO_LARGE, "a.csv", LOG + "x".repeat(20900), "more than 20000 bytes"),
                file(Reason.FILE_TOO_LARGE, "a.csv.gz", gzip(LOG + "x".repeat(20900)), "more than 20000 bytes"),
                file(Reason.TOO_MANY_ROWS, "a.csv", LOG + "\n".repeat(30), "more than 20 rows"),
                file(Reason.UNKNOWN_REPORT, "a.csv", "what;is;this\n1;2;3\n", "first 40 rows"),
                file(
                        Reason.UNKNOWN_REPORT,
                        "a.csv",
                        "Medlemsnamn;Bransch\nAda Brindle;Bagare\n",
                        "headings are read in English, French and German"),
                file(
                        Reason.MISSING_COLUMN,
                        WEEK + "palms.csv",
                        "Prénom;Nom;P;A;L;M;S;RDI;RDE;RRI;RRE;Inv.\n",
                        "The column TàT is missing; the headings are: Prénom, Nom, P, "),
                file(
                        Reason.BAD_MEETING_DAY,
                        "Quillfort/2024-04-01_2024-04-30/a.csv",
                        "First Name,Last Name,Apr 03,May 08\nAda,Brindle,P,P\n",
                        "“May 08” is not exactly one day of the file's period 2024-04-01_2024-04-30"),
                file(
                        Reason.DUPLICATE_HEADER,
                        "Quillfort/2024-04-01_2024-04-30/a.csv",
                        "First Name,Last Name,Apr 03,3 April\nAda,Brindle,P,P\n",
                        "“3 April” is there twice"),
                row(
                        Reason.UNKNOWN_ATTENDANCE,
                        2,
                        "Quillfort/2024-04-01_2024-04-30/a.csv",
                        "First Name,Last Name,Apr 03,Apr 10\nAda,Brindle,P,X\n",
                        "The cell in the column Apr 10 is none of: A, L, M, P, S"),
                row(
                        Reason.UNKNOWN_KIND,
                        2,
                        WEEK + "visitors.csv",
                        "First Name,Last Name,Invited By,Visit Date,Type\nEdda,Frey,Ada Brindle,13/02/2024,Trainer\n",
                        "“Trainer” in the column Type is none of: Besucher, Gast, Guest, Invité"),
                file(Reason.DUPLICATE_HEADER, "a.csv", LOG.replace("to_id", "from_id"), "“from_id” is there twice"),
                file(
                        Reason.MISSING_COLUMN,
                        "a.csv",
                        LOG.replace("to_id", "receveur_id"),
                        "The column to_id is missing; the headings are: event_id"),
                file(Reason.CHAPTER_MISSING, "slips.csv", SLIPS, "which chapter"),
                file(
                        Reason.CHAPTER_CONFLICT,
                        "Harbour/2025-02-13/a.csv",
                        "Chapter\nBNI Quillfort\n" + SLIPS,
                        "BNI Quillfort (Chapter) and Harbour (Harbour/2025-02-13/)"),
                file(Reason.PERIOD_MISSING, "slips.csv", "Chapter\nQuillfort\n" + SLIPS, "which period"),
                file(
                        Reason.PERIOD_CONFLICT,
                        WEEK + "a.csv",
                        "From:,2025-02-09\nTo:,2025-02-16\n" + SLIPS,
                        "2025-02-09_2025-02-16 (From: To:) and 2025-02-10_2025-02-16 ("),
                file(Reason.BAD_PERIOD, "Harbour/2025-02-30/a.csv", SLIPS, "“2025-02-30” is not a period"),
                file(
                        Reason.BAD_PERIOD,
                        WEEK + "a.csv",
                        "From:,2025-02-16\nTo:,2025-02-09\n" + SLIPS,
                        "“2025-02-16 – 2025-02-09” is not a period"),
                row(
                        Reason.BAD_PERIOD,
                        2,
                        "manifest.csv",
                        MANIFEST + "a.csv,Harbour,2025-02-09,,\n",
                        "“2025-02-09 – ” is not a period"),
                row(
                        Reason.MANIFEST_CONFLICT,
                        3,
                        "manifest.csv",
                        MANIFEST + "a.csv,Harbour,,,\na.csv,Other,,,\n",
                        "about “a.csv”"),
                row(
                        Reason.BAD_FLAG,
                        2,
                        "manifest.csv",
                        MANIFEST + "a.csv,Harbour,,,perhaps\n",
                        "“perhaps” in the column whole"),
                row(Reason.TOO_FEW_COLUMNS, 2, "a.csv", LOG + "E1;2024-03-05;Lyon\n", "has 3 cells, the heading has 9"),
                row(
                        Reason.TOO_MANY_COLUMNS,
                        2,
                        "a.csv",
                        LOG + event("referral", "1") + ";more\n",
                        "has 10 cells, the heading has 9"),
                row(
                        Reason.UNKNOWN_SHAPE,
                        4,
                        "a.csv",
                        LOG + event("ask", "") + "\n\nname;joined\n",
                        "2 cells in place of 9"),
                row(
                        Reason.OTHER_SHEET,
                        3,
                        WEEK + "a.xls",
                        Sheet.slips()
                                .raw("</ss:Table></Worksheet><Worksheet><ss:Table>")
                                .raw("<Row/>")
                                .row("A", "B")
                                .bytes(),
                        "only the first sheet that is shown"),
                row(Reason.UNCLOSED_QUOTE, 2, "a.csv", LOG + "E1;2024-03-05;\"Lyon;M1;;M2;;ask;\n", "never closed"),
                row(
                        Reason.BROKEN_QUOTE,
                        2,
                        "a.csv",
                        LOG + "E1;2024-03-05;\"Ly\"on;M1;;M2;;ask;\n",
                        "after its closing quote"),
                row(Reason.LINE_TOO_LONG, 2, "a.csv", LOG + ";x".repeat(600) + "\n", "more than 1000 characters"),
                row(
                        Reason.FIELD_TOO_LONG,
                        2,
                        "a.csv",
                        LOG + event("ask", "x".repeat(101)) + "\n",
                        "more than 100 characters"),
                row(Reason.BAD_ENCODING, 2, "a.csv", (LOG + "E1;é;é;cut " + (char) 0xC3 + "\n"), "no text in UTF-8"),
                row(Reason.CONTROL_CHAR, 2, "a.csv", LOG + event("a\u0007sk", "") + "\n", "control character \\u0007"),
                row(
                        Reason.FORMULA_WITHOUT_VALUE,
                        2,
                        WEEK + "a.xlsx",
                        Book.slips().cells("<c r=\"C#\"><f>A1&amp;B1</f></c>").bytes(),
                        "The column Slip Type holds the formula “=A1&B1”"),
                row(
                        Reason.ERROR_VALUE,
                        2,
                        WEEK + "a.xls",
                        Sheet.slips()
                                .raw("<Row><Cell ss:Index=\"3\"><Data ss:Type=\"Error\">#REF!</Data></Cell></Row>")
                                .bytes(),
                        "The column Slip Type holds the error “#REF!”"),
                row(
                        Reason.MISSING_VALUE,
                        2,
                        "a.csv",
                        LOG + "E1;2024-03-05;;M1;;M2;;ask;\n",
                        "The column chapter must not be empty"),
                row(
                        Reason.BAD_DATE,
                        2,
                        "a.csv",
                        LOG + event("ask", "").replace("2024-03-05", "31/02/2024") + "\n",
                        "“31/02/2024” in the column date is not a date of the form dd/MM/yyyy"),
                row(
                        Reason.DATE_OUT_OF_RANGE,
                        2,
                        "a.csv",
                        LOG + event("ask", "").replace("2024", "1824") + "\n",
                        "before 1900-01-01"),
                row(
                        Reason.AFTER_AS_OF,
                        2,
                        "a.csv",
                        LOG + event("ask", "").replace("2024", "2025") + "\n",
                        "2025-03-05 is after 2024-12-31"),
                row(
                        Reason.BAD_NUMBER,
                        2,
                        "a.csv",
                        LOG + event("ask", "much") + "\n",
                        "“much” in the column amount is not a number"),
                row(
                        Reason.AMBIGUOUS_NUMBER,
                        2,
                        "a.csv",
                        LOG + event("ask", "\"1,234.56\"") + "\n",
                        "here numbers are written like 1 234,56"),
                row(
                        Reason.NEGATIVE_AMOUNT,
                        2,
                        "a.csv",
                        LOG + event("ask", "-5") + "\n",
                        "“-5” in the column amount is negative"),
                row(
                        Reason.NUMBER_OUT_OF_RANGE,
                        2,
                        "a.csv",
                        LOG + event("ask", "1E+20") + "\n",
                        "0 … 9999999999999999.99"),
                row(
                        Reason.BAD_CURRENCY,
                        2,
                        "a.csv",
                        LOG + event("ask", "12 £") + "\n",
                        "not the expected currency EUR"),
                row(
                        Reason.NOT_WHOLE,
                        2,
                        "a.csv",
                        LOG.replace("amount", "amount;quantity") + event("ask", ";1,5") + "\n",
                        "“1,5” in the column quantity is not a whole number"),
                row(
                        Reason.UNKNOWN_KIND,
                        2,
                        "a.csv",
                        LOG + event("gift", "") + "\n",
                        "“gift” in the column kind is none of: one_to_one, referral"),
                row(
                        Reason.UNKNOWN_KIND,
                        2,
                        WEEK + "a.csv",
                        SLIPS + "Ada,Bo,Gift,,,,\n",
                        "“Gift” in the column Slip Type"),
                row(
                        Reason.UNKNOWN_TIER,
                        2,
                        WEEK + "a.csv",
                        SLIPS + "Ada,Bo,Referral,Tier 3,,,\n",
                        "“Tier 3” in the column Inside/Outside is none of: Tier 1 (inside), Tier 2 (outside)"),
                row(
                        Reason.SELF_LOOP,
                        2,
                        "a.csv",
                        LOG + event("ask", "").replace("M2", "M1") + "\n",
                        "“M1” is on both sides"),
                row(
                        Reason.SELF_LOOP,
                        2,
                        WEEK + "a.csv",
                        SLIPS + "Ada  Brindle,ADA BRINDLE,One-to-One,,,,\n",
                        "“ADA BRINDLE” is on both sides"),
                row(
                        Reason.DIGITS_ONLY_NAME,
                        2,
                        WEEK + "a.csv",
                        SLIPS + ",40 12,TYFCB,,50,,\n",
                        "“40 12” in the column To is a number"),
                row(
                        Reason.CONFLICTING_MEMBER_ID,
                        4,
                        "a.csv",
                        ROSTER + "1;Lyon;Ada Brindle;;\n1;Lyon;Dr. ADA  Brindle;;\n1;Lyon;Corin Vale;;\n",
                        "The member id “1” stands for two persons"),
                row(Reason.BAD_PERIOD, 2, "a.csv", ROSTER + "1;Lyon;Ada;02/01/2024;01/01/2024\n", "is not a period"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesWithOneCodeAndSaysWhere(Case each) {
        ReadFile read = ReadFile.of(each.file(), each.bytes(), Manifest.none(), SMALL, AS_OF);

        assertThat(read.codes()).containsExactly(each.reason().code());
        assertThat(read.rejects().get(0).count(Rejects.LINE_NUMBER)).isEqualTo(each.line());
        assertThat(read.message(Locale.ENGLISH)).contains(each.says());
        assertThat(read.message(Locale.FRENCH)).isNotEqualTo(read.message(Locale.ENGLISH));
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            assertThat(read.message(language)).doesNotContain("null", "{", "}", "“”", "«  »");
        }
        assertThat(read.status().equals("refused")).isEqualTo(each.isWholeFile());
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void refusesAFileThatTheManifestSpeaksOfUnreadably() {
        Manifest manifest = ReadFile.manifest(MANIFEST + "a.csv,Harbour,soon,later,\n");

        ReadFile read = ReadFile.of("a.csv", SLIPS.getBytes(StandardCharsets.UTF_8), manifest, SMALL, AS_OF);
        ReadFile other = ReadFile.of("b.csv", LOG.getBytes(StandardCharsets.UTF_8), manifest, SMALL, AS_OF);

        assertThat(read.codes()).containsExactly("manifest_refused");
        assertThat(read.message(Locale.ENGLISH)).contains("its line about the file, was refused");
        assertThat(other.status()).isEqualTo("no_rows");
    }

    @Test
    void refusesAFileThatCannotBeOpened() {
        Source broken = () -> {
            throw new java.nio.file.AccessDeniedException("secret path");
        };

        ReadFile read = ReadFile.read(ReadFile.entry("a.csv", 10), broken, Manifest.none(), SMALL, AS_OF);

        assertThat(read.codes()).containsExactly("unreadable_file");
        assertThat(read.message(Locale.ENGLISH)).startsWith("The file cannot be read: AccessDeniedException.");
        assertThat(read.header().text(FileHeaders.SHA256)).isNull();
    }

    @Test
    void refusesAFileThatGrewSinceItWasListed() {
        byte[] now = (LOG + event("ask", "")).getBytes(StandardCharsets.UTF_8);

        ReadFile read = ReadFile.read(
                ReadFile.entry("a.csv", now.length - 5L),
                () -> new java.io.ByteArrayInputStream(now),
                Manifest.none(),
                SMALL,
                AS_OF);

        assertThat(read.codes()).containsExactly("file_changed");
        assertThat(read.message(Locale.ENGLISH)).contains(now.length + " bytes in place of " + (now.length - 5));
    }

    @Test
    void everyCodeOfReadingHasItsCase() {
        Set<Reason> shown =
                cases().map(Case::reason).collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
        shown.addAll(LATER);
        shown.addAll(LISTED);
        shown.addAll(EnumSet.of(Reason.MANIFEST_REFUSED, Reason.UNREADABLE_FILE, Reason.FILE_CHANGED));

        assertThat(shown).containsExactlyInAnyOrder(Reason.values());
    }

    private static String event(String kind, String amount) {
        return "E1;2024-03-05;Lyon;M1;;M2;;" + kind + ";" + amount;
    }

    private static Case file(Reason reason, String file, String text, String says) {
        return file(reason, file, text.getBytes(StandardCharsets.UTF_8), says);
    }

    private static Case file(Reason reason, String file, byte[] bytes, String says) {
        return new Case(reason, reason == Reason.CORRUPT_FILE ? 2 : 0, file, bytes, says, true);
    }

    private static Case row(Reason reason, long line, String file, String text, String says) {
        // U+00C3 stands for the first half of a letter that was cut.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return row(reason, line, file, reason == Reason.BAD_ENCODING ? halved(bytes) : bytes, says);
    }

    private static Case row(Reason reason, long line, String file, byte[] bytes, String says) {
        return new Case(reason, line, file, bytes, says, false);
    }

    private static byte[] halved(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            boolean isSecondHalf = i > 0 && bytes[i - 1] == (byte) 0xC3 && bytes[i] == (byte) 0x83;
            if (!isSecondHalf) {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 20);
    }

    private static byte[] gzip(String text) {
        return Gzip.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What Excel makes of a workbook with a password: an OLE2 file with a stream of this name. */
    private static byte[] locked() {
        byte[] bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2048);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1152, name.length);
        return bytes;
    }
}
