package org.soundings;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.soundings.jobs.SparkRunner;

/**
 * One Spark session for all tests, with the settings of the application: {@code @ExtendWith(SparkTests.class)} and a
 * parameter of type SparkSession, or {@link #spark()}. It ends with the JVM; no test stops it or changes its settings.
 */
public final class SparkTests implements ParameterResolver {

    private static final class Shared {
        static final SparkSession SPARK = SparkRunner.builder("soundings-tests")
                .master("local[2]")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.default.parallelism", "2")
                // A night compiles some seven hundred classes; Spark keeps a hundred, so every night would compile them
                // anew.
                .config("spark.sql.codegen.cache.maxEntries", "10000")
                // As the launcher has it for small nights: Spark's own pages are up to 64 MB.
                .config("spark.buffer.pageSize", "1m")
                .getOrCreate();
    }

    public static SparkSession spark() {
        return Shared.SPARK;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(SparkSession.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return spark();
    }
}
