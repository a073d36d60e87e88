package org.soundings.worlds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.members.BalanceStage;
import org.soundings.members.MemberStage;
import org.soundings.members.StandingStage;
import org.soundings.network.SharedContacts;
import org.soundings.tables.MemberScores;
import org.soundings.tables.PastScores;
import org.soundings.tables.Standings;
import org.soundings.ties.CoAttendanceStage;
import org.soundings.ties.TieStage;
import org.soundings.worlds.World.Scene;

/** All that is measured of a world's ties and members, with the shipped settings. */
public record Measured(Map<List<Long>, Row> ties, Map<Long, Row> members) {

    private static final Settings SETTINGS = SettingsLoader.shipped();

    public static Measured of(SparkSession spark, World world) {
        return of(spark, world, World.AS_OF);
    }

    static Measured of(SparkSession spark, World world, LocalDate asOf) {
        Dataset<Row> members = world.members(spark);
        Dataset<Row> coAttendances =
                World.kept(CoAttendanceStage.coAttendances(world.presences(spark), SETTINGS, asOf));
        Dataset<Row> ties = World.kept(TieStage.ties(world.events(spark), members, coAttendances, SETTINGS, asOf));
        Dataset<Row> scores = World.kept(MemberStage.scores(ties, members, SETTINGS, asOf));
        SharedContacts contacts = SharedContacts.of(ties);
        Measured measured = new Measured(new HashMap<>(), new HashMap<>());
        contacts.ties(BalanceStage.balanced(ties, scores))
                .collectAsList()
                .forEach(row -> measured.ties.put(List.of(row.getLong(0), row.getLong(1)), row));
        Dataset<Row> nothing = spark.createDataFrame(List.of(), PastScores.TABLE.schema());
        Dataset<Row> depth = StandingStage.standings(scores, nothing, members, SETTINGS, asOf)
                .select(Standings.MEMBER_NO.col(), MemberScores.RELATIONSHIP_RATIO.col());
        contacts.scores(scores)
                .join(depth, Standings.MEMBER_NO.name())
                .collectAsList()
                .forEach(row -> measured.members.put(row.getLong(0), row));
        return measured;
    }

    /** The tie of two members of a scene; null if there is none. */
    public Row tie(Scene scene, String one, String other) {
        return ties.get(Stream.of(one, other).map(scene::number).sorted().toList());
    }

    public Row member(Scene scene, String name) {
        return members.get(scene.number(name));
    }
}
