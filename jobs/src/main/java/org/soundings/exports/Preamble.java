package org.soundings.exports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.config.Formats.Format;
import org.soundings.tables.Fold;
import org.soundings.tables.Reason;

/** The rows above the heading: labels with their values below or beside them, and a title that may end in a day. */
final class Preamble {

    private static final Pattern TITLE =
            Pattern.compile("(?:.*\\s)?(\\S+)\\s+(\\d{1,2}([/.])\\d{1,2}\\3\\d{4}|\\d{4}-\\d{2}-\\d{2})");

    private static final Set<String> PERIOD = Set.of("first_day", "last_day");

    /** A value and the label that it was found under. */
    private record Labelled(String label, Cell cell) {}

    private final Map<String, Labelled> values = new HashMap<>();
    private String title;

    Preamble(List<RawRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            for (int column = 0; column < row.cells().size(); column++) {
                take(row, column, i + 1 < rows.size() ? rows.get(i + 1) : null);
            }
        }
    }

    private void take(RawRow row, int column, RawRow below) {
        String text = row.cell(column).spaced();
        String folded = row.cell(column).folded();
        String key = Vocabulary.SHIPPED.below().get(folded);
        if (key != null) {
            Cell value = below == null ? Cell.ABSENT : below.cell(column);
            keep(key, text, isValue(value) ? value : beside(row, column));
            return;
        }
        key = Vocabulary.SHIPPED.beside().get(folded);
        if (key != null) {
            keep(key, text, beside(row, column));
        } else if (title == null) {
            Matcher matcher = TITLE.matcher(text);
            if (matcher.matches() && Vocabulary.SHIPPED.titleDay().contains(Fold.text(matcher.group(1)))) {
                title = matcher.group(2);
            }
        }
    }

    /** The first filled cell to the right, unless it is another label. */
    private static Cell beside(RawRow row, int column) {
        for (int right = column + 1; right < row.cells().size(); right++) {
            if (!row.cell(right).isBlank()) {
                return isValue(row.cell(right)) ? row.cell(right) : Cell.ABSENT;
            }
        }
        return Cell.ABSENT;
    }

    private static boolean isValue(Cell cell) {
        String folded = cell.folded();
        return !cell.isBlank()
                && !Vocabulary.SHIPPED.below().containsKey(folded)
                && !Vocabulary.SHIPPED.beside().containsKey(folded);
    }

    /** Keeps the first value of a label; a period whose day is blank is kept as such. */
    private void keep(String key, String label, Cell cell) {
        Refused problem = cell.problem();
        if (problem != null) {
            throw problem.inColumn(label);
        } else if (!cell.isBlank() || PERIOD.contains(key)) {
            values.putIfAbsent(key, new Labelled(label, cell));
        }
    }

    /** The chapter, region and country, as far as the preamble names them. */
    Stated place() {
        Labelled chapter = values.get("chapter");
        String where = chapter == null ? "" : chapter.label();
        return Stated.chapter(where, text("chapter"), text("region"), text("country"));
    }

    /**
     * The period or the meeting day, if the preamble states one.
     *
     * @throws Refused where what it states is none
     */
    Optional<Stated> days(Format format) {
        Labelled from = values.get("first_day");
        Labelled to = values.get("last_day");
        if (from != null || to != null) {
            String found = written(from) + " – " + written(to);
            try {
                LocalDate first = from == null ? null : Days.of(from.cell(), format);
                LocalDate last = to == null ? null : Days.of(to.cell(), format);
                if (first != null && last != null && !last.isBefore(first)) {
                    return Optional.of(Stated.chapter(from.label() + " " + to.label(), null, null, null)
                            .during(first, last));
                }
            } catch (Refused notADay) {
                throw Refused.as(Reason.BAD_PERIOD, found, null);
            }
            throw Refused.as(Reason.BAD_PERIOD, found, null);
        }
        return title == null ? Optional.empty() : Optional.of(titleDay());
    }

    private Stated titleDay() {
        try {
            LocalDate day = Days.isIso(title)
                    ? LocalDate.parse(title)
                    : LocalDate.parse(title.replace('.', '/'), Days.form(Days.TITLE_FORM));
            return Stated.chapter("… " + title, null, null, null).meetingOn(day);
        } catch (DateTimeException notADay) {
            throw Refused.as(Reason.BAD_PERIOD, title, null);
        }
    }

    /** When the report was run, if the preamble says it readably. */
    Optional<Instant> runAt(Format format) {
        Labelled runAt = values.get("run_at");
        if (runAt == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Days.at(runAt.cell().spaced(), format).atZone(format.zone()).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static String written(Labelled value) {
        return value == null ? "" : value.cell().text();
    }

    private String text(String key) {
        Labelled value = values.get(key);
        return value == null ? null : value.cell().spaced();
    }
}
