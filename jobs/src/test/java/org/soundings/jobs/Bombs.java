package org.soundings.jobs;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that unpack to, or hold, far more than any memory: written as a stream, most of them in a second or two. */
final class Bombs {

    static final int ROWS_OF_EXCEL = 1_048_576;

    private static final int MB = 1 << 20;
    private static final String LOG = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount\n";
    private static final String[] SLIPS = {
        "From", "To", "Slip Type", "Inside/Outside", "TYFCB Amount", "CEU Credits", "Detail"
    };
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Bombs() {}

    /** An activity log with one line of so many megabytes. */
    static void line(Path file, int megabytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(LOG.getBytes(StandardCharsets.US_ASCII));
            fill(out, megabytes);
        }
    }

    /** A gzipped log that unpacks to ten gigabytes: the same hundred megabytes a hundred times over, as gzip allows. */
    static void gzip(Path file) throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (OutputStream packed = new Gzip(member)) {
            fill(packed, 100);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            try (OutputStream packed = new Gzip(new Unclosed(out))) {
                packed.write(LOG.getBytes(StandardCharsets.US_ASCII));
            }
            for (int i = 0; i < 100; i++) {
                member.writeTo(out);
            }
        }
    }

    /** A slips audit of so many rows, the heading's among them, as BNI Connect writes it. */
    static void spreadsheetMl(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(
                    "<?xml version=\"1.0\"?>\r<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Report\"><Table>");
            writeRows(out, rows, "<Cell><Data ss:Type=\"String\">", "</Data></Cell>", "Row");
            out.write("</Table></Worksheet></Workbook>");
        }
    }

    /** A sheet with an attribute of so many megabytes. */
    static void attribute(Path file, int megabytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("<?xml version=\"1.0\"?>\r<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" a=\""
                    .getBytes(StandardCharsets.US_ASCII));
            fill(out, megabytes);
        }
    }

    /** A slips audit of so many rows, the heading's among them, as Excel saves it. */
    static void xlsx(Path file, int rows) throws IOException {
        workbook(file, out -> out.write("<sst xmlns=\"" + MAIN + "\"/>"), out -> {
            out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
            writeRows(out, rows, "<c t=\"inlineStr\"><is><t>", "</t></is></c>", "row");
            out.write("</sheetData></worksheet>");
        });
    }

    /** A workbook with so many different texts. */
    static void manyTexts(Path file, int texts) throws IOException {
        shared(file, out -> {
            for (int i = 0; i < texts; i++) {
                out.write("<si><t>Ada Brindle " + i * 7919L + "</t></si>");
            }
        });
    }

    /** A workbook with so many megabytes of the same short text. */
    static void sameTexts(Path file, int megabytes) throws IOException {
        String block = "<si><t>ad</t></si>".repeat(1 << 12);
        shared(file, out -> {
            for (long chars = 0; chars < (long) megabytes * MB; chars += block.length()) {
                out.write(block);
            }
        });
    }

    /** A workbook with one text of so many megabytes. */
    static void giantText(Path file, int megabytes) throws IOException {
        String block = "x".repeat(MB);
        shared(file, out -> {
            out.write("<si><t>");
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
            out.write("</t></si>");
        });
    }

    private interface Part {
        void write(Writer out) throws IOException;
    }

    private static void shared(Path file, Part texts) throws IOException {
        workbook(
                file,
                out -> {
                    out.write("<sst xmlns=\"" + MAIN + "\">");
                    texts.write(out);
                    out.write("</sst>");
                },
                out -> out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData/></worksheet>"));
    }

    private static void workbook(Path file, Part strings, Part sheet) throws IOException {
        String relation = "<Relationship Id=\"%s\" Type=\"" + OFFICE + "/%s\" Target=\"%s\"/>";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", out -> out.write("<Types/>"));
            part(
                    zip,
                    "_rels/.rels",
                    out -> out.write(relations + relation.formatted("rId1", "officeDocument", "xl/workbook.xml")
                            + "</Relationships>"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> out.write(relations + relation.formatted("rId1", "worksheet", "worksheets/sheet1.xml")
                            + relation.formatted("rId2", "sharedStrings", "sharedStrings.xml") + "</Relationships>"));
            part(
                    zip,
                    "xl/workbook.xml",
                    out -> out.write("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"Report\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
            part(zip, "xl/worksheets/sheet1.xml", sheet);
            part(zip, "xl/sharedStrings.xml", strings);
        }
    }

    private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        part.write(out);
        out.flush();
        zip.closeEntry();
    }

    private static void writeRows(Writer out, int rows, String open, String close, String name) throws IOException {
        for (int row = 0; row < rows; row++) {
            String[] cells = row == 0 ? SLIPS : new String[] {"Ada", "Bo " + row * 7919L, "Referral"};
            out.write("<" + name + ">");
            for (String cell : cells) {
                out.write(open + cell + close);
            }
            out.write("</" + name + ">");
        }
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        byte[] block = "x".repeat(MB).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    /** Packs as tightly as deflate can: a thousand to one. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    /** A stream that stays open behind one that is closed. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void close() {
            try {
                flush();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
