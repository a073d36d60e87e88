package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.soundings.tables.ChapterSources;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.RollUps;
import org.soundings.tables.Sightings;

/**
 * Who was present a year ago, and who of them still is, over {@link NumberedMembers} with what their chapters' exports can
 * tell and their {@link Sightings}.
 *
 * <p>A member of whom no day of joining is said is there since first seen with anybody; one who is gone without a day left
 * when last seen. Null where the chapter's own exports do not reach so far back: those who left before they begin would be
 * missing.
 */
final class Retention {

    private final LocalDate yearAgo;

    Retention(LocalDate asOf) {
        this.yearAgo = asOf.minusYears(1);
    }

    /** Aggregate. */
    Column presentYearAgo() {
        return sum(when(isKnown(), when(wasPresent(), 1L).otherwise(0L)));
    }

    /** Aggregate. */
    Column stayed() {
        Column hasStayed = wasPresent().and(NumberedMembers.IS_PRESENT.col());
        return sum(when(isKnown(), when(hasStayed, 1L).otherwise(0L)));
    }

    static Column ratio() {
        return RollUps.STAYED_COUNT.col().divide(RollUps.PRESENT_YEAR_AGO_COUNT.col());
    }

    private Column isKnown() {
        return ChapterSources.DATA_START_ON.col().leq(lit(yearAgo));
    }

    private Column wasPresent() {
        Column since = coalesce(NumberedMembers.JOINED_ON.col(), Sightings.FIRST_ON.col());
        Column until = coalesce(
                NumberedMembers.LEFT_ON.col(),
                when(NumberedMembers.IS_PRESENT.col().unary_$bang(), Sightings.LAST_ON.col()));
        Column wasThere = since.leq(lit(yearAgo)).and(until.isNull().or(until.gt(lit(yearAgo))));
        return NumberedMembers.IS_REPORTING.col().and(coalesce(wasThere, lit(false)));
    }
}
