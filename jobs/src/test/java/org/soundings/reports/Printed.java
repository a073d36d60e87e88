package org.soundings.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page that is open in the browser, printed on A4, and what is wrong with it there. */
final class Printed {

    /** Of the height between the margins: a page that ends in its first quarter is nearly empty, the last one if it holds a line or two. */
    private static final double NEARLY_EMPTY = 0.25;

    private static final double LAST_NEARLY_EMPTY = 0.06;

    private static final int DOTS_PER_INCH = 24;
    private static final double TOP = 15 / 25.4 * DOTS_PER_INCH;
    private static final double BOTTOM = (297 - 18) / 25.4 * DOTS_PER_INCH;

    /** Lighter than this is paper. */
    private static final int PAPER = 245;

    /** Marks that stay whole in a column of any width. */
    private static final String MARK_TABLES = """
            document.querySelectorAll('table').forEach((table, k) => {
              if (!table.tHead) return;
              table.tHead.rows[0].cells[0].textContent = 'Hd' + k + '.';
              [...table.tBodies].flatMap(body => [...body.rows]).forEach(row => row.cells[0].textContent = 'Rw' + k + '.');
            });
            """;

    private final Browser browser;

    Printed(Browser browser) {
        this.browser = browser;
    }

    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>(emptyPages(filled()));
        browser.run(MARK_TABLES);
        faults.addAll(headless(read("pdftotext", "-layout", "-", "-")));
        return faults;
    }

    private static List<String> emptyPages(List<Double> filled) {
        List<String> faults = new ArrayList<>();
        for (int page = 0; page < filled.size(); page++) {
            double least = page == filled.size() - 1 ? LAST_NEARLY_EMPTY : NEARLY_EMPTY;
            if (filled.get(page) < least) {
                faults.add("Printed page " + (page + 1) + " of " + filled.size() + " is filled down to "
                        + Math.round(100 * filled.get(page)) + "% only.");
            }
        }
        return faults;
    }

    /** Pages with rows of a table whose heading is not there. */
    private static List<String> headless(byte[] text) {
        List<String> faults = new ArrayList<>();
        String[] pages = new String(text, StandardCharsets.UTF_8).split("\f");
        for (int page = 0; page < pages.length; page++) {
            for (int table = 0; pages[page].contains("Rw") && table < 20; table++) {
                if (pages[page].contains("Rw" + table + ".") && !pages[page].contains("Hd" + table + ".")) {
                    faults.add("Printed page " + (page + 1) + " has rows of table " + (table + 1)
                            + " without its heading.");
                }
            }
        }
        return faults;
    }

    /** How far down each page is printed, the margins left out. */
    private List<Double> filled() throws IOException {
        byte[] pages = read("pdftoppm", "-r", String.valueOf(DOTS_PER_INCH), "-gray", "-");
        List<Double> filled = new ArrayList<>();
        for (int at = 0; at < pages.length; ) {
            String[] head = new String(pages, at, 20, StandardCharsets.ISO_8859_1).split("\\s", 5);
            int width = Integer.parseInt(head[1]);
            int height = Integer.parseInt(head[2]);
            int first =
                    at + String.join(" ", head[0], head[1], head[2], head[3]).length() + 1;
            int last = 0;
            for (int i = first; i < first + width * Math.min(height, (int) BOTTOM); i++) {
                if ((pages[i] & 0xff) < PAPER) {
                    last = (i - first) / width;
                }
            }
            filled.add((last - TOP) / (BOTTOM - TOP));
            at = first + width * height;
        }
        return filled;
    }

    /** What a program of poppler-utils makes of the PDF. */
    private byte[] read(String... command) throws IOException {
        Browser.installed(command[0], "poppler-utils");
        Path pdf = Files.createTempFile("page", ".pdf");
        Path result = Files.createTempFile("page", ".out");
        try {
            Files.write(pdf, browser.pdf());
            Process process = new ProcessBuilder(command)
                    .redirectInput(pdf.toFile())
                    .redirectOutput(result.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " ended with " + process.exitValue());
            }
            return Files.readAllBytes(result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command[0] + " was interrupted", e);
        } finally {
            Files.delete(pdf);
            Files.delete(result);
        }
    }
}
