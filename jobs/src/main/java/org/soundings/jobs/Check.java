package org.soundings.jobs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.events.ActivityLife;
import org.soundings.exports.FileReading;
import org.soundings.exports.Reading;
import org.soundings.exports.TableRow;
import org.soundings.tables.EventKind;
import org.soundings.tables.Events;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Fold;
import org.soundings.tables.Outcome;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;
import org.soundings.tables.RowKind;
import org.soundings.tables.Warning;

/** Takes the account of one file on its own: what reading refuses, unknown members, and ids that come twice. */
final class Check {

    /** Days that a meeting day's period covers where no earlier meeting is known, as here. */
    private static final int FIRST_PERIOD_DAYS = 7;

    /** More refused rows of one file than anybody reads are counted and not listed. */
    private static final int LISTED = 100_000;

    private final CheckRoster roster;
    private final List<FileAccount.Reject> rejects = new ArrayList<>();
    private final List<ActivityLife.Entry<TableRow>> logged = new ArrayList<>();
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    private long accepted;
    private long duplicate;
    private long superseded;
    private long refused;

    private Check(CheckRoster roster) {
        this.roster = roster;
    }

    /** Takes the account of a file and closes it. */
    static FileAccount of(FileReading file, CheckRoster roster) throws IOException {
        try (file) {
            return new Check(roster).account(file);
        }
    }

    private FileAccount account(FileReading reading) {
        while (reading.hasNext()) {
            Reading next = reading.next();
            if (next.row() != null) {
                row(next.row());
            } else if (next.reject() != null) {
                refuse(reject(next.reject()));
            }
        }
        ActivityLife.settle(logged).forEach(settled -> count(settled.row(), settled.outcome(), settled.reason()));
        rejects.sort(Comparator.comparingLong(FileAccount.Reject::line));
        return account(reading.header());
    }

    private void row(TableRow row) {
        if (!RowKind.ACTIVITY.code().equals(row.text(ExportRows.ROW_KIND))) {
            accepted++;
            return;
        }
        boolean hasGuest = EventKind.VISITOR.code().equals(row.text(ExportRows.KIND));
        Optional<CheckRoster.Refusal> refusal = roster.refusal(row, hasGuest);
        if (refusal.isPresent()) {
            CheckRoster.Refusal why = refusal.get();
            refuse(new FileAccount.Reject(
                    row.count(ExportRows.LINE_NUMBER), why.reason(), why.side().name(), why.found(), why.chapter()));
            log(row, ActivityLife.Standing.REFUSED);
            return;
        }
        roster.warning(row).ifPresent(warnings::add);
        if (row.text(ExportRows.SOURCE_EVENT_ID) == null) {
            accepted++;
        } else {
            log(row, ActivityLife.Standing.OPEN);
        }
    }

    private void log(TableRow row, ActivityLife.Standing standing) {
        if (row.text(ExportRows.SOURCE_EVENT_ID) != null) {
            logged.add(new ActivityLife.Entry<>(
                    row,
                    standing,
                    Fold.chapter(row.text(ExportRows.CHAPTER_NAME)),
                    row.text(ExportRows.SOURCE_EVENT_ID),
                    0,
                    row.count(ExportRows.LINE_NUMBER),
                    content(row)));
        }
    }

    private void count(TableRow row, Outcome outcome, Reason reason) {
        switch (outcome) {
            case ACCEPTED -> accepted++;
            case DUPLICATE -> duplicate++;
            case SUPERSEDED -> superseded++;
            case REFUSED ->
                refuse(new FileAccount.Reject(
                        row.count(ExportRows.LINE_NUMBER),
                        reason,
                        Events.EVENT_ID.name(),
                        row.text(ExportRows.SOURCE_EVENT_ID),
                        null));
        }
    }

    private FileAccount account(TableRow header) {
        header.texts(FileHeaders.WARNINGS).forEach(code -> Warning.of(code).ifPresent(warnings::add));
        LocalDate meeting = header.day(FileHeaders.MEETING_ON);
        boolean isRefused = FileStatus.REFUSED.code().equals(header.text(FileHeaders.STATUS));
        return new FileAccount(
                header.text(FileHeaders.FILE_ID),
                header.text(FileHeaders.REPORT_KIND),
                header.text(FileHeaders.CHAPTER_NAME),
                meeting == null ? header.day(FileHeaders.PERIOD_START) : meeting.minusDays(FIRST_PERIOD_DAYS - 1L),
                meeting == null ? header.day(FileHeaders.PERIOD_END) : meeting,
                status(header.text(FileHeaders.STATUS)),
                accepted,
                duplicate,
                superseded,
                isRefused ? header.count(FileHeaders.REFUSED_COUNT) : refused,
                header.count(FileHeaders.STRUCTURE_COUNT),
                List.copyOf(warnings),
                List.copyOf(rejects));
    }

    private void refuse(FileAccount.Reject reject) {
        refused++;
        if (rejects.size() < LISTED) {
            rejects.add(reject);
        } else {
            warnings.add(Warning.REJECTS_CUT);
        }
    }

    private static FileStatus status(String code) {
        for (FileStatus status : FileStatus.values()) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        throw new IllegalStateException("No file status " + code);
    }

    private static FileAccount.Reject reject(TableRow reject) {
        return new FileAccount.Reject(
                reject.count(Rejects.LINE_NUMBER),
                Reason.of(reject.text(Rejects.CODE)).orElseThrow(),
                reject.text(Rejects.COLUMN_NAME),
                reject.text(Rejects.FOUND),
                reject.text(Rejects.EXPECTED));
    }

    private static List<String> content(TableRow row) {
        List<String> content = new ArrayList<>();
        content.add(row.text(ExportRows.KIND));
        content.add(String.valueOf(row.day(ExportRows.EVENT_ON)));
        content.add(person(row.text(ExportRows.FROM_ID), row.text(ExportRows.FROM_NAME)));
        content.add(person(row.text(ExportRows.TO_ID), row.text(ExportRows.TO_NAME)));
        content.add(Fold.chapter(row.text(ExportRows.OTHER_CHAPTER_NAME)));
        content.add(row.text(ExportRows.TIER));
        content.add(String.valueOf(row.count(ExportRows.QUANTITY_COUNT)));
        content.add(String.valueOf(row.amount(ExportRows.AMOUNT)));
        content.add(row.text(ExportRows.CURRENCY_CODE));
        return content;
    }

    /** The id, where there is one: it is the person, whatever the name beside it. */
    private static String person(String id, String name) {
        return id == null ? "name " + Fold.person(name) : "id " + id;
    }
}
