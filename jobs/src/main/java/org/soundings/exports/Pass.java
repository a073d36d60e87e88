package org.soundings.exports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.soundings.config.Settings;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Reason;
import org.soundings.tables.Warning;

/** One pass over the rows of an opened file. Every row counts once: as data, refused, or structure. */
final class Pass implements AutoCloseable {

    private final Opening opening;
    private final Header header;
    private final Settings.Reading limits;
    private final Rows rows;
    private final FileContext context;
    private final RowReader reader;
    private final SecondTable second;
    private final ControlTotal total;
    private boolean isSplit;
    private long read;
    private long structure;
    private long refused;

    Pass(Opening opening, Header header, Settings.Reading limits, FileContext context, RowReader reader)
            throws IOException {
        this.opening = opening;
        this.header = header;
        this.limits = limits;
        Heading heading = opening.heading();
        this.context = context;
        this.reader = reader;
        this.second = new SecondTable(heading);
        this.total = new ControlTotal(heading, context);
        this.rows = opening.rows();
        heading.warnings().forEach(context::warn);
        if (opening.isBoldLost()) {
            context.warn(Warning.BOLD_LOST);
        }
        if (opening.isEncodingAssumed()) {
            context.warn(Warning.ENCODING_ASSUMED);
        }
    }

    /**
     * The next data row or reject, or null at the end.
     *
     * @throws Refused where the file as a whole turns out to be unreadable
     */
    Reading next() throws IOException {
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            if (++read > limits.maxRows()) {
                throw Refused.as(Reason.TOO_MANY_ROWS, null, Integer.toString(limits.maxRows()));
            } else if (read <= opening.above() + 1L) {
                structure++;
                continue;
            }
            try {
                TableRow values = values(row);
                if (values != null) {
                    total.count(values);
                    return Reading.ofRow(
                            values.set(ExportRows.LINE_NUMBER, row.line()).set(ExportRows.RAW_TEXT, raw(row)));
                }
                structure++;
            } catch (Refused reason) {
                if (!isSplit) {
                    reader.missed();
                }
                refused++;
                total.countRefused();
                return Reading.ofReject(header.reject(reason, row.line(), raw(row)));
            }
        }
        return null;
    }

    /** Rows read so far. */
    long read() {
        return read;
    }

    /** The header after the whole pass. */
    TableRow header() {
        FileStatus status = read == structure ? FileStatus.NO_ROWS : FileStatus.OK;
        boolean isManifest = opening.report() == ReportKind.MANIFEST && read > opening.above() + 1L;
        return header.close(isManifest ? FileStatus.OK : status, read, structure, refused, context.warnings());
    }

    private TableRow values(RawRow row) {
        isSplit = false;
        if (row.problem() != null) {
            if (row.problem().reason() == Reason.OTHER_SHEET) {
                context.warn(Warning.OTHER_SHEETS);
            }
            throw row.problem();
        } else if (row.isBlank()) {
            second.blank();
            return null;
        }
        String first = row.first().folded();
        if (second.isHeadingAgain(row, first)) {
            return null;
        } else if (reader.isPartOfHeading(row)) {
            second.continueHeading(row);
            return null;
        }
        DataRow record = new DataRow(row, second.heading(), context, context.format());
        if (isTotal(first, record)) {
            if (opening.report().hasControlTotal()) {
                total.compare(row);
            }
            return null;
        }
        second.check(row, context);
        isSplit = true;
        return reader.read(record);
    }

    private boolean isTotal(String first, DataRow record) {
        if (!Vocabulary.SHIPPED.totals().contains(first)) {
            return false;
        }
        for (Column column : reader.blankInTotals()) {
            if (record.text(column) != null) {
                return false;
            }
        }
        return true;
    }

    /** The row as it stands; of a report that holds what is never stored, only the columns that are read. */
    private String raw(RawRow row) {
        if (!opening.report().isPrivate()) {
            return Escaped.shorten(row.raw(), limits.maxFieldChars());
        } else if (row.problem() != null || second.isTooWide(row)) {
            return null;
        }
        Map<Column, Integer> positions = second.heading().positions();
        List<String> texts = positions.values().stream()
                .sorted()
                .map(at -> row.cell(at).text())
                .toList();
        return Escaped.shorten(String.join("\t", texts), limits.maxFieldChars());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
