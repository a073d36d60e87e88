package org.soundings.exports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.soundings.config.Formats.Format;
import org.soundings.config.Settings;
import org.soundings.exports.HeadingFinder.Found;

/** Finds out what one fetched file is: container, encoding, delimiter, heading, chapter and period. */
final class Opening implements AutoCloseable {

    private static final int HEAD_BYTES = 2048;

    private final FileEntry entry;
    private final Content content;
    private final Settings settings;
    private final PlaceFormats formats;
    private final Header header;
    private Container container = Container.UNKNOWN;
    private TextEncoding encoding;
    private XlsxBook book;
    private char delimiter = ';';
    private Found found;
    private Placed placed;
    private ReadAhead ahead;
    private Optional<Stated> folders;

    Opening(FileEntry entry, Content content, Settings settings, Header header) {
        this.entry = entry;
        this.content = content;
        this.settings = settings;
        this.formats = new PlaceFormats(settings.formats());
        this.header = header;
    }

    /**
     * Finds it all out; false where the file is empty.
     *
     * @throws Refused where the file cannot be read as a whole
     */
    boolean open(Manifest manifest) throws IOException {
        container = Sniff.container(content, entry.name());
        if (container == Container.CSV) {
            encoding = TextEncoding.of(
                    content, () -> Charset.forName(declared(manifest).encoding()));
            header.container(container, encoding.charset().name());
            if (encoding.isBlank()) {
                return false;
            }
        } else {
            header.container(container, null);
        }
        if (container == Container.XLSX) {
            book = XlsxBook.of(content, settings.reading());
        }
        HeadingFinder finder = HeadingFinder.of(entry.name());
        if (container == Container.CSV) {
            DelimiterChoice choice = DelimiterChoice.of(content.head(HEAD_BYTES), this::text, finder);
            delimiter = choice.delimiter();
            ahead = choice.rows();
        } else {
            ahead = new ReadAhead(opened());
        }
        Optional<Found> whole = finder.find(ahead);
        if (whole.isEmpty()) {
            checkEmpty(finder);
            return false;
        }
        found = whole.get();
        header.heading(found.heading());
        if (!found.heading().repeated().isEmpty()) {
            throw HeadingFinder.twice(found.heading());
        }
        place(new Preamble(ahead.head(found.above())), manifest);
        return true;
    }

    ReportKind report() {
        return found.heading().layout().report();
    }

    Heading heading() {
        return found.heading();
    }

    /** Rows above the heading. */
    int above() {
        return found.above();
    }

    boolean isBoldLost() {
        return container == Container.CSV && report() == ReportKind.SLIPS_AUDIT;
    }

    boolean isEncodingAssumed() {
        return encoding != null && encoding.isAssumed();
    }

    boolean isKnown() {
        return switch (container) {
            case CSV -> encoding != null;
            case SPREADSHEETML -> true;
            case XLSX -> book != null;
            case UNKNOWN -> false;
        };
    }

    FileContext context(LocalDate asOf) {
        return new FileContext(entry, placed, formats, asOf);
    }

    /** The rows from the first; those that were read ahead are not read again. */
    Rows rows() throws IOException {
        if (ahead == null) {
            return opened();
        }
        Rows rows = ahead;
        ahead = null;
        return rows;
    }

    @Override
    public void close() throws IOException {
        if (ahead != null) {
            ahead.close();
        }
    }

    private Rows opened() throws IOException {
        if (container == Container.SPREADSHEETML) {
            SheetRows rows = new SheetRows(content, settings.reading());
            header.container(container, rows.encoding());
            return rows;
        } else if (container == Container.XLSX) {
            return new XlsxRows(book, settings.reading());
        }
        return text(delimiter);
    }

    private Rows text(char candidate) throws IOException {
        TextLines lines = TextLines.of(content, encoding, settings.reading().maxLineChars());
        return new CsvRows(
                lines, candidate, settings.reading(), encoding.charset().name());
    }

    /** The declared format of the chapter that manifest or folders name. */
    private Format declared(Manifest manifest) {
        return formats.of(statedChapter(manifest).orElse(null), null, null);
    }

    /** What the folders above the file say; asked for more than once. */
    private Optional<Stated> folders() {
        if (folders == null) {
            folders = Folders.of(entry.fileId());
        }
        return folders;
    }

    /** The chapter that manifest or folders name, whatever the file itself will say. */
    Optional<String> statedChapter(Manifest manifest) {
        return manifest.of(entry.name())
                .filter(said -> said.chapter() != null)
                .or(this::folders)
                .map(Stated::chapter);
    }

    /**
     * Checks that the file without a heading is an empty one.
     *
     * @throws Refused where it is not, saying what the row most like a heading lacks
     */
    private void checkEmpty(HeadingFinder finder) throws IOException {
        List<RawRow> head = ahead.head(HeadingFinder.ROWS);
        if (ahead.damage() != null
                || head.size() == HeadingFinder.ROWS
                || !head.stream().allMatch(RawRow::isBlank)) {
            finder.likeliest(head).ifPresent(header::heading);
            throw ahead.damage() == null ? finder.refusal(head) : ahead.damage();
        }
    }

    private void place(Preamble preamble, Manifest manifest) {
        if (report() == ReportKind.MANIFEST) {
            placed = Placed.nowhere();
            return;
        }
        placed = Placed.of(entry, this::folders, preamble, manifest, formats);
        header.placed(placed);
        placed.check(found.heading());
    }
}
