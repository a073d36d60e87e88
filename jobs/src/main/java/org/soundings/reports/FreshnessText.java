package org.soundings.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.soundings.tables.Freshness;

/**
 * Says how old a chapter's exports are.
 *
 * @param lastOn null when no export states its period
 * @param freshness null likewise
 */
record FreshnessText(Words words, PageTerms terms, LocalDate lastOn, Freshness freshness) {

    static FreshnessText of(ChapterSheet sheet, Words words, PageTerms terms) {
        return new FreshnessText(words, terms, sheet.lastExportOn(), sheet.freshness());
    }

    /** The warning that opens the pages of a stale chapter; null for any other. */
    String notice() {
        return freshness == Freshness.STALE ? words.say(PagePhrase.SILENT_NOTICE, lastExport()) : null;
    }

    String sentence() {
        if (freshness == null) {
            return words.say(PagePhrase.THIN_NO_EXPORT);
        }
        return switch (freshness) {
            case FRESH -> words.say(PagePhrase.THIN_FRESH, lastExport());
            case LATE -> words.say(PagePhrase.THIN_LATE, lastExport());
            case STALE -> words.say(PagePhrase.THIN_SILENT, lastExport());
        };
    }

    private Map<String, Object> lastExport() {
        return Map.of("date", words.day(lastOn), "days", ChronoUnit.DAYS.between(lastOn, terms.asOf()));
    }
}
