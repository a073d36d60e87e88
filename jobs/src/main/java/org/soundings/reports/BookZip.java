package org.soundings.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook's file without the moment of its making: instead it bears the day that it speaks of. */
final class BookZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern INSTANT = Pattern.compile("(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:\\2>)");
    private static final int SLACK = 1024;

    private BookZip() {}

    /** The same entries in the same order, as of a day. */
    static byte[] of(byte[] workbook, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length + SLACK);
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
                copy.setTimeLocal(day.atTime(LocalTime.NOON));
                if (entry.getName().equals(PROPERTIES)) {
                    out.putArchiveEntry(copy);
                    out.write(asOf(in.getInputStream(entry).readAllBytes(), day));
                    out.closeArchiveEntry();
                } else {
                    copy.setMethod(entry.getMethod());
                    copy.setSize(entry.getSize());
                    copy.setCompressedSize(entry.getCompressedSize());
                    copy.setCrc(entry.getCrc());
                    out.addRawArchiveEntry(copy, in.getRawInputStream(entry));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] asOf(byte[] properties, LocalDate day) {
        return INSTANT.matcher(new String(properties, StandardCharsets.UTF_8))
                .replaceAll("$1" + day + "T00:00:00Z$3")
                .getBytes(StandardCharsets.UTF_8);
    }
}
