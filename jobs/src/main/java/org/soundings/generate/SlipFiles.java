package org.soundings.generate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Slips audits alone and without dirt, as many files of one container as asked for: what reading is measured on. Every
 * container gets the same slips of the same chapters; the same seed gives the same bytes.
 */
public final class SlipFiles {

    /** How the files hold their rows. */
    public enum Form {
        /** Saved again by several programs: their delimiters, encodings and line ends in turn. */
        CSV(Layout.RESAVED),
        /** Both buttons of the site in turn: with its preamble and without. */
        SPREADSHEETML(Layout.PLAIN, Layout.HEADED),
        /** Saved again as XLSX. */
        XLSX(Layout.WORKBOOK);

        private final List<Layout> layouts;

        Form(Layout... layouts) {
            this.layouts = List.of(layouts);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One file.
     *
     * @param fileId its path below the folder: {@code chapter/period/name}
     * @param rows its slips, the heading not counted
     * @param charset the encoding of a CSV, else null
     * @param delimiter the delimiter of a CSV, else 0
     */
    public record Written(
            Form form, Path path, String fileId, long bytes, long rows, Charset charset, char delimiter) {}

    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);
    private static final int MONTHS = 6;
    private static final int MOST_CHAPTERS = 1_000_000;

    /** Most files then have 20 to 80 rows. */
    private static final double ACTIVITY = .35;

    private final long seed;

    public SlipFiles(long seed) {
        this.seed = seed;
    }

    /**
     * Writes so many files below a folder.
     *
     * @throws IOException if the disk does not take it
     */
    public List<Written> write(Form form, int files, Path folder) throws IOException {
        World world = new World(MOST_CHAPTERS, MONTHS, seed, UNTIL, ACTIVITY, Set.of(), form.layouts);
        List<Written> written = new ArrayList<>();
        for (int cluster = 0; written.size() < files; cluster++) {
            List<Chapter> chapters = new Population(world, cluster).chapters();
            List<Slip> slips = new Filing(world).slips(new Life(world, chapters).happenings());
            for (Chapter chapter : chapters) {
                List<Line> lines = new Listing(world, chapter, new Spelling(world, chapter)).lines(slips);
                for (ExportFile file : new Schedule(world, chapter).files()) {
                    List<Line> shown = file.shown(lines);
                    if (written.size() < files && !shown.isEmpty()) {
                        written.add(write(form, file, shown, folder));
                    }
                }
            }
        }
        return written;
    }

    private static Written write(Form form, ExportFile file, List<Line> lines, Path folder) throws IOException {
        String days =
                file.chapter().layout() == Layout.HEADED ? file.until().toString() : file.from() + "_" + file.until();
        String name = "Slips_Audit_Report_" + ExportFile.stamp(file.at())
                + file.chapter().layout().suffix();
        String fileId = file.chapter().name() + "/" + days + "/" + name;
        Path path = folder.resolve(fileId);
        byte[] content = new SlipsAudit(file, lines).bytes();
        Files.createDirectories(path.getParent());
        Files.write(path, content);
        boolean isText = form == Form.CSV;
        Csv.Dialect dialect = SlipsAudit.dialect(file.chapter());
        return new Written(
                form,
                path,
                fileId,
                content.length,
                lines.size(),
                isText ? dialect.charset() : null,
                isText ? dialect.separator() : 0);
    }
}
