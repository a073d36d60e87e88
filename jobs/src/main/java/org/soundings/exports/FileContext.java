package org.soundings.exports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.soundings.config.Formats.Format;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Fold;
import org.soundings.tables.Reason;
import org.soundings.tables.RowKind;
import org.soundings.tables.Warning;

/** What the rows of one file share, and what one pass over them finds worth a warning. */
final class FileContext {

    private final FileEntry entry;
    private final Placed placed;
    private final PlaceFormats formats;
    private final LocalDate asOf;
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    private final Format format;
    private boolean sawIsoDate;
    private boolean sawDeclaredDate;

    /** The as-of day is null where rows after it are found later. */
    FileContext(FileEntry entry, Placed placed, PlaceFormats formats, LocalDate asOf) {
        this.entry = entry;
        this.placed = placed;
        this.formats = formats;
        this.asOf = asOf;
        this.format = formats.of(placed.chapter(), placed.region(), placed.country());
    }

    Placed placed() {
        return placed;
    }

    Format format() {
        return format;
    }

    /** The format of a chapter that a row names. */
    Format formatOfChapter(String chapter) {
        return formats.remembered(
                chapter, name -> isOfFile(name) ? format : formats.of(name, region(name), country(name)));
    }

    /** A row of this file that names no chapter of its own. */
    TableRow row(RowKind kind) {
        return new TableRow(ExportRows.TABLE)
                .set(ExportRows.FILE_ID, entry.fileId())
                .set(ExportRows.ROW_KIND, kind.code())
                .set(ExportRows.CHAPTER_NAME, placed.chapter())
                .set(ExportRows.CHAPTER_REGION, placed.region())
                .set(ExportRows.CHAPTER_COUNTRY, placed.country());
    }

    /** A row of this file of the chapter that the row names; of the file's where it names none. */
    TableRow row(RowKind kind, String chapter) {
        if (chapter == null || isOfFile(chapter)) {
            return row(kind);
        }
        return row(kind)
                .set(ExportRows.CHAPTER_NAME, chapter)
                .set(ExportRows.CHAPTER_REGION, region(chapter))
                .set(ExportRows.CHAPTER_COUNTRY, country(chapter));
    }

    private boolean isOfFile(String chapter) {
        return placed.chapter() != null && Fold.chapter(placed.chapter()).equals(Fold.chapter(chapter));
    }

    /** The region declared for a chapter, else that of a file that is of a region as a whole. */
    String region(String chapter) {
        String declared = formats.region(chapter, null);
        return declared == null && placed.chapter() == null ? placed.region() : declared;
    }

    /** The country declared for a chapter, else that of a file that is of a region or country as a whole. */
    String country(String chapter) {
        String declared = formats.country(chapter, null);
        return declared == null && placed.chapter() == null ? placed.country() : declared;
    }

    /**
     * Checks that an event's day is not after the as-of day.
     *
     * @throws Refused {@code after_as_of}
     */
    void checkDay(LocalDate day) {
        if (asOf != null && day != null && day.isAfter(asOf)) {
            throw Refused.as(Reason.AFTER_AS_OF, day.toString(), asOf.toString());
        }
    }

    void sawDate(boolean isIso) {
        sawIsoDate |= isIso;
        sawDeclaredDate |= !isIso;
        if (sawIsoDate && sawDeclaredDate) {
            warn(Warning.MIXED_FORMAT);
        }
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    /** The codes so far, sorted. */
    List<String> warnings() {
        return warnings.stream().map(Warning::code).sorted().toList();
    }
}
