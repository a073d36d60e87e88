package org.soundings.events;

import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.soundings.config.Settings;
import org.soundings.tables.Chapters;
import org.soundings.tables.Freshness;

/** How long ago a chapter's exports stop, on the as-of date: never by a clock. */
final class ExportAge {

    private ExportAge() {}

    /**
     * {@link Freshness} over {@link Chapters#LAST_EXPORT_ON}: fresh up to the warning's age, late above it, stale above
     * the error's; null where no export says its days.
     */
    static Column freshness(Settings.Freshness ages, LocalDate asOf) {
        Column days = datediff(lit(asOf), Chapters.LAST_EXPORT_ON.col());
        return Chapters.FRESHNESS.from(when(days.gt(ages.errorAfterDays()), Freshness.STALE.code())
                .when(days.gt(ages.warningAfterDays()), Freshness.LATE.code())
                .when(days.isNotNull(), Freshness.FRESH.code()));
    }
}
