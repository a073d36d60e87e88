package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.soundings.tables.Reason;

/** Tells by its bytes what a file is, whatever its name; but a name that says text is held to it. */
final class Sniff {

    /** Enough for an XML prolog with comments. */
    static final int BYTES = 8192;

    private static final String READ = "CSV, SpreadsheetML 2003 (.xls), XLSX";
    private static final String OFFICE_2003 = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final List<String> TEXTS = List.of(".csv", ".csv.gz", ".tsv", ".tsv.gz", ".txt", ".txt.gz");
    private static final ByteSearch ENCRYPTED = new ByteSearch("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    private static final int HTML_CHARS = 1024;
    private static final Pattern HTML =
            Pattern.compile("<(!doctype\\s+html|html|head|body|table|meta|div|style|p|br)[\\s>/]");

    private Sniff() {}

    /**
     * The container, by content; of a zip only that it is one.
     *
     * @throws Refused {@code wrong_type}, saying what the file is; {@code unsafe_xml}, {@code password_protected}
     */
    static Container container(Content content, String name) throws IOException {
        byte[] head = content.head(BYTES);
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return zip(name);
        } else if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw ole2(content);
        } else if (startsWith(head, '%', 'P', 'D', 'F')) {
            throw wrong("PDF");
        } else if (startsWith(head, 0x1F, 0x8B)) {
            throw wrong("gzip in gzip");
        } else if (startsWith(head, 0x42, 0x5A, 'h')
                || startsWith(head, 0xFD, '7', 'z', 'X', 'Z')
                || startsWith(head, '7', 'z', 0xBC, 0xAF)
                || startsWith(head, 0x28, 0xB5, 0x2F, 0xFD)
                || startsWith(head, 'R', 'a', 'r', '!')) {
            throw wrong("7z/bz2/rar/xz/zstd");
        } else if (startsWith(head, 'P', 'A', 'R', '1')) {
            throw wrong("Parquet");
        }
        Charset marked = Bom.of(head);
        if (!mayBeMarkup(head)) {
            return text(head, marked);
        }
        String text = new String(head, marked == null ? StandardCharsets.ISO_8859_1 : marked);
        int office = text.indexOf(OFFICE_2003);
        String before = office < 0 ? text : text.substring(0, office);
        String start = before.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<workbook") || start.startsWith("<ss:workbook")) {
            return xml(start, office >= 0);
        } else if (start.startsWith("<")
                && HTML.matcher(start)
                        .region(0, Math.min(start.length(), HTML_CHARS))
                        .find()) {
            throw wrong("HTML");
        } else if (start.startsWith("{\\rtf")) {
            throw wrong("RTF");
        }
        return text(head, marked);
    }

    /** Whether the first visible byte of ASCII begins what its words tell apart; that of most texts does not. */
    private static boolean mayBeMarkup(byte[] head) {
        int at = 0;
        while (at < head.length && head[at] <= ' ') {
            at++;
        }
        return at < head.length && (head[at] == '<' || head[at] == '{');
    }

    private static Container text(byte[] head, Charset marked) {
        if (marked == null && isBinary(head)) {
            throw wrong("application/octet-stream");
        }
        return Container.CSV;
    }

    /** A workbook that is called a text was renamed, not saved: nobody knows what else was done to it. */
    private static Container zip(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (TEXTS.stream().anyMatch(lower::endsWith)) {
            throw Refused.as(Reason.WRONG_TYPE, "XLSX/ZIP", "CSV");
        }
        return Container.XLSX;
    }

    /** A workbook with a password is an old container around what is encrypted. */
    private static Refused ole2(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return ENCRYPTED.isIn(in) ? Refused.as(Reason.PASSWORD_PROTECTED) : wrong("Excel 97-2003 (OLE2)");
        }
    }

    /** By what stands before the root element's namespace: a document type cannot come later. */
    private static Container xml(String start, boolean isOffice) {
        if (start.contains("<html") || start.contains("<!doctype html")) {
            throw wrong("HTML");
        } else if (start.contains("<!doctype") || start.contains("<!entity")) {
            throw Refused.as(Reason.UNSAFE_XML);
        } else if (isOffice) {
            return Container.SPREADSHEETML;
        }
        throw wrong("XML");
    }

    /** A type that is not read, by its name. */
    static Refused wrong(String found) {
        return Refused.as(Reason.WRONG_TYPE, found, READ);
    }

    /** Text has no run of NULs and few control characters; a stray one is a matter of its row. */
    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (int at = AsciiScan.control(head, 0, head.length);
                at < head.length;
                at = AsciiScan.control(head, at + 1, head.length)) {
            byte b = head[at];
            controls += b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls > 8 && controls > head.length / 20;
    }

    static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
