package org.soundings.jobs;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Chapters;
import org.soundings.tables.Freshness;

/**
 * How recent the chapters' exports are on the as-of date.
 *
 * @param chapters reporting chapters by freshness
 * @param oldest those whose exports are not fresh, the longest silent first, at most {@value #MOST}
 */
record ExportAges(Map<Freshness, Long> chapters, List<Silent> oldest) {

    static final int MOST = 5;

    /** A chapter whose exports stop on a day, so many days before the as-of date. */
    record Silent(String chapter, LocalDate lastExportOn, long days) {}

    /** Sums up rows of {@link Chapters}. Two small collects. */
    static ExportAges of(Dataset<Row> chapters, LocalDate asOf) {
        Map<Freshness, Long> counts = new EnumMap<>(Freshness.class);
        for (Freshness freshness : Freshness.values()) {
            counts.put(freshness, 0L);
        }
        chapters.where(Chapters.FRESHNESS.col().isNotNull())
                .groupBy(Chapters.FRESHNESS.col())
                .agg(count(lit(1)))
                .collectAsList()
                .forEach(row -> counts.put(Freshness.of(row.getString(0)).orElseThrow(), row.getLong(1)));
        Column isOld = Chapters.FRESHNESS.col().isin(Freshness.LATE.code(), Freshness.STALE.code());
        List<Silent> oldest = chapters
                .where(isOld)
                .orderBy(Chapters.LAST_EXPORT_ON.col(), Chapters.CHAPTER_ID.col())
                .select(Chapters.CHAPTER_NAME.col(), Chapters.LAST_EXPORT_ON.col())
                .takeAsList(MOST)
                .stream()
                .map(row -> silent(row.getString(0), (LocalDate) row.get(1), asOf))
                .toList();
        return new ExportAges(counts, oldest);
    }

    private static Silent silent(String chapter, LocalDate last, LocalDate asOf) {
        return new Silent(chapter, last, ChronoUnit.DAYS.between(last, asOf));
    }

    /** Chapters whose exports are not fresh and that are not among the oldest. */
    long others() {
        return chapters.get(Freshness.LATE) + chapters.get(Freshness.STALE) - oldest.size();
    }
}
