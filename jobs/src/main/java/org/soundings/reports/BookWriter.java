package org.soundings.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Turns sheets into the bytes of an XLSX file: a pure function of its arguments. */
final class BookWriter {

    private static final int UPRIGHT = 90;
    /** Real numbers are held to four decimals: more tell a director nothing. */
    private static final double PRECISION = 1e4;

    private static final int COMPRESSION = 2;
    private static final short AS_MANY_AS_NEEDED = 0;
    private static final String FOOT_FONT = "Calibri,Regular";
    private static final int FOOT_SIZE = 9;
    private static final float MARGIN = 0.4f;

    private final String language;

    BookWriter(String language) {
        this.language = language;
    }

    /**
     * The workbook.
     *
     * @param mark what each printed page says at its foot
     * @param made the day that it says it was made on
     */
    byte[] write(String title, String mark, LocalDate made, List<BookSheet<?>> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
        try (Workbook workbook = new Workbook(out, "Soundings", null)) {
            workbook.setCompressionLevel(COMPRESSION);
            workbook.properties().setTitle(CellText.of(title));
            for (BookSheet<?> sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet, mark);
            }
            workbook.finish();
            return BookZip.of(out.toByteArray(), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> void write(Worksheet out, BookSheet<R> sheet, String mark) {
        List<BookColumn<R>> columns = sheet.columns();
        int headings = sheet.lines().size();
        for (int line = 0; line < headings; line++) {
            out.value(line, 0, CellText.of(sheet.lines().get(line)));
        }
        for (int column = 0; column < columns.size(); column++) {
            out.width(column, columns.get(column).form().width());
            out.value(headings, column, CellText.of(columns.get(column).heading()));
        }
        out.rowHeight(headings, BookHeights.headings(columns));
        int row = headings;
        for (R each : sheet.rows()) {
            row++;
            write(out, row, columns, each);
        }
        style(out, columns, headings, row);
        out.setAutoFilter(headings, 0, row, columns.size() - 1);
        out.freezePane(sheet.frozenColumns(), headings + 1);
        print(out, sheet, headings, mark);
    }

    private static <R> void write(Worksheet out, int row, List<BookColumn<R>> columns, R value) {
        double height = 0;
        for (int column = 0; column < columns.size(); column++) {
            CellForm form = columns.get(column).form();
            Object cell = columns.get(column).value().apply(value);
            put(out, row, column, cell);
            if (form == CellForm.SENTENCE && cell != null) {
                height = Math.max(height, BookHeights.of((String) cell, form.width()));
            }
        }
        if (height > 0) {
            out.rowHeight(row, height);
        }
    }

    /** Styles neighbours of one form together: each style set costs as much as hundreds of cells. */
    private <R> void style(Worksheet out, List<BookColumn<R>> columns, int headings, int last) {
        out.range(0, 0, headings, 0).style().bold().set();
        boolean isOfSentences = columns.stream().anyMatch(column -> column.form() == CellForm.SENTENCE);
        int from = 0;
        while (from < columns.size()) {
            CellForm form = columns.get(from).form();
            int to = from;
            while (to + 1 < columns.size() && columns.get(to + 1).form() == form) {
                to++;
            }
            // Text that follows a column of numbers would else stand against them.
            boolean isIndented = from > 0 && form.isText();
            heading(indented(out.range(headings, from, headings, to), isIndented), form);
            if (last > headings) {
                cells(indented(out.range(headings + 1, from, last, to), isIndented), form, isOfSentences);
            }
            from = to + 1;
        }
    }

    private static StyleSetter indented(Range cells, boolean isIndented) {
        StyleSetter style = cells.style();
        if (isIndented) {
            style.horizontalAlignment("left").indent(1);
        }
        return style;
    }

    private static void heading(StyleSetter style, CellForm form) {
        style.bold().verticalAlignment("bottom").borderStyle(BorderSide.BOTTOM, BorderStyle.THIN);
        if (form == CellForm.LETTERS) {
            style.rotation(UPRIGHT);
        } else {
            style.wrapText(true);
        }
        style.set();
    }

    private void cells(StyleSetter style, CellForm form, boolean isOfSentences) {
        String pattern = form.pattern(language);
        if (form == CellForm.LETTERS || form == CellForm.FLAG) {
            style.horizontalAlignment("center").set();
        } else if (isOfSentences) {
            // Beside sentences of several lines all stands at the top.
            style.verticalAlignment("top")
                    .wrapText(form == CellForm.SENTENCE)
                    .format(pattern)
                    .set();
        } else if (pattern != null) {
            style.format(pattern).set();
        } else if (form.isText()) {
            style.set();
        }
    }

    private static void put(Worksheet out, int row, int column, Object value) {
        if (value instanceof String text) {
            out.value(row, column, CellText.of(text));
        } else if (value instanceof LocalDate day) {
            out.value(row, column, day);
        } else if (value instanceof Double real) {
            out.value(row, column, Math.rint(real * PRECISION) / PRECISION);
        } else if (value instanceof Long count) {
            out.value(row, column, count);
        } else if (value != null) {
            throw new IllegalArgumentException("A cell holds text, a number or a day, not " + value.getClass());
        }
    }

    private static void print(Worksheet out, BookSheet<?> sheet, int headings, String mark) {
        out.paperSize(PaperSize.A4_PAPER);
        out.pageOrientation("landscape");
        out.setFitToPage(true);
        out.leftMargin(MARGIN);
        out.rightMargin(MARGIN);
        out.fitToWidth((short) sheet.pagesWide());
        out.fitToHeight(AS_MANY_AS_NEEDED);
        out.repeatRows(0, headings);
        if (sheet.frozenColumns() > 0) {
            out.repeatCols(0, sheet.frozenColumns() - 1);
        }
        out.footer(mark, Position.LEFT, FOOT_FONT, FOOT_SIZE);
        out.footer("&P / &N", Position.RIGHT, FOOT_FONT, FOOT_SIZE);
    }
}
