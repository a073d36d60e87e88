package org.soundings.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A worksheet as Excel saves it again: texts shared, days and instants as serials. */
final class WorkbookSheet implements Sheet {
    private static final LocalDateTime FIRST_ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    private final Workbook workbook = new Workbook(out, "Microsoft Excel", "16.0300");
    private final Worksheet sheet = workbook.newWorksheet("Report");
    private int row = -1;

    @Override
    public WorkbookSheet row() {
        row++;
        return this;
    }

    @Override
    public WorkbookSheet end() {
        return this;
    }

    /** Excel saves no empty cells. */
    @Override
    public WorkbookSheet text(int column, String value) {
        if (!value.isEmpty()) {
            sheet.value(row, column - 1, value);
        }
        return this;
    }

    @Override
    public WorkbookSheet bold(int column, String value) {
        sheet.value(row, column - 1, value);
        sheet.style(row, column - 1).bold().set();
        return this;
    }

    @Override
    public WorkbookSheet number(int column, String value) {
        sheet.value(row, column - 1, new BigDecimal(value));
        return this;
    }

    @Override
    public WorkbookSheet instant(int column, LocalDateTime value) {
        sheet.value(row, column - 1, value);
        sheet.style(row, column - 1).format("dd/mm/yyyy hh:mm").set();
        return this;
    }

    @Override
    public WorkbookSheet day(int column, LocalDate value) {
        sheet.value(row, column - 1, value);
        sheet.style(row, column - 1).format("dd/mm/yyyy").set();
        return this;
    }

    @Override
    public byte[] bytes() {
        try {
            workbook.finish();
            return timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same workbook without the moment of its making: the same rows give the same bytes. */
    private static byte[] timeless(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIRST_ZIP_TIME);
                zip.putNextEntry(copy);
                byte[] content = in.getInputStream(entry).readAllBytes();
                zip.write(entry.getName().equals(PROPERTIES) ? uncreated(content) : content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] uncreated(byte[] properties) {
        return CREATED.matcher(new String(properties, StandardCharsets.UTF_8))
                .replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }
}
