package org.soundings.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.soundings.config.Formats.Format;
import org.soundings.tables.Reason;
import org.soundings.tables.Warning;

/** One data row, by column; what cannot be read as asked is refused with the column's heading. */
final class DataRow {

    private static final Pattern DIGITS_ONLY = Pattern.compile("\\d[\\d\\s]*");

    private static final Vocabulary.Choice LETTERS = Vocabulary.SHIPPED.attendance();

    private final RawRow row;
    private final Heading heading;
    private final FileContext file;
    private final Format format;

    DataRow(RawRow row, Heading heading, FileContext file, Format format) {
        this.row = row;
        this.heading = heading;
        this.file = file;
        this.format = format;
    }

    /** The same row, its values written in another format. */
    DataRow in(Format other) {
        return new DataRow(row, heading, file, other);
    }

    Heading heading() {
        return heading;
    }

    FileContext file() {
        return file;
    }

    Format format() {
        return format;
    }

    boolean has(Column column) {
        return heading.has(column);
    }

    /** The text with single blanks; null where it is blank. */
    String text(Column column) {
        String text = cell(column).spaced();
        return text.isEmpty() ? null : text;
    }

    String required(Column column) {
        String text = text(column);
        if (text == null) {
            throw missing(column);
        }
        return text;
    }

    /** A person's name; null where it is blank. */
    String person(Column column) {
        String name = text(column);
        if (name != null && isDigit(name.charAt(0)) && DIGITS_ONLY.matcher(name).matches()) {
            throw Refused.as(Reason.DIGITS_ONLY_NAME, name, null).inColumn(heading.label(column));
        }
        if (name != null && Scripts.areMixed(name)) {
            file.warn(Warning.MIXED_SCRIPT);
        }
        return name;
    }

    /** The text as words and names are compared; null where it is blank. */
    String folded(Column column) {
        Cell cell = cell(column);
        return cell.isBlank() ? null : cell.folded();
    }

    /** A person's name. */
    String requiredPerson(Column column) {
        String name = person(column);
        if (name == null) {
            throw missing(column);
        }
        return name;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A day; null where the cell is blank. */
    LocalDate day(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        LocalDate day = in(column, () -> Days.of(cell(column), format));
        if (cell(column).type() == Cell.Type.TEXT) {
            file.sawDate(Days.isIso(text));
        }
        return day;
    }

    LocalDate requiredDay(Column column) {
        required(column);
        return day(column);
    }

    /** An amount in a currency; null where the cell is blank. */
    BigDecimal amount(Column column, String currency) {
        return text(column) == null ? null : in(column, () -> Numbers.amount(cell(column), format, currency));
    }

    /** A whole number from {@code least} on; null where the cell is blank. */
    Long count(Column column, long least) {
        return text(column) == null ? null : in(column, () -> Numbers.count(cell(column), format, least));
    }

    long requiredCount(Column column, long least) {
        required(column);
        return count(column, least);
    }

    /** What a word means; null where the cell is blank. */
    <T> T word(Column column, Function<String, T> meaning, Reason reason, String expected) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        T meant = meaning.apply(folded(column));
        if (meant == null) {
            throw Refused.as(reason, text, expected).inColumn(heading.label(column));
        }
        return meant;
    }

    <T> T word(Column column, Map<String, T> meanings, Reason reason, String expected) {
        return word(column, (Function<String, T>) meanings::get, reason, expected);
    }

    /** Whether the letter in a meeting's column says that the member was there; a blank one says that he was not. */
    boolean wasAt(Meeting meeting) {
        String letter = row.cell(meeting.position()).folded();
        Boolean isThere = letter.isEmpty() ? Boolean.FALSE : LETTERS.words().get(letter);
        if (isThere == null) {
            // What was found is not told: it may be health data in words.
            throw Refused.as(Reason.UNKNOWN_ATTENDANCE, null, LETTERS.labels()).inColumn(meeting.label());
        }
        return isThere;
    }

    /** Whether the cell is bold; null where the container cannot say it. */
    Boolean isBold(Column column) {
        return cell(column).bold();
    }

    Refused missing(Column column) {
        return Refused.as(Reason.MISSING_VALUE).inColumn(heading.label(column));
    }

    Refused refuse(Column column, Reason reason, String found, String expected) {
        return Refused.as(reason, found, expected).inColumn(heading.label(column));
    }

    private Cell cell(Column column) {
        Integer position = heading.positions().get(column);
        Cell cell = position == null ? Cell.ABSENT : row.cell(position);
        Refused problem = cell.problem();
        if (problem != null) {
            throw problem.inColumn(heading.label(column));
        }
        return cell;
    }

    private <T> T in(Column column, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refused refused) {
            throw refused.inColumn(heading.label(column));
        }
    }
}
