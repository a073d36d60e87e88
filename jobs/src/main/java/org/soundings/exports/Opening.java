package org.soundings.exports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.config.Formats.Format;
import org.soundings.config.Settings;
import org.soundings.exports.HeadingFinder.Found;
import org.soundings.tables.Reason;

/** Finds out what one fetched file is: container, encoding, delimiter, heading, chapter and period. */
final class Opening {

    private static final char[] DELIMITERS = {';', ',', '\t'};
    private static final Pattern SEP = Pattern.compile("\"?sep=([^\"\\w\\s]|\\t)\"?[;,\\t]*", Pattern.CASE_INSENSITIVE);

    private final FileEntry entry;
    private final Content content;
    private final Settings settings;
    private final PlaceFormats formats;
    private final Header header;
    private Container container = Container.UNKNOWN;
    private TextEncoding encoding;
    private XlsxBook book;
    private char delimiter = DELIMITERS[0];
    private Found found;
    private Placed placed;
    private Refused damage;

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
        HeadingFinder finder = new HeadingFinder(eligible());
        List<RawRow> head = container == Container.CSV ? chooseDelimiter(finder) : head();
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

    /** The rows from the first. */
    Rows rows() throws IOException {
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

    private Predicate<ReportKind> eligible() {
        if (FileName.isManifest(entry.name())) {
            return report -> report == ReportKind.MANIFEST;
        } else if (FileName.isAliases(entry.name())) {
            return report -> report == ReportKind.ALIASES;
        }
        return report -> report != ReportKind.MANIFEST && report != ReportKind.ALIASES;
    }

    /** The first rows; where the file is damaged among them, those before the damage. */
    private List<RawRow> head() throws IOException {
        List<RawRow> head = new ArrayList<>();
        try (Rows rows = rows()) {
            while (head.size() < HeadingFinder.ROWS) {
                RawRow row = rows.next();
                if (row == null) {
                    break;
                }
                head.add(row);
            }
        } catch (Refused refused) {
            damage = refused;
        }
        return head;
    }

    /** The first rows under the delimiter that makes a heading of one of them, or comes closest to it. */
    private List<RawRow> chooseDelimiter(HeadingFinder finder) throws IOException {
        List<RawRow> best = head();
        if (best.isEmpty()) {
            return best;
        }
        Matcher said = SEP.matcher(best.get(0).raw());
        if (said.matches()) {
            delimiter = said.group(1).charAt(0);
            return head();
        }
        char chosen = delimiter;
        int likeness = likeness(finder, best);
        for (char candidate : DELIMITERS) {
            delimiter = candidate;
            List<RawRow> head = head();
            if (likeness(finder, head) > likeness) {
                likeness = likeness(finder, head);
                best = head;
                chosen = candidate;
            }
        }
        delimiter = chosen;
        return best;
    }

    private static int likeness(HeadingFinder finder, List<RawRow> head) {
        return finder.find(head)
                .map(found -> 1000 + found.heading().recognised())
                .orElseGet(() -> finder.likeness(head));
    }

    private void place(Preamble preamble, Manifest manifest) {
        if (report() == ReportKind.MANIFEST) {
            placed = Placed.nowhere();
            return;
        }
        placed = Placed.of(entry, preamble, manifest, formats);
        header.placed(placed);
        boolean isPerRow = found.heading().has(Column.CHAPTER);
        if (report().needsChapter() && placed.chapter() == null && !isPerRow) {
            throw Refused.as(Reason.CHAPTER_MISSING);
        } else if (report().needsPeriod() && placed.lastDay() == null) {
            throw Refused.as(Reason.PERIOD_MISSING);
        }
        Meetings.of(found.heading(), placed);
    }
}
