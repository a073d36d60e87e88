package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.Readings;
import org.soundings.tables.Rejects;

@ExtendWith(SparkTests.class)
final class ReadExportsTest {

    @TempDir
    private Path folder;

    @Test
    void readsHeadersRowsAndRejectsInTheTablesTypes(SparkSession spark) throws IOException {
        write(
                "BNI Quillfort/2025-02-10_2025-02-16/Slips_Audit_Report_02-17-2025_9-05_AM.xls",
                Sheet.slips()
                        .row("Ada", "Bo", "Referral", "Inside", "", "", "")
                        .row("", "Bo", "TYFCB", "", "12.5", "", "")
                        .row("", "4711", "TYFCB", "", "1", "", "")
                        .text(""));
        write(
                "logs/log.csv",
                "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount\n"
                        + "E1;2024-03-05;Lyon;M1;Ada;M2;Bo;referral;\n");
        write("logs/manifest.csv", "file,chapter,from,to,whole\nlog.csv,Lyon,2024-03-01,2024-03-31,yes\n");
        write("logs/broken.xls", "PK\u0003\u0004");
        write(
                "BNI Quillfort/2025-02-10_2025-02-16/attendance.csv",
                "First Name;Last Name;Feb 13;Feb 11\nAda;Brindle;P;L\nBo;Vale;A;M\n");

        List<FileEntry> files = FileList.list(new Configuration(), folder.toString());
        Dataset<Row> read = ReadExports.read(spark, files, ReadFile.SETTINGS, null);

        Readings.TABLE.check(read.schema());
        List<Row> headers = part(read, "header", FileHeaders.FILE_ID.name());
        assertThat(headers).hasSize(5);
        assertThat(value(headers.get(0), FileHeaders.EXPORTED_AT.name()))
                .isEqualTo(Instant.parse("2025-02-17T08:05:00Z"));
        assertThat(value(headers.get(0), FileHeaders.PERIOD_START.name())).isEqualTo(LocalDate.of(2025, 2, 10));
        assertThat(headers)
                .extracting(row -> value(row, FileHeaders.STATUS.name()))
                .containsExactly("ok", "ok", "refused", "ok", "ok");
        assertThat(value(headers.get(3), FileHeaders.IS_WHOLE.name())).isEqualTo(true);
        assertThat(headers.get(0).getList(headers.get(1).fieldIndex(FileHeaders.WARNINGS.name())))
                .isEmpty();
        List<Row> rows = part(read, "row", ExportRows.LINE_NUMBER.name());
        assertThat(rows).hasSize(5);
        assertThat(rows)
                .extracting(row -> value(row, ExportRows.AMOUNT.name()))
                .containsOnlyOnce(new BigDecimal("12.50"));
        assertThat(rows)
                .filteredOn(row -> "attendance".equals(value(row, ExportRows.ROW_KIND.name())))
                .extracting(row -> row.getList(row.fieldIndex(ExportRows.PRESENT_ON.name())))
                .containsExactly(List.of(LocalDate.of(2025, 2, 11), LocalDate.of(2025, 2, 13)), List.of());
        assertThat(rows)
                .extracting(row -> value(row, ExportRows.EVENT_ON.name()))
                .contains(LocalDate.of(2024, 3, 5));
        List<Row> rejects = part(read, "reject", Rejects.CODE.name());
        assertThat(rejects)
                .extracting(row -> value(row, Rejects.CODE.name()))
                .containsExactly("corrupt_archive", "digits_only_name");
        assertThat(value(rejects.get(0), Rejects.SHA256.name())).asString().hasSize(64);
    }

    @Test
    void readsNothingFromNoFiles(SparkSession spark) {
        assertThat(ReadExports.read(spark, List.of(), ReadFile.SETTINGS, null).collectAsList())
                .isEmpty();
    }

    private static List<Row> part(Dataset<Row> read, String part, String order) {
        return read.filter(read.col(part).isNotNull())
                .select(part + ".*")
                .orderBy(order)
                .collectAsList();
    }

    private static Object value(Row row, String column) {
        return row.getAs(column);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
