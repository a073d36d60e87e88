package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.SparkTests;
import org.soundings.generate.Dirt;
import org.soundings.generate.Generator;
import org.soundings.generate.World;

/**
 * What is reconciled from generated exports with all their dirt is exactly what the generator knows to be recoverable;
 * {@link SampleNightTest} says so of the sample.
 */
@Tag("heavy")
@ExtendWith(SparkTests.class)
class RecoverableTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path folder;

    @Test
    void reconciledEventsAreTheRecoverableOnes(SparkSession spark) throws IOException {
        check(7, spark);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 1001, 31337, 271828, 4, 20260930})
    void soTheyAreForMoreSeeds(long seed, SparkSession spark) throws IOException {
        check(seed, spark);
    }

    private void check(long seed, SparkSession spark) throws IOException {
        World world = new World(5, 4, seed, UNTIL, 0.4, EnumSet.allOf(Dirt.class));
        new Generator(world, folder).write(1);
        try (Staging staging = new Staging(spark, folder.resolve("staging").toString())) {
            Identification identified = Nights.identified(spark, staging, folder.resolve("exports"), UNTIL);
            Reconciliation reconciled = Reconciliation.of(staging, identified);

            assertThat(reconciled.account().imbalance()).isNull();
            Recoverable.check(
                    folder,
                    new Numbers(identified.members()).events(reconciled.events()),
                    identified.chapters(),
                    identified.members());
        }
    }
}
