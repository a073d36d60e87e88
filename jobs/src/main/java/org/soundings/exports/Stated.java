package org.soundings.exports;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one place says about a file's chapter and period; null where it says nothing.
 *
 * @param where the place, as it is called in messages
 * @param meetingOn one day stated in place of a period
 * @param isWhole whether it says that the file holds everything of its period
 */
record Stated(
        String where,
        String chapter,
        String region,
        String country,
        LocalDate start,
        LocalDate end,
        LocalDate meetingOn,
        boolean isWhole)
        implements Serializable {

    static Stated chapter(String where, String chapter, String region, String country) {
        return new Stated(where, chapter, region, country, null, null, null, false);
    }

    Stated during(LocalDate first, LocalDate last) {
        return new Stated(where, chapter, region, country, first, last, null, isWhole);
    }

    Stated meetingOn(LocalDate day) {
        return new Stated(where, chapter, region, country, null, null, day, isWhole);
    }

    boolean saysWhen() {
        return end != null || meetingOn != null;
    }

    /** Whether another place's days are the same; a meeting day agrees with a period that it lies in. */
    boolean agreesOnDays(Stated other) {
        if (meetingOn != null && other.meetingOn != null) {
            return meetingOn.equals(other.meetingOn);
        } else if (meetingOn != null) {
            return other.holds(meetingOn);
        } else if (other.meetingOn != null) {
            return holds(other.meetingOn);
        }
        return start.equals(other.start) && end.equals(other.end);
    }

    private boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    String days() {
        String what = meetingOn == null ? start + "_" + end : meetingOn.toString();
        return what + " (" + where + ")";
    }

    String chapterThere() {
        return chapter + " (" + where + ")";
    }
}
