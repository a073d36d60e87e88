package org.soundings.exports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.tables.Reason;

/** What the folders above a file say: {@code <chapter>/<date>/…}, the date a period or one day. */
final class Folders {

    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:_(\\d{4}-\\d{2}-\\d{2}))?");

    private static final Set<String> NO_CHAPTERS = Set.of("", ".", "..");

    private Folders() {}

    /**
     * What they say, if one of them is a date.
     *
     * @throws Refused {@code bad_period} for a folder that looks like a period and is none
     */
    static Optional<Stated> of(String fileId) {
        String[] parts = fileId.split("/", -1);
        for (int i = parts.length - 2; i >= 0; i--) {
            Matcher date = DATE.matcher(parts[i]);
            if (date.matches()) {
                boolean isBelowChapter = i > 0 && !NO_CHAPTERS.contains(parts[i - 1]);
                String chapter = isBelowChapter ? parts[i - 1] : null;
                String where = (chapter == null ? "" : chapter + "/") + parts[i] + "/";
                return Optional.of(dated(Stated.chapter(where, chapter, null, null), date));
            }
        }
        return Optional.empty();
    }

    private static Stated dated(Stated stated, Matcher date) {
        try {
            LocalDate first = LocalDate.parse(date.group(1));
            if (date.group(2) == null) {
                return stated.meetingOn(first);
            }
            LocalDate last = LocalDate.parse(date.group(2));
            if (!last.isBefore(first)) {
                return stated.during(first, last);
            }
        } catch (DateTimeException notADay) {
            throw Refused.as(Reason.BAD_PERIOD, date.group(), null);
        }
        throw Refused.as(Reason.BAD_PERIOD, date.group(), null);
    }
}
