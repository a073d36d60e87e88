package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.events.EventStage;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.FileStatus;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;

/** Files in text: {@code a.xls ok 10=6+1+1+1+1} was read with ten rows: accepted, duplicate, superseded, refused, structure. */
@ExtendWith(SparkTests.class)
class AccountTest {

    @Test
    void addsUpFilesRowsAndRefusals(SparkSession spark) {
        Account account = account(
                spark,
                List.of("a.xls ok 10=6+1+0+2+1", "b.xls superseded 5=0+0+4+0+1", "c.xls refused 0=0+0+0+0+0"),
                List.of("a.xls 7 bad_date", "a.xls 3 bad_date", "c.xls 0 wrong_type"));

        account.check(3);

        assertThat(account.files()).isEqualTo(3);
        assertThat(account.filesByStatus())
                .containsEntry(FileStatus.OK, 1L)
                .containsEntry(FileStatus.SUPERSEDED, 1L)
                .containsEntry(FileStatus.REFUSED, 1L);
        assertThat(account.read()).isEqualTo(15);
        assertThat(account.refusals())
                .extracting(Account.Refusal::reason)
                .containsExactly(Reason.BAD_DATE, Reason.WRONG_TYPE);
        assertThat(account.refusals().get(0).count()).isEqualTo(2);
        assertThat(account.refusals().get(0).example().line()).isEqualTo(3);
    }

    @Test
    void aRowThatWasLostEndsTheRunWithItsOwnCode(SparkSession spark) {
        Account account = account(spark, List.of("a.xls ok 10=6+1+1+1+1", "b.xls ok 10=6+1+1+0+1"), List.of());

        assertThatThrownBy(() -> account.check(2))
                .isInstanceOfSatisfying(RunFailure.class, failure -> assertThat(failure.exitCode())
                        .isEqualTo(ExitCode.ACCOUNT_DOES_NOT_ADD_UP))
                .hasMessageContaining("b.xls: 10 rows read, but accepted + duplicate + superseded + refused + structure"
                        + " = 6 + 1 + 1 + 0 + 1.")
                .hasMessageContaining("nothing is published");
    }

    @Test
    void aFileThatWasLostEndsTheRunWithThatCodeToo(SparkSession spark) {
        Account account = account(spark, List.of("a.xls ok 10=6+1+1+1+1"), List.of());

        assertThatThrownBy(() -> account.check(2))
                .isInstanceOfSatisfying(RunFailure.class, failure -> assertThat(failure.exitCode())
                        .isEqualTo(ExitCode.ACCOUNT_DOES_NOT_ADD_UP))
                .hasMessageContaining("2 files were found, the account has 1.");
    }

    @Test
    void withoutAUsableFileThereIsNothingToPublish(SparkSession spark) {
        Account account = account(spark, List.of("c.xls refused 0=0+0+0+0+0"), List.of("c.xls 0 wrong_type"));

        assertThatThrownBy(() -> account.check(1))
                .isInstanceOfSatisfying(RunFailure.class, failure -> assertThat(failure.exitCode())
                        .isEqualTo(ExitCode.NO_USABLE_INPUT))
                .hasMessageContaining("None of the 1 files found could be used")
                .hasMessageContaining("wrong_type");
    }

    @Test
    void theTextNamesNobody(SparkSession spark) {
        Account account = account(spark, List.of("a.xls ok 10=6+1+0+2+1"), List.of("a.xls 7 unknown_member"));

        String text = String.join("\n", new AccountText(Refusals.ENGLISH).lines(account));

        assertThat(text).contains("unknown_member").contains("a.xls:7").doesNotContain("Ana Lopes");
    }

