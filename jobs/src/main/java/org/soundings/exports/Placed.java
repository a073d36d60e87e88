package org.soundings.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.soundings.config.Formats.Format;
import org.soundings.tables.Fold;
import org.soundings.tables.Reason;

/**
 * Where a file is from and what it covers, as its preamble, a manifest and its folders say it together.
 *
 * @param chapter null where each row names its own
 * @param start null where one meeting day, or nothing, is stated
 */
record Placed(
        String chapter,
        String region,
        String country,
        LocalDate start,
        LocalDate end,
        LocalDate meetingOn,
        boolean isWhole,
        Instant exportedAt) {

    /** The last day covered, or null. */
    LocalDate lastDay() {
        return meetingOn == null ? end : meetingOn;
    }

    /**
     * Checks that chapter and period are known as far as a report needs them.
     *
     * @throws Refused {@code chapter_missing}, {@code period_missing}, {@code bad_meeting_day}
     */
    void check(Heading heading) {
        ReportKind report = heading.layout().report();
        if (report.needsChapter() && chapter == null && !heading.has(Column.CHAPTER)) {
            throw Refused.as(Reason.CHAPTER_MISSING);
        } else if (report.needsPeriod() && lastDay() == null) {
            throw Refused.as(Reason.PERIOD_MISSING);
        }
        Meetings.of(heading, this);
    }

    /**
     * Brings together what the places say.
     *
     * @throws Refused where two of them disagree
     */
    static Placed of(
            FileEntry entry,
            Supplier<Optional<Stated>> folders,
            Preamble preamble,
            Manifest manifest,
            PlaceFormats formats) {
        List<Stated> outside = new ArrayList<>();
        manifest.of(entry.name()).ifPresent(outside::add);
        if (!manifest.replacesFolders()) {
            folders.get().ifPresent(outside::add);
        }
        List<Stated> chapters = new ArrayList<>(outside);
        Stated inside = preamble.place();
        chapters.add(0, inside);
        String chapter = chapter(chapters);
        String region = formats.region(chapter, inside.region());
        String country = formats.country(chapter, inside.country());
        Format format = formats.of(chapter, region, country);
        List<Stated> days = new ArrayList<>(outside);
        preamble.days(format).ifPresent(stated -> days.add(0, stated));
        Stated when = days(days);
        return new Placed(
                chapter,
                region,
                country,
                when.start(),
                when.end(),
                when.meetingOn(),
                outside.stream().anyMatch(Stated::isWhole),
                exportedAt(entry, preamble, format));
    }

    /** A report that says nothing of itself. */
    static Placed nowhere() {
        return new Placed(null, null, null, null, null, null, false, null);
    }

    private static String chapter(List<Stated> places) {
        Stated first = null;
        for (Stated place : places) {
            if (first == null) {
                first = place.chapter() == null ? null : place;
            } else if (place.chapter() != null
                    && !Fold.chapter(first.chapter()).equals(Fold.chapter(place.chapter()))) {
                throw Refused.as(Reason.CHAPTER_CONFLICT, first.chapterThere(), place.chapterThere());
            }
        }
        return first == null ? null : first.chapter();
    }

    /** The first place's days; a period counts before a meeting day within it. */
    private static Stated days(List<Stated> places) {
        Stated chosen = null;
        for (Stated place : places) {
            if (chosen == null) {
                chosen = place.saysWhen() ? place : null;
            } else if (place.saysWhen() && !chosen.agreesOnDays(place)) {
                throw Refused.as(Reason.PERIOD_CONFLICT, chosen.days(), place.days());
            } else if (chosen.meetingOn() != null && place.saysWhen() && place.meetingOn() == null) {
                chosen = place;
            }
        }
        return chosen == null ? Stated.chapter("", null, null, null) : chosen;
    }

    private static Instant exportedAt(FileEntry entry, Preamble preamble, Format format) {
        Optional<Instant> told = preamble.runAt(format).or(() -> FileName.stamp(entry.name(), format.zone()));
        return told.orElseGet(() -> Instant.ofEpochMilli(entry.modifiedMillis()));
    }
}
