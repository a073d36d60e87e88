package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.Warning;

/** Nights with nothing to publish, and the smallest that has something. */
@ExtendWith(SparkTests.class)
class NightlyJobTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyFolderIsNoInput(SparkSession spark) throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));

        assertThatThrownBy(() -> Nights.run(spark, exports, folder.resolve("out")))
                .isInstanceOfSatisfying(RunFailure.class, failure -> assertThat(failure.exitCode())
                        .isEqualTo(ExitCode.NO_USABLE_INPUT))
                .hasMessageContaining("There is no file in " + exports);
    }

    @Test
    void whereEveryFileIsRefusedTheReasonsAreTold(SparkSession spark) throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Files.writeString(exports.resolve("holiday.txt"), "nothing to see here\n");

        assertThatThrownBy(() -> Nights.run(spark, exports, folder.resolve("out")))
                .isInstanceOfSatisfying(RunFailure.class, failure -> assertThat(failure.exitCode())
                        .isEqualTo(ExitCode.NO_USABLE_INPUT))
                .hasMessageContaining("unknown_report")
                .hasMessageContaining("holiday.txt");
        assertThat(folder.resolve("out/CURRENT")).doesNotExist();
    }

    @Tag("heavy")
    @Test
    void aRefusedFileDoesNotKeepAGoodOneFromBeingPublishedAndANamedOneThatIsMissingIsNoted(SparkSession spark)
            throws IOException {
        Path period = Files.createDirectories(folder.resolve("exports/Lyon/2026-09-01_2026-09-07"));
        Files.writeString(period.resolve("holiday.txt"), "nothing to see here\n");
        Files.writeString(period.resolve("manifest.csv"), """
                file,chapter,from,to
                log.csv,Lyon,2026-09-01,2026-09-07
                slips.csv,Lyon,2026-09-01,2026-09-07
                """);
        Files.writeString(period.resolve("log.csv"), """
                event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount
                E1;2026-09-02;Lyon;;Ana Lopes;;Ben Hill;one_to_one;
                E2;2026-09-03;Lyon;;Ana Lopes;;Ben Hill;referral;
                """);

        Night night = Nights.run(spark, period.getParent().getParent(), folder.resolve("out"));

        assertThat(night.members()).isEqualTo(2);
        assertThat(night.events()).isEqualTo(2);
        assertThat(night.ties()).isEqualTo(1);
        assertThat(night.account().refusals())
                .extracting(refusal -> refusal.reason().code())
                .containsExactly("unknown_report");
        assertThat(night.account().notes())
                .containsExactly(
                        new Account.Note(Warning.MISSING_FILE_NAMED, 1, "Lyon/2026-09-01_2026-09-07/manifest.csv"));
        assertThat(new AccountText(Locale.FRENCH).lines(night.account()))
                .contains("           " + Warning.MISSING_FILE_NAMED.meaning().in(Locale.FRENCH));
        assertThat(night.examplePage()).contains("/chapters/lyon-");
    }
}
