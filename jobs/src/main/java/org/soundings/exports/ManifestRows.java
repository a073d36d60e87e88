package org.soundings.exports;

import java.time.LocalDate;
import org.soundings.tables.Fold;
import org.soundings.tables.Reason;

/** Rows of {@code manifest.csv}: what is known about a file beside it. They are structure, not data. */
final class ManifestRows implements RowReader {

    private static final String WHERE = "manifest.csv";

    private final Manifest.Builder manifest;

    ManifestRows(Manifest.Builder manifest) {
        this.manifest = manifest;
    }

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.CHAPTER, Column.FIRST_DAY, Column.LAST_DAY};
    }

    @Override
    public void missed() {
        manifest.refuseAll();
    }

    @Override
    public TableRow read(DataRow written) {
        String file = written.text(Column.FILE);
        try {
            if (file == null) {
                throw written.missing(Column.FILE);
            }
            String chapter = written.text(Column.CHAPTER);
            DataRow row = chapter == null ? written : written.in(written.file().formatOfChapter(chapter));
            Boolean isWhole = row.word(Column.WHOLE, Vocabulary.SHIPPED.flags(), Reason.BAD_FLAG, null);
            manifest.say(file, days(row, new Stated(WHERE, chapter, null, null, null, null, null, isTrue(isWhole))));
            return null;
        } catch (Refused refused) {
            if (file == null) {
                manifest.refuseAll();
            } else {
                manifest.refuse(file);
            }
            throw refused;
        }
    }

    private static Stated days(DataRow row, Stated stated) {
        LocalDate first = row.day(Column.FIRST_DAY);
        LocalDate last = row.day(Column.LAST_DAY);
        if (first == null && last == null) {
            return stated;
        } else if (first == null || last == null || last.isBefore(first)) {
            String found = Fold.spaces(row.text(Column.FIRST_DAY) + " – " + row.text(Column.LAST_DAY));
            throw row.refuse(Column.LAST_DAY, Reason.BAD_PERIOD, found.replace("null", ""), null);
        }
        return stated.during(first, last);
    }

    private static boolean isTrue(Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
