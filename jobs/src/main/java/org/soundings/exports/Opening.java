package org.soundings.exports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.config.Formats.Format;
import org.soundings.config.Settings;
import org.soundings.exports.HeadingFinder.Found;

/** Finds out what one fetched file is: container, encoding, delimiter, heading, chapter and period. */
final class Opening implements AutoCloseable {

    private static final char FIRST_DELIMITER = ';';
    private static final char[] OTHER_DELIMITERS = {',', '\t'};

    /** More than any heading has columns. */
    private static final int HEADING = 1000;

    private static final Pattern SEP = Pattern.compile("\"?sep=([^\"\\w\\s]|\\t)\"?[;,\\t]*", Pattern.CASE_INSENSITIVE);

    private final FileEntry entry;
    private final Content content;
    private final Settings settings;
    private final PlaceFormats formats;
    private final Header header;
    private Container container = Container.UNKNOWN;
    private TextEncoding encoding;
    private XlsxBook book;
    private char delimiter = FIRST_DELIMITER;
    private Found found;
    private Placed placed;
    private ReadAhead ahead;

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
            encoding =
                    TextEncoding.of(content, Charset.forName(declared(manifest).encoding()));
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
        ahead = container == Container.CSV ? chooseDelimiter(finder) : readAhead();
        List<RawRow> head = ahead.head();
        Refused damage = ahead.damage();
        if (damage == null && head.stream().allMatch(RawRow::isBlank) && head.size() < HeadingFinder.ROWS) {
            return false;
        }
        found = finder.find(head).orElseThrow(() -> {
            finder.likeliest(head).ifPresent(header::heading);
            return damage == null ? finder.refusal(head) : damage;
        });
        header.heading(found.heading());
        if (!found.heading().repeated().isEmpty()) {
            throw HeadingFinder.twice(found.heading());
        }
        place(new Preamble(head.subList(0, found.above())), manifest);
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
        int maxChars = settings.reading().maxLineChars();
        TextLines lines = new TextLines(content, encoding, maxChars);
        return new CsvRows(
                lines, delimiter, settings.reading(), encoding.charset().name());
    }

    /** The declared format of the chapter that manifest or folders name. */
    private Format declared(Manifest manifest) {
        return formats.of(statedChapter(manifest).orElse(null), null, null);
    }

    /** The chapter that manifest or folders name, whatever the file itself will say. */
    Optional<String> statedChapter(Manifest manifest) {
        return manifest.of(entry.name())
                .filter(said -> said.chapter() != null)
                .or(() -> Folders.of(entry.fileId()))
                .map(Stated::chapter);
    }

    private ReadAhead readAhead() throws IOException {
        return ReadAhead.of(opened(), HeadingFinder.ROWS);
    }

    /** The first rows under the delimiter that makes a heading of one of them, or comes closest to it. */
    private ReadAhead chooseDelimiter(HeadingFinder finder) throws IOException {
        ReadAhead first = readAhead();
        if (first.head().isEmpty()) {
            return first;
        }
        Matcher said = SEP.matcher(first.head().get(0).raw());
        if (said.matches()) {
            delimiter = said.group(1).charAt(0);
            first.close();
            return readAhead();
        }
        ReadAhead best = first;
        char chosen = delimiter;
        int likeness = likeness(finder, best.head(), 0);
        for (char candidate : OTHER_DELIMITERS) {
            if (first.head().stream().noneMatch(row -> row.raw().indexOf(candidate) >= 0)) {
                continue;
            }
            delimiter = candidate;
            ReadAhead other = readAhead();
            int ofOther = likeness(finder, other.head(), likeness);
            if (ofOther > likeness) {
                best.close();
                best = other;
                likeness = ofOther;
                chosen = candidate;
            } else {
                other.close();
            }
        }
        delimiter = chosen;
        return best;
    }

    /** How much the rows are like those of a report: a whole heading counts more than any part of one. */
    private static int likeness(HeadingFinder finder, List<RawRow> head, int best) {
        return finder.find(head)
                .map(found -> HEADING + found.heading().recognised())
                .orElseGet(() -> best >= HEADING ? 0 : finder.likeness(head));
    }

    private void place(Preamble preamble, Manifest manifest) {
        if (report() == ReportKind.MANIFEST) {
            placed = Placed.nowhere();
            return;
        }
        placed = Placed.of(entry, preamble, manifest, formats);
        header.placed(placed);
        placed.check(found.heading());
    }
}
