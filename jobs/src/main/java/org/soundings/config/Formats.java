package org.soundings.config;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.soundings.tables.Fold;

/**
 * How dates, numbers and money are written, declared by place and never guessed: {@code soundings.formats}. The most
 * specific declaration wins, value by value: chapter, then region, then country, then the default.
 */
public record Formats(
        Format byDefault, Map<String, Partial> countries, Map<String, Partial> regions, Map<String, Partial> chapters)
        implements Serializable {

    /**
     * The format of one place.
     *
     * @param dates {@code dd/MM/yyyy}, {@code MM/dd/yyyy}, {@code dd.MM.yyyy}, {@code dd-MM-yyyy} or {@code yyyy-MM-dd}; ISO dates are always read
     * @param numbers locale of decimal and grouping signs
     * @param zone zone that decides the day of a date-time
     * @param currency ISO 4217 code
     * @param encoding encoding of text that is neither marked by a BOM nor valid UTF-8
     */
    public record Format(String dates, Locale numbers, ZoneId zone, String currency, String encoding)
            implements Serializable {}

    /** A place's own values; null where it has none. {@code region} and {@code country} place a chapter. */
    public record Partial(
            String dates, Locale numbers, ZoneId zone, String currency, String encoding, String region, String country)
            implements Serializable {}

    /** The format in force for a chapter; arguments are null where unknown and are matched folded. */
    public Format of(String chapter, String region, String country) {
        Format format = byDefault;
        format = overlay(format, countries, country);
        format = overlay(format, regions, region);
        return overlay(format, chapters, chapter);
    }

    private static Format overlay(Format base, Map<String, Partial> places, String name) {
        Partial own = name == null ? null : places.get(Fold.chapter(name));
        if (own == null) {
            return base;
        }
        return new Format(
                own.dates() == null ? base.dates() : own.dates(),
                own.numbers() == null ? base.numbers() : own.numbers(),
                own.zone() == null ? base.zone() : own.zone(),
                own.currency() == null ? base.currency() : own.currency(),
                own.encoding() == null ? base.encoding() : own.encoding());
    }
}
