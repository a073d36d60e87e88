package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.EventSources;
import org.soundings.tables.Events;
import org.soundings.tables.Field;
import org.soundings.tables.InputFiles;

/** From every event to each row that told of it, and no other. */
@Tag("heavy")
@ExtendWith(SparkTests.class)
class EventSourcesTest {

    private static final String SLIPS = "From;To;Slip Type;Inside/Outside;TYFCB Amount;CEU Credits;Detail\n";
    private static final String LOG = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount\n";

    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 31);

    @TempDir
    private static Path folder;

    @Test
    void copiesRepetitionsAndCorrections(SparkSession spark) throws IOException {
        write("Quillfort/2026-04-01_2026-04-10/slips.csv", SLIPS + """
                Ada Brindle;Bo Carrow;Referral;Outside;;;
                Ada Brindle;Bo Carrow;Referral;Outside;;;
                Ada Brindle;Bo Carrow;Referral;Elsewhere;;;
                """);
        write("Quillfort/2026-04-08_2026-04-20/slips.csv", SLIPS + """
                Ada Brindle;Bo Carrow;Referral;Outside;;;
                Bo Carrow;Ada Brindle;One-to-One;;;;
                """);
        write("Harrow/2026-04-01_2026-04-30/log.csv", LOG + """
                1;2026-04-02;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                2;2026-04-03;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                1;2026-04-02;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                """);
        write("Harrow/2026-05-01_2026-05-31/log.csv", LOG + """
                2;2026-04-04;Harrow;h1;Eli Fenn;h2;Gia Holt;testimonial;
                3;2026-05-02;Harrow;h1;Eli Fenn;;;attendance;
                """);
        try (Staging staging = new Staging(spark, folder.resolve("staging").toString())) {
            Identification identified = Nights.identified(spark, staging, folder.resolve("exports"), AS_OF);
            Reconciliation reconciled = Reconciliation.of(staging, identified);
            check(reconciled.events(), reconciled.sources(), reconciled.inputFiles());
            assertThat(told(reconciled.events(), reconciled.sources()))
                    .containsExactlyInAnyOrder(
                            "referral 2026-04-10: Quillfort/2026-04-01_2026-04-10/slips.csv 2,"
                                    + " Quillfort/2026-04-08_2026-04-20/slips.csv 2",
                            "referral 2026-04-10: Quillfort/2026-04-01_2026-04-10/slips.csv 3",
                            "one_to_one 2026-04-20: Quillfort/2026-04-08_2026-04-20/slips.csv 3",
                            "referral 2026-04-02: Harrow/2026-04-01_2026-04-30/log.csv 2,"
                                    + " Harrow/2026-04-01_2026-04-30/log.csv 4",
                            "testimonial 2026-04-04: Harrow/2026-05-01_2026-05-31/log.csv 2",
                            "attendance 2026-05-02: Harrow/2026-05-01_2026-05-31/log.csv 3");
        }
    }

    /** Of each file that tells of events, as many rows as are accepted or duplicates; each event told, none unknown. */
    static void check(Dataset<Row> events, Dataset<Row> sources, Dataset<Row> files) {
        Dataset<Row> telling =
                files.where(InputFiles.REPORT_KIND.col().isin("slips_audit", "visitor_report", "activity_log"));
        assertThat(rowsByFile(sources)).isEqualTo(toldByFile(telling)).isNotEmpty();
        assertThat(distinct(sources, EventSources.EVENT_ID))
                .containsExactlyInAnyOrderElementsOf(distinct(events, Events.EVENT_ID));
    }

    private static TreeMap<String, Long> rowsByFile(Dataset<Row> sources) {
        return sources.select(EventSources.FILE_ID.col()).collectAsList().stream()
                .collect(Collectors.groupingBy(row -> row.getString(0), TreeMap::new, Collectors.counting()));
    }

    private static TreeMap<String, Long> toldByFile(Dataset<Row> files) {
        TreeMap<String, Long> told = new TreeMap<>();
        files.select(InputFiles.FILE_ID.col(), InputFiles.ACCEPTED_COUNT.col().plus(InputFiles.DUPLICATE_COUNT.col()))
                .collectAsList()
                .forEach(row -> told.put(row.getString(0), row.getLong(1)));
        told.values().removeIf(rows -> rows == 0);
        return told;
    }

    private static List<String> distinct(Dataset<Row> rows, Field field) {
        return rows.select(field.col()).distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static List<String> told(Dataset<Row> events, Dataset<Row> sources) {
        return events.collectAsList().stream()
                .map(event -> event.<String>getAs(Events.KIND.name()) + " "
                        + event.getAs(Events.PERIOD_END.name()) + ": "
                        + sources
                                .where(EventSources.EVENT_ID
                                        .col()
                                        .equalTo(event.getString(event.fieldIndex(Events.EVENT_ID.name()))))
                                .orderBy(EventSources.FILE_ID.col(), EventSources.LINE_NUMBER.col())
                                .collectAsList()
                                .stream()
                                .map(row -> row.getString(1) + " " + row.getLong(2))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static void write(String file, String text) throws IOException {
        Path path = folder.resolve("exports").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
