package org.soundings.members;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.network.SharedContacts;
import org.soundings.tables.EmbeddedTies;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.PastScores;
import org.soundings.ties.TieStage;
import org.soundings.worlds.RandomWorlds;
import org.soundings.worlds.World;

/** With μ, α and both a held, chapters that nobody is connected with leave everybody's measures as they are. */
@ExtendWith(SparkTests.class)
final class HeldConstantsTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final int SEED = 11;

    /** A network's ties and scores, and the one row of each fit. */
    private record Network(Dataset<Row> ties, Dataset<Row> scores, Dataset<Row> depth, Dataset<Row> balance) {

        static Network of(SparkSession spark, World world) {
            Dataset<Row> members = world.members(spark);
            Dataset<Row> ties = World.kept(
                    TieStage.ties(world.events(spark), members, world.coAttendances(spark), SETTINGS, World.AS_OF));
            Dataset<Row> scores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));
            Dataset<Row> reporting =
                    members.select(NumberedMembers.MEMBER_NO.col(), NumberedMembers.IS_REPORTING.col());
            Dataset<Row> judged = BalanceStage.balanced(ties, scores);
            return new Network(
                    ties,
                    scores,
                    World.kept(RelationshipRatio.priors(
                            ofToday(scores).join(reporting, NumberedMembers.MEMBER_NO.name()))),
                    World.kept(judged.select("balance_prior_a", "habit_prior_a").limit(1)));
        }

        /** Ties by both numbers, judged with another network's constants. */
        Map<List<Long>, Map<String, Object>> ties(Network constants) {
            Dataset<Row> judged = BalanceStage.balanced(ties, scores, constants.balance);
            return SharedContacts.of(ties).ties(judged).collectAsList().stream()
                    .collect(Collectors.toMap(
                            row -> List.of(row.getLong(0), row.getLong(1)),
                            row -> values(row, EmbeddedTies.TABLE.fields().stream())));
        }

        /** Members by number, with another network's constants. */
        Map<Long, Map<String, Object>> members(Network constants) {
            Dataset<Row> around = SharedContacts.of(ties).scores(scores);
            Dataset<Row> held = RelationshipRatio.add(ofToday(around), constants.depth);
            Stream<Field> ownFields = MemberStage.MEASURES.stream().map(Measure::field);
            List<Field> fields = Stream.concat(
                            ownFields, Stream.of(MemberScores.RELATIONSHIP_RATIO, MemberScores.CONSTRAINT_RATIO))
                    .toList();
            return held.collectAsList().stream()
                    .collect(Collectors.toMap(
                            row -> row.getAs(NumberedScores.MEMBER_NO.name()), row -> values(row, fields.stream())));
        }

        private static Dataset<Row> ofToday(Dataset<Row> scores) {
            return scores.withColumn(PastScores.AS_OF_ON.name(), lit(World.AS_OF));
        }

        private static Map<String, Object> values(Row row, Stream<Field> fields) {
            Map<String, Object> values = new TreeMap<>();
            fields.forEach(field -> values.put(field.name(), row.getAs(field.name())));
            return values;
        }
    }

    @Test
    void whoIsNotConnectedChangesNothing(SparkSession spark) {
        Network alone = Network.of(spark, RandomWorlds.make(SEED, 15));
        Network beside = Network.of(spark, RandomWorlds.make(SEED, 30));
        assertThat(beside.depth.first()).isNotEqualTo(alone.depth.first());
        assertThat(beside.balance.first().getDouble(0))
                .isNotEqualTo(alone.balance.first().getDouble(0));
        assertThat(beside.balance.first().getDouble(1))
                .isNotEqualTo(alone.balance.first().getDouble(1));

        Map<List<Long>, Map<String, Object>> ties = alone.ties(alone);
        assertThat(beside.ties(alone)).containsAllEntriesOf(ties).hasSizeGreaterThan(ties.size());
        Map<Long, Map<String, Object>> members = alone.members(alone);
        assertThat(beside.members(alone)).containsAllEntriesOf(members).hasSizeGreaterThan(members.size());
    }
}
