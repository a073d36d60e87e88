package org.soundings.reports;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables that pages are made from, of the whole network.
 *
 * @param members {@link org.soundings.tables.Members}, or any table with its columns
 */
public record ChapterTables(
        Dataset<Row> chapters,
        Dataset<Row> members,
        Dataset<Row> memberScores,
        Dataset<Row> chapterScores,
        Dataset<Row> actions,
        Dataset<Row> ties,
        Dataset<Row> bridges,
        Dataset<Row> controlTotals,
        Dataset<Row> inputFiles,
        Dataset<Row> rejects) {}