    @Test
    void chaptersWhoseExportsAreOldAreNamedTheLongestSilentFirst(SparkSession spark) {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        List<Row> chapters = new ArrayList<>(List.of(
                chapter("Fresh", "fresh", asOf),
                chapter("Late", "late", asOf.minusDays(22)),
                chapter("Known by others", null, null)));
        for (int i = 0; i < 6; i++) {
            chapters.add(chapter("Stale " + i, "stale", asOf.minusDays(40 + i)));
        }

        ExportAges ages = ExportAges.of(spark.createDataFrame(chapters, Chapters.TABLE.schema()), asOf);

        assertThat(new AccountText(Refusals.ENGLISH).lines(ages))
                .containsExactly(
                        "Chapters 8 export: 1 fresh, 1 late, 6 stale",
                        "  Stale 5: nothing after 2026-05-16, 45 days before the as-of date",
                        "  Stale 4: nothing after 2026-05-17, 44 days before the as-of date",
                        "  Stale 3: nothing after 2026-05-18, 43 days before the as-of date",
                        "  Stale 2: nothing after 2026-05-19, 42 days before the as-of date",
                        "  Stale 1: nothing after 2026-05-20, 41 days before the as-of date",
                        "  and 2 others: see the table chapters, column freshness");
        assertThat(new AccountText(Locale.FRENCH).lines(ages))
                .startsWith(
                        "Groupes  8 exportent : 1 à jour, 1 en retard, 6 périmés",
                        "  Stale 5 : rien après le 2026-05-16, 45 jours avant la date d’arrêté");
    }

    private static Row chapter(String name, String freshness, LocalDate lastExportOn) {
        return RowFactory.create(name, name, null, null, "EUR", freshness != null, lastExportOn, freshness);
    }

    private static Account account(SparkSession spark, List<String> files, List<String> rejects) {
        Dataset<Row> inputFiles =
                spark.createDataFrame(files.stream().map(AccountTest::file).toList(), InputFiles.TABLE.schema());
        Dataset<Row> refused =
                spark.createDataFrame(rejects.stream().map(AccountTest::reject).toList(), Rejects.TABLE.schema());
        return Account.of(inputFiles, EventStage.imbalances(inputFiles), refused);
    }

    private static Row file(String text) {
        String[] parts = text.split("[ =+]");
        List<Field> counts = List.of(
                InputFiles.READ_COUNT,
                InputFiles.ACCEPTED_COUNT,
                InputFiles.DUPLICATE_COUNT,
                InputFiles.SUPERSEDED_COUNT,
                InputFiles.REFUSED_COUNT,
                InputFiles.STRUCTURE_COUNT);
        Object[] values = new Object[InputFiles.TABLE.fields().size()];
        values[InputFiles.TABLE.indexOf(InputFiles.FILE_ID)] = parts[0];
        values[InputFiles.TABLE.indexOf(InputFiles.STATUS)] = parts[1];
        values[InputFiles.TABLE.indexOf(InputFiles.BYTE_COUNT)] = 100L;
        values[InputFiles.TABLE.indexOf(InputFiles.CONTAINER)] = "csv";
        values[InputFiles.TABLE.indexOf(InputFiles.REPORT_KIND)] = "slips_audit";
        values[InputFiles.TABLE.indexOf(InputFiles.WARNINGS)] = new String[0];
        for (int i = 0; i < counts.size(); i++) {
            values[InputFiles.TABLE.indexOf(counts.get(i))] = Long.parseLong(parts[i + 2]);
        }
        return RowFactory.create(values);
    }

    private static Row reject(String text) {
        String[] parts = text.split(" ");
        Object[] values = new Object[Rejects.TABLE.fields().size()];
        Arrays.fill(values, null);
        values[Rejects.TABLE.indexOf(Rejects.FILE_ID)] = parts[0];
        values[Rejects.TABLE.indexOf(Rejects.LINE_NUMBER)] = Long.parseLong(parts[1]);
        values[Rejects.TABLE.indexOf(Rejects.CODE)] = parts[2];
        values[Rejects.TABLE.indexOf(Rejects.FOUND)] = "Ana Lopes";
        return RowFactory.create(values);
    }
}
