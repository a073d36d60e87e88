package org.soundings.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook read back by another library's eyes: each cell text, a number, or null. */
public final class ReadBook {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    private ReadBook() {}

    public static ReadBook of(byte[] file) throws IOException {
        ReadBook book = new ReadBook();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<Object>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    while (rows.size() < row.getRowNum() - 1) {
                        rows.add(List.of());
                    }
                    List<Object> cells = new ArrayList<>();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        cells.add(value(row.getCell(i)));
                    }
                    rows.add(cells);
                }
                book.sheets.put(sheet.getName(), rows);
            }
        }
        return book;
    }

    private static Object value(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        return switch (cell.getType()) {
            case STRING -> cell.getText();
            case NUMBER -> number(cell.asNumber());
            default ->
                throw new AssertionError(cell.getAddress() + " is " + cell.getType() + ": " + cell.getRawValue());
        };
    }

    private static Object number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? (Object) number.longValueExact()
                : (Object) number.doubleValue();
    }

    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** All rows of a sheet, as long as what is written in them. */
    public List<List<Object>> cells(String sheet) {
        return sheets.get(sheet);
    }

    /** The same workbook with something else in one cell, which may be beyond the end of its row. */
    public ReadBook with(String sheet, int row, int column, Object value) {
        List<Object> cells = new ArrayList<>(sheets.get(sheet).get(row));
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, value);
        List<List<Object>> rows = new ArrayList<>(sheets.get(sheet));
        rows.set(row, cells);
        ReadBook changed = new ReadBook();
        changed.sheets.putAll(sheets);
        changed.sheets.put(sheet, rows);
        return changed;
    }

    /** A sheet's headings: the first row whose first two cells are filled. */
    public List<Object> headings(String sheet) {
        return sheets.get(sheet).get(headingRow(sheet));
    }

    /** The rows below the headings, each as long as these. */
    public List<List<Object>> rows(String sheet) {
        int size = headings(sheet).size();
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> row : sheets.get(sheet)
                .subList(headingRow(sheet) + 1, sheets.get(sheet).size())) {
            List<Object> padded = new ArrayList<>(row);
            while (padded.size() < size) {
                padded.add(null);
            }
            rows.add(padded);
        }
        return rows;
    }

    /** What stands above the headings. */
    public List<Object> above(String sheet) {
        return sheets.get(sheet).subList(0, headingRow(sheet)).stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** A row's cells by heading. */
    public Map<String, Object> row(String sheet, int row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<Object> headings = headings(sheet);
        for (int i = 0; i < headings.size(); i++) {
            cells.put((String) headings.get(i), rows(sheet).get(row).get(i));
        }
        return cells;
    }

    private int headingRow(String sheet) {
        List<List<Object>> rows = sheets.get(sheet);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().filter(cell -> cell != null).count() > 1) {
                return i;
            }
        }
        return rows.size() - 1;
    }

    /** The day that a cell's number stands for. */
    public static LocalDate day(Object number) {
        return EPOCH.plusDays((Long) number);
    }

    /** The files inside, in their order, as text. */
    public static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
