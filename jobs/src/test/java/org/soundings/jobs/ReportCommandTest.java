package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.Chapters;
import picocli.CommandLine;

/** Which chapter is meant, and where its files may go; that they are the night's own is told by SampleNightTest. */
@ExtendWith(SparkTests.class)
class ReportCommandTest {

    private static final Spoken ENGLISH = new Spoken(Locale.ENGLISH);
    private static final Spoken FRENCH = new Spoken(Locale.FRENCH);

    @TempDir
    private Path folder;

    @Test
    void aChapterIsFoundByIdOrByNameWhateverItsCase(SparkSession spark) {
        ChapterFinder finder = finder(spark, ENGLISH);

        assertThat(finder.find("etoile-1")).isEqualTo("etoile-1");
        assertThat(finder.find("bni ÉTOILE")).isEqualTo("etoile-1");
    }

    @Test
    void whereNoneOrSeveralAreMeantTheCandidatesAreNamed(SparkSession spark) {
        assertThatThrownBy(() -> finder(spark, ENGLISH).find("Etoiles"))
                .isInstanceOf(RunFailure.class)
                .hasMessage("No chapter that exports files has the id or the name “Etoiles”. Did you mean:\n"
                        + "  etoile-1  Étoile");
        assertThatThrownBy(() -> finder(spark, FRENCH).find("phare"))
                .isInstanceOf(RunFailure.class)
                .hasMessage("Plusieurs groupes s'appellent « phare » ; donnez l'identifiant de l'un d'eux :\n"
                        + "  phare-1  Phare\n  phare-2  Phare");
        assertThatThrownBy(() -> finder(spark, ENGLISH).find("Quiet"))
                .hasMessage("The chapter “Quiet” exports no files of its own: it is known from those of others, and no"
                        + " page is made of it.");
    }

    private static ChapterFinder finder(SparkSession spark, Spoken spoken) {
        StructType schema = new StructType()
                .add(Chapters.CHAPTER_ID.name(), DataTypes.StringType)
                .add(Chapters.CHAPTER_NAME.name(), DataTypes.StringType)
                .add(Chapters.IS_REPORTING.name(), DataTypes.BooleanType);
        Dataset<Row> chapters = spark.createDataFrame(
                List.of(
                        RowFactory.create("etoile-1", "Étoile", true),
                        RowFactory.create("phare-1", "Phare", true),
                        RowFactory.create("phare-2", "Phare", true),
                        RowFactory.create("quiet-1", "Quiet", false)),
                schema);
        return new ChapterFinder(chapters, spoken);
    }

    @Test
    void nothingIsWrittenIntoTheOutputFolderNotEvenThroughALink() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), out);

        for (Path inside : List.of(out, out.resolve("runs/mine"), link.resolve("x"), out.resolve("../out/y"))) {
            assertThatThrownBy(() -> new ReportFolder(inside, out.toString(), ENGLISH))
                    .isInstanceOf(RunFailure.class)
                    .hasMessage(inside + " lies in the output folder " + out
                            + ", where only nightly writes: name a folder elsewhere with --to.");
        }
        assertThatThrownBy(() -> new ReportFolder(out, out.toUri().toString(), ENGLISH))
                .hasMessageContaining("lies in the output folder");
        new ReportFolder(folder.resolve("out2"), out.toString(), ENGLISH);
        new ReportFolder(folder, "hdfs://host/out", ENGLISH);
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path to = folder.resolve("a/b");
        ReportFolder target = new ReportFolder(to, folder.resolve("out").toString(), FRENCH);
        target.write(Map.of("page.html", new byte[] {1}));

        assertThatThrownBy(() -> target.write(Map.of("other.html", new byte[] {2}, "page.html", new byte[] {2})))
                .isInstanceOf(RunFailure.class)
                .hasMessage(to.resolve("page.html") + " existe déjà, et report n'écrase rien : déplacez-le, ou indiquez"
                        + " un autre dossier avec --to.");
        assertThat(to.resolve("page.html")).hasBinaryContent(new byte[] {1});
        assertThat(to.resolve("other.html")).doesNotExist();
        assertThatThrownBy(() -> new ReportFolder(to.resolve("page.html"), "out", ENGLISH))
                .hasMessage(to.resolve("page.html") + " is a file: name a folder with --to.");
    }

    @Test
    void whereNothingIsPublishedNothingIsWritten() {
        StringWriter errors = new StringWriter();
        CommandLine line = Soundings.commandLine().setErr(new PrintWriter(errors, true));
        String none = folder.resolve("none").toString();
        String to = folder.resolve("to").toString();

        assertThat(line.execute("report", "--out", none, "--chapter", "x", "--to", to))
                .isEqualTo(ExitCode.FAILED);
        assertThat(errors.toString()).startsWith("report: Nothing is published in file:");
        assertThat(line.execute("report", "--out", none, "--chapter", "x", "--to", to, "--run", "2026-01-01-001"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(errors.toString()).contains("report: There is no run 2026-01-01-001 in file:");
        assertThat(line.execute("report", "--out", none, "--to", to)).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("to")).doesNotExist();
    }
}
