package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.store.PublishedRun;
import org.soundings.tables.Cause;
import org.soundings.tables.FigureChanges;

/** What a night says of the night before; {@link SampleNightTest} says it of a night that is repeated. */
@ExtendWith(SparkTests.class)
@Tag("heavy")
class ChangesTest {

    private static final String HEADING = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount\n";

    private static final String WEEK = "2026-09-01_2026-09-07";

    @TempDir
    private Path folder;

    @Test
    void tellsWhichFiguresChangedAndWhy(SparkSession spark) throws IOException {
        export(WEEK, "2026-09-08-log.csv", """
                E1;2026-09-02;Lyon;;Ana Lopes;;Ben Hill;one_to_one;
                E2;2026-09-03;Lyon;;Ana Lopes;;Ben Hill;closed_business;150.00
                """);
        Night first = night(spark);
        export("2026-09-08_2026-09-14", "2026-09-15-log.csv", """
                E2;2026-09-03;Lyon;;Ana Lopes;;Ben Hill;closed_business;180.00
                E3;2026-09-12;Lyon;;Ana Lopes;;Cléo Roy;referral;
                """);
        Night corrected = night(spark);
        List<Row> referrals = PublishedRun.open(folder.resolve("out").toString(), SparkRunner.hadoop())
                .read(spark, FigureChanges.TABLE)
                .where(FigureChanges.FIGURE.col().equalTo("events.referral"))
                .collectAsList();

        assertThat(first.changes()).isNull();
        Changes changes = corrected.changes();
        assertThat(changes.since()).isEqualTo(first.runId());
        assertThat(changes.ofRun()).containsExactly(Cause.AS_OF_MOVED);
        assertThat(changes.files())
                .extracting(Changes.OfFiles::cause, Changes.OfFiles::count)
                .containsExactly(tuple(Cause.FILE_ADDED, 1L), tuple(Cause.ROWS_MOVED, 1L));
        assertThat(changes.totals())
                .containsExactly(
                        new Changes.Total("events.closed_business.EUR", 150, 180),
                        new Changes.Total("events.referral", 0, 1));
        assertThat(changes.chapters()).isEqualTo(1);
        assertThat(new ChangesText(Locale.ENGLISH).lines(changes))
                .contains("  events   closed_business.EUR 150 → 180, referral 0 → 1")
                .anySatisfy(line -> assertThat(line).contains("file_added").contains("2026-09-15-log.csv"));
        assertThat(referrals).singleElement().satisfies(row -> {
            assertThat(row.<Double>getAs(FigureChanges.BEFORE.name())).isNull();
            assertThat(row.<Double>getAs(FigureChanges.AFTER.name())).isEqualTo(1);
            assertThat(row.getList(row.fieldIndex(FigureChanges.CAUSES.name())))
                    .isEqualTo(List.of("as_of_moved", "file_added", "rows_moved"));
        });
    }

    private void export(String period, String name, String rows) throws IOException {
        Path folderOfPeriod =
                Files.createDirectories(folder.resolve("exports/Lyon").resolve(period));
        Files.writeString(folderOfPeriod.resolve(name), HEADING + rows);
    }

    private Night night(SparkSession spark) throws IOException {
        return Nights.run(spark, folder.resolve("exports"), folder.resolve("out"));
    }
}
