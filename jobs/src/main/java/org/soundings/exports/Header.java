package org.soundings.exports;

import java.time.Instant;
import java.util.List;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Rejects;

/** The header of one file, filled as reading finds out about it, so that a refused file's tells what was known. */
final class Header {

    private final TableRow row;
    private final String fileId;

    Header(FileEntry entry) {
        this.fileId = entry.fileId();
        this.row = new TableRow(FileHeaders.TABLE)
                .set(FileHeaders.FILE_ID, entry.fileId())
                .set(FileHeaders.BYTE_COUNT, Math.max(entry.size(), 0L))
                .set(FileHeaders.CONTAINER, Container.UNKNOWN.code())
                .set(FileHeaders.REPORT_KIND, ReportKind.UNKNOWN.code())
                .set(FileHeaders.EXPORTED_AT, Instant.ofEpochMilli(entry.modifiedMillis()))
                .set(FileHeaders.IS_WHOLE, false)
                .set(FileHeaders.WARNINGS, List.of());
    }

    void fetched(Content content) {
        row.set(FileHeaders.SHA256, content.hash()).set(FileHeaders.BYTE_COUNT, content.size());
    }

    void container(Container container, String encoding) {
        row.set(FileHeaders.CONTAINER, container.code()).set(FileHeaders.ENCODING, encoding);
    }

    void heading(Heading heading) {
        row.set(FileHeaders.REPORT_KIND, heading.layout().report().code())
                .set(FileHeaders.LANGUAGE, heading.layout().language());
    }

    /** The chapter beside or above the file: what a refused file is known by. */
    void stated(String chapter) {
        row.set(FileHeaders.CHAPTER_NAME, chapter);
    }

    void placed(Placed placed) {
        row.set(FileHeaders.CHAPTER_NAME, placed.chapter())
                .set(FileHeaders.CHAPTER_REGION, placed.region())
                .set(FileHeaders.CHAPTER_COUNTRY, placed.country())
                .set(FileHeaders.PERIOD_START, placed.start())
                .set(FileHeaders.PERIOD_END, placed.end())
                .set(FileHeaders.MEETING_ON, placed.meetingOn())
                .set(FileHeaders.EXPORTED_AT, placed.exportedAt())
                .set(FileHeaders.IS_WHOLE, placed.isWhole());
    }

    TableRow close(FileStatus status, long read, long structure, long refused, List<String> warnings) {
        return row.set(FileHeaders.STATUS, status.code())
                .set(FileHeaders.READ_COUNT, read)
                .set(FileHeaders.STRUCTURE_COUNT, structure)
                .set(FileHeaders.REFUSED_COUNT, refused)
                .set(FileHeaders.WARNINGS, warnings);
    }

    /** The reject of a row of this file, or at line 0 of the file as a whole. */
    TableRow reject(Refused refused, long line, String raw) {
        return new TableRow(Rejects.TABLE)
                .set(Rejects.FILE_ID, fileId)
                .set(Rejects.SHA256, row.text(FileHeaders.SHA256))
                .set(Rejects.LINE_NUMBER, line)
                .set(Rejects.CODE, refused.reason().code())
                .set(Rejects.COLUMN_NAME, refused.column())
                .set(Rejects.FOUND, refused.found())
                .set(Rejects.EXPECTED, refused.expected())
                .set(Rejects.RAW_TEXT, raw);
    }
}
