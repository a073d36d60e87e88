package org.soundings.exports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.tables.Reason;

/** What the name of a file alone tells. */
final class FileName {

    static final String MANIFEST = "manifest.csv";
    private static final String ALIASES = "aliases.csv";

    /** {@code Slips_Audit_Report_08-25-2025_2-26_PM (1).xls}: month, day, year, then the hour of twelve. */
    private static final Pattern DOWNLOAD =
            Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})_(\\d{1,2})-(\\d{2})_([AP])M", Pattern.CASE_INSENSITIVE);

    /** {@code 2025-08-25}, {@code 2025-08-25T14-26}, {@code 2025-08-25_14-26-05}. */
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?:[T_ ](\\d{2})[-:.](\\d{2})(?:[-:.](\\d{2}))?)?(?!\\d)");

    private FileName() {}

    static boolean isManifest(String name) {
        return name.toLowerCase(Locale.ROOT).equals(MANIFEST);
    }

    static boolean isAliases(String name) {
        return name.toLowerCase(Locale.ROOT).equals(ALIASES);
    }

    /** Why a file or folder of this name is no export: hidden, a lock file, an unfinished download. */
    static Optional<Reason> refusal(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("~$")
                || lower.startsWith(".~lock.")
                || lower.endsWith(".part")
                || lower.endsWith(".crdownload")
                || lower.endsWith(".tmp")
                || lower.endsWith("~")) {
            return Optional.of(Reason.UNFINISHED_FILE);
        }
        return lower.startsWith(".") ? Optional.of(Reason.HIDDEN_FILE) : Optional.empty();
    }

    /** When the file was downloaded, as its name says; where it has several stamps, the last. */
    static Optional<Instant> stamp(String name, ZoneId zone) {
        Optional<LocalDateTime> found = lastOf(DOWNLOAD.matcher(name), FileName::download);
        if (found.isEmpty()) {
            found = lastOf(ISO.matcher(name), FileName::iso);
        }
        return found.map(local -> local.atZone(zone).toInstant());
    }

    private interface Reading {
        LocalDateTime of(Matcher matcher);
    }

    private static Optional<LocalDateTime> lastOf(Matcher matcher, Reading reading) {
        LocalDateTime last = null;
        while (matcher.find()) {
            last = read(matcher, reading).orElse(last);
        }
        return Optional.ofNullable(last);
    }

    private static Optional<LocalDateTime> read(Matcher matcher, Reading reading) {
        try {
            return Optional.of(reading.of(matcher));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static LocalDateTime download(Matcher m) {
        int hour = number(m, 4);
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour of twelve");
        }
        boolean isAfternoon = m.group(6).equalsIgnoreCase("P");
        return LocalDateTime.of(
                LocalDate.of(number(m, 3), number(m, 1), number(m, 2)),
                LocalTime.of(hour % 12 + (isAfternoon ? 12 : 0), number(m, 5)));
    }

    private static LocalDateTime iso(Matcher m) {
        LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
        return m.group(4) == null
                ? day.atStartOfDay()
                : day.atTime(number(m, 4), number(m, 5), m.group(6) == null ? 0 : number(m, 6));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
