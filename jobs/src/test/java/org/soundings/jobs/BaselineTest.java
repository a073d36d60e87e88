package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.soundings.config.SettingsLoader;
import org.soundings.config.SettingsLoader.Layer;
import org.soundings.tables.MemberScores;

@ExtendWith(SparkTests.class)
final class BaselineTest {

    private static final StructType AXES = new StructType()
            .add(MemberScores.PARTNERS_PER_TEN.name(), DataTypes.DoubleType)
            .add(MemberScores.BREADTH_PERCENTILE.name(), DataTypes.DoubleType)
            .add(MemberScores.RELATIONSHIP_RATIO.name(), DataTypes.DoubleType)
            .add(MemberScores.DEPTH_PERCENTILE.name(), DataTypes.DoubleType);

    @Test
    void cutsAreThePercentilesOfReportingMembers(SparkSession spark) {
        List<Row> scores = new ArrayList<>();
        for (int i = 1; i <= 99; i++) {
            Double depth = i % 2 == 0 ? null : 0.01 * i;
            scores.add(RowFactory.create(1 + 0.05 * i, 0.3, depth, depth));
        }
        scores.add(RowFactory.create(9.9, null, 0.99, null));
        Baseline baseline = Baseline.of(rows(spark, scores));

        assertThat(baseline.settings()).isEqualTo("""
                soundings.quadrants {
                  breadth = [3.25, 3.5, 3.75]
                  depth = [0.449, 0.5, 0.551]
                }
                """);
        assertThat(baseline.breadth().members()).isEqualTo(99);
        assertThat(baseline.depth().members()).isEqualTo(50);
        assertThat(SettingsLoader.load(List.of(new Layer("baseline", baseline.settings())))
                        .quadrants()
                        .depth())
                .containsExactly(0.449, 0.5, 0.551);
    }

    @Test
    void withoutADepthThereIsNothingToCut(SparkSession spark) {
        Dataset<Row> scores = rows(spark, List.of(RowFactory.create(3.0, 0.5, null, null)));
        assertThatThrownBy(() -> Baseline.of(scores))
                .isInstanceOf(RunFailure.class)
                .hasMessage("No reporting member of the published run has a relationship_ratio yet, so there is nothing"
                        + " to cut. Run nightly on more exports first.");
    }

    @Test
    void nothingPublished(@TempDir Path out) {
        StringWriter failed = new StringWriter();
        int code = Soundings.commandLine()
                .setErr(new PrintWriter(failed, true))
                .execute("baseline", "--out", out.toString());
        assertThat(code).isEqualTo(1);
        assertThat(failed.toString())
                .startsWith("soundings baseline: Nothing is published in file:")
                .endsWith("it has no CURRENT. Run nightly first, or name another folder\n");
    }

    private static Dataset<Row> rows(SparkSession spark, List<Row> rows) {
        return spark.createDataFrame(rows, AXES);
    }
}
