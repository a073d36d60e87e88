package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;

@ExtendWith(SparkTests.class)
class SparkRunnerTest {

    @Test
    void valuesDoNotDependOnTheMachine(SparkSession spark) {
        assertThat(spark.conf().get("spark.sql.session.timeZone")).isEqualTo("UTC");
        assertThat(spark.conf().get("spark.sql.parquet.outputTimestampType")).isEqualTo("TIMESTAMP_MICROS");
        assertThat(spark.sparkContext().hadoopConfiguration().get("fs.permissions.umask-mode"))
                .isEqualTo("077");
    }

    @Test
    void daysAreLocalDates(SparkSession spark) {
        assertThat(spark.sql("select date '2011-12-30'").head().<LocalDate>getAs(0))
                .isEqualTo(LocalDate.of(2011, 12, 30));
    }
}
