package org.soundings.store;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.Catalog;
import org.soundings.tables.Chapters;
import org.soundings.tables.Events;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Members;
import org.soundings.tables.Ties;

@ExtendWith(SparkTests.class)
class TableWriterTest {

    @TempDir
    private Path out;

    private Publisher publisher;
    private RunDirectory run;

    @BeforeEach
    void start() throws IOException {
        publisher = Publisher.open(out.toString(), SampleRows.hadoop(), Clock.systemUTC());
        run = publisher.start(SampleRows.AS_OF);
    }

    @AfterEach
    void unlock() throws IOException {
        publisher.close();
    }

    @Test
    void whatIsWrittenIsReadBackSortedAndStamped(SparkSession spark) throws IOException {
        Dataset<Row> events = SampleRows.of(spark, Events.TABLE, 100);

        assertThat(new TableWriter(run).write(Events.TABLE, events.repartition(3)))
                .isEqualTo(100);
        publisher.publish(run, List.of(Events.TABLE), SampleRows.facts());

        Dataset<Row> read =
                PublishedRun.open(out.toString(), SampleRows.hadoop()).read(spark, Events.TABLE);
        List<Row> rows = read.select(Events.TABLE.columns()).collectAsList();
        assertThat(rows).isEqualTo(events.orderBy(Events.EVENT_ID.col()).collectAsList());
        assertThat(read.select(Catalog.RUN_ID.col(), Catalog.AS_OF.col())
                        .distinct()
                        .collectAsList())
                .containsExactly(RowFactory.create("2026-09-30-001", SampleRows.AS_OF));
    }

    @Test
    void aSmallTableIsOneFileForItsOwnerOnly(SparkSession spark) throws IOException {
        new TableWriter(run)
                .write(Ties.TABLE, SampleRows.of(spark, Ties.TABLE, 2_000).repartition(7));
        publisher.publish(run, List.of(Ties.TABLE), SampleRows.facts());

        List<Path> files;
        try (var all = Files.walk(Path.of(URI.create(run.path("tables/v1/ties"))))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).singleElement().asString().endsWith(".zstd.parquet");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void anEmptyTableHasItsColumnsAllTheSame(SparkSession spark) throws IOException {
        assertThat(new TableWriter(run).write(Members.TABLE, SampleRows.of(spark, Members.TABLE, 0)))
                .isZero();
        publisher.publish(run, List.of(Members.TABLE), SampleRows.facts());

        PublishedRun published = PublishedRun.open(out.toString(), SampleRows.hadoop());
        assertThat(published.read(spark, Members.TABLE).count()).isZero();
        assertThat(published.manifest().files()).singleElement().satisfies(file -> assertThat(file.rows())
                .isZero());
        assertThatThrownBy(() -> published.read(spark, Chapters.TABLE))
                .isInstanceOf(StoreException.class)
                .hasMessage("Run 2026-09-30-001 has no table chapters");
    }

    @Test
    void aNullWhereNoneMayBeIsNotPublished(SparkSession spark) throws IOException {
        Dataset<Row> members = SampleRows.of(spark, Members.TABLE, 5)
                .withColumn(
                        Members.DISPLAY_NAME.name(),
                        when(Members.MEMBER_ID.col().notEqual("é00003"), Members.DISPLAY_NAME.col()));

        new TableWriter(run).write(Members.TABLE, members);

        assertThatThrownBy(() -> publisher.publish(run, List.of(Members.TABLE), SampleRows.facts()))
                .isInstanceOf(StoreException.class)
                .hasMessage("Run 2026-09-30-001 is not published: "
                        + "column members.display_name is null in 1 rows and may never be");
    }

    @Test
    void aNullListWhereNoneMayBeIsNotPublished(SparkSession spark) {
        Dataset<Row> files = SampleRows.of(spark, InputFiles.TABLE, 5)
                .withColumn(
                        InputFiles.WARNINGS.name(),
                        when(InputFiles.FILE_ID.col().notEqual("é00003"), InputFiles.WARNINGS.col()));

        assertThatThrownBy(() -> new TableWriter(run).write(InputFiles.TABLE, files))
                .isInstanceOf(StoreException.class)
                .hasMessage("Table input_files is not as it should be: "
                        + "column warnings is null in 1 rows and may never be");
    }

    @Test
    void twoRowsOfOneKeyAreNotPublished(SparkSession spark) {
        Dataset<Row> chapters = SampleRows.of(spark, Chapters.TABLE, 3);

        assertThatThrownBy(() -> new TableWriter(run).write(Chapters.TABLE, chapters.union(chapters.limit(1))))
                .isInstanceOf(StoreException.class)
                .hasMessage("Table chapters is not as it should be: 1 keys have more than one row, the first is "
                        + "{\"chapter_id\":\"é00003\"}");
    }

    @Test
    void aDatasetOfOtherColumnsIsNotWritten(SparkSession spark) {
        Dataset<Row> chapters = SampleRows.of(spark, Chapters.TABLE, 3)
                .drop(Chapters.REGION.col())
                .withColumn(Chapters.COUNTRY.name(), lit(33));

        assertThatThrownBy(() -> new TableWriter(run).write(Chapters.TABLE, chapters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table chapters: column region is missing; column country is int, expected string");
    }

    @Test
    void aPartThatIsLostBeforePublishingIsMissed(SparkSession spark) throws IOException {
        new TableWriter(run).write(Chapters.TABLE, SampleRows.of(spark, Chapters.TABLE, 3));
        delete(run.path("tables/v1/chapters"));

        assertThatThrownBy(() -> publisher.publish(run, List.of(Chapters.TABLE), SampleRows.facts()))
                .isInstanceOf(StoreException.class)
                .hasMessage("Run 2026-09-30-001 is not published: table chapters has 0 rows in its files, expected 3");
    }

    @Test
    void partsOfNoTableAreNotPublished(SparkSession spark) throws IOException {
        SampleRows.of(spark, Chapters.TABLE, 1).coalesce(1).write().parquet(run.path("tables/v1/chapters"));

        assertThatThrownBy(() -> publisher.publish(run, List.of(), SampleRows.facts()))
                .isInstanceOf(StoreException.class)
                .hasMessageMatching("Run 2026-09-30-001 is not published: tables/v1/chapters/part-\\S+ "
                        + "is no part of a table that this run wrote");
    }

    private static void delete(String folder) throws IOException {
        try (var files = Files.list(Path.of(URI.create(folder)))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
