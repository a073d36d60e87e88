package org.soundings.jobs;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.chapters.FragilityStage;
import org.soundings.tables.Bridges;
import org.soundings.tables.Communities;
import org.soundings.tables.Events;
import org.soundings.tables.Field;
import org.soundings.tables.Fragilities;
import org.soundings.tables.Introductions;
import org.soundings.tables.MemberHistory;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Milestones;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedPlaces;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.OpenTriads;
import org.soundings.tables.Standings;
import org.soundings.tables.Table;
import org.soundings.tables.Ties;

/** Gives numbered rows their members' ids back, for what leaves the run. */
final class Numbers {

    private static final String ROW = "row";

    private final Dataset<Row> members;

    Numbers(Dataset<Row> members) {
        this.members = members.select(
                NumberedMembers.MEMBER_NO.col(),
                NumberedMembers.MEMBER_ID.col(),
                NumberedMembers.CHAPTER_ID.col(),
                NumberedMembers.IS_PRESENT.col(),
                NumberedMembers.PROFESSION.col());
    }

    Dataset<Row> events(Dataset<Row> numbered) {
        return identified(
                numbered,
                Events.TABLE,
                Map.of(),
                new Side(NumberedEvents.FROM_NO, Events.FROM_MEMBER_ID, "from_member"),
                new Side(NumberedEvents.TO_NO, Events.TO_MEMBER_ID, "to_member"));
    }

    Dataset<Row> ties(Dataset<Row> numbered) {
        Side a = new Side(NumberedTies.A_NO, Ties.MEMBER_A_ID, "member_a");
        Side b = new Side(NumberedTies.B_NO, Ties.MEMBER_B_ID, "member_b");
        Column giver = NumberedTies.FIRST_GIVER_NO.of(ROW);
        Column giverId = when(giver.equalTo(a.number().of(ROW)), NumberedMembers.MEMBER_ID.of(a.alias()))
                .when(giver.equalTo(b.number().of(ROW)), NumberedMembers.MEMBER_ID.of(b.alias()));
        return identified(numbered, Ties.TABLE, Map.of(Ties.FIRST_GIVER, giverId), a, b);
    }

    Dataset<Row> introductions(Dataset<Row> numbered) {
        Side introducer = new Side(OpenTriads.INTRODUCER_NO, Introductions.INTRODUCER_ID, "introducer");
        Side a = new Side(OpenTriads.A_NO, Introductions.MEMBER_A_ID, "member_a");
        Side b = new Side(OpenTriads.B_NO, Introductions.MEMBER_B_ID, "member_b");
        Map<Field, Column> more = Map.of(
                Introductions.INTRODUCER_CHAPTER_ID, NumberedMembers.CHAPTER_ID.of(introducer.alias()),
                Introductions.CHAPTER_A_ID, NumberedMembers.CHAPTER_ID.of(a.alias()),
                Introductions.PROFESSION_A, NumberedMembers.PROFESSION.of(a.alias()),
                Introductions.CHAPTER_B_ID, NumberedMembers.CHAPTER_ID.of(b.alias()),
                Introductions.PROFESSION_B, NumberedMembers.PROFESSION.of(b.alias()));
        return identified(numbered, Introductions.TABLE, more, introducer, a, b);
    }

    /** Scores with each member's standing, his place in the graph, null where he has none, and what hangs on him. */
    Dataset<Row> scores(
            Dataset<Row> numbered,
            Dataset<Row> standings,
            Dataset<Row> places,
            Dataset<Row> fragilities,
            LocalDate asOf) {
        String placed = "placed";
        String place = "place";
        String ofIsland = "first_of_island";
        String ofCommunity = "first_of_community";
        String point = "articulation_point";
        Dataset<Row> joined = numbered.as(ROW)
                .join(
                        members.as("member"),
                        NumberedScores.MEMBER_NO.of(ROW).equalTo(NumberedMembers.MEMBER_NO.of("member")))
                .join(
                        standings
                                .where(Standings.AS_OF_ON.col().equalTo(lit(asOf)))
                                .as(placed),
                        NumberedScores.MEMBER_NO.of(ROW).equalTo(Standings.MEMBER_NO.of(placed)))
                .join(
                        places.as(place),
                        NumberedScores.MEMBER_NO.of(ROW).equalTo(NumberedPlaces.MEMBER_NO.of(place)),
                        "left")
                .join(
                        members.as(ofIsland),
                        NumberedPlaces.ISLAND_NO.of(place).equalTo(NumberedMembers.MEMBER_NO.of(ofIsland)),
                        "left")
                .join(
                        members.as(ofCommunity),
                        NumberedPlaces.COMMUNITY_NO.of(place).equalTo(NumberedMembers.MEMBER_NO.of(ofCommunity)),
                        "left")
                .join(
                        FragilityStage.articulationPoints(fragilities).as(point),
                        NumberedScores.MEMBER_NO.of(ROW).equalTo(NumberedMembers.MEMBER_NO.of(point)),
                        "left");
        Map<Field, Column> graph = Map.of(
                MemberScores.ISLAND_ID, NumberedMembers.MEMBER_ID.of(ofIsland),
                MemberScores.COMMUNITY_ID, NumberedMembers.MEMBER_ID.of(ofCommunity),
                MemberScores.EMBEDDEDNESS_RATIO, NumberedPlaces.EMBEDDEDNESS_RATIO.of(place));
        Column[] columns = MemberScores.TABLE.fields().stream()
                .map(field -> {
                    if (field.equals(MemberScores.MEMBER_ID)) {
                        return field.of("member");
                    }
                    if (graph.containsKey(field)) {
                        return field.from(graph.get(field));
                    }
                    if (field.equals(MemberScores.IS_ARTICULATION_POINT)) {
                        return field.from(when(
                                NumberedMembers.IS_PRESENT.of("member"),
                                NumberedMembers.MEMBER_NO.of(point).isNotNull()));
                    }
                    boolean isOfOwnTies = NumberedScores.TABLE.fields().contains(field);
                    return field.of(!isOfOwnTies && Standings.TABLE.fields().contains(field) ? placed : ROW);
                })
                .toArray(Column[]::new);
        return joined.select(columns);
    }

    /** The ties on which something hangs. */
    Dataset<Row> bridges(Dataset<Row> fragilities) {
        return identified(
                FragilityStage.bridges(fragilities),
                Bridges.TABLE,
                Map.of(),
                new Side(Fragilities.OfTie.A_NO, Bridges.MEMBER_A_ID, "member_a"),
                new Side(Fragilities.OfTie.B_NO, Bridges.MEMBER_B_ID, "member_b"));
    }

    /** The milestones of {@link org.soundings.chapters.MilestoneStage}, with ids. */
    Dataset<Row> milestones(Dataset<Row> numbered) {
        return identified(
                numbered,
                Milestones.TABLE,
                Map.of(),
                new Side(NumberedTies.A_NO, Milestones.MEMBER_A_ID, "member_a"),
                new Side(NumberedTies.B_NO, Milestones.MEMBER_B_ID, "member_b"));
    }

    /** The standings of some days, of members that had a tie by then. */
    Dataset<Row> history(Dataset<Row> standings, List<LocalDate> days) {
        Column hasTies = Stream.of(
                        MemberScores.CONTACT_COUNT,
                        MemberScores.EXCHANGE_TIE_COUNT,
                        MemberScores.MET_TIE_COUNT,
                        MemberScores.TRUSTED_TIE_COUNT,
                        MemberScores.MUTUAL_TIE_COUNT)
                .map(Field::col)
                .reduce(Column::plus)
                .orElseThrow()
                .gt(0L);
        Dataset<Row> told = standings
                .where(Standings.AS_OF_ON.col().isin(days.toArray()).and(hasTies))
                .withColumn(MemberHistory.MONTH_END_ON.name(), Standings.AS_OF_ON.col())
                .join(members, new String[] {NumberedMembers.MEMBER_NO.name()});
        return MemberHistory.TABLE.conform(told);
    }

    /** Rows of a table by community, with the community's id. */
    Dataset<Row> communities(Dataset<Row> numbered, Table table) {
        Dataset<Row> first = members.select(
                NumberedPlaces.COMMUNITY_NO.from(NumberedMembers.MEMBER_NO.col()),
                Communities.COMMUNITY_ID.from(NumberedMembers.MEMBER_ID.col()));
        return table.conform(numbered.join(first, new String[] {NumberedPlaces.COMMUNITY_NO.name()}));
    }

    /** A column of numbers and the column of ids that it becomes. */
    private record Side(Field number, Field id, String alias) {}

    /**
     * The rows with ids in place of numbers.
     *
     * @param more columns over the row and its sides that need no further look-up
     */
    private Dataset<Row> identified(Dataset<Row> numbered, Table table, Map<Field, Column> more, Side... sides) {
        Dataset<Row> joined = numbered.as(ROW);
        Map<Field, Column> ids = new HashMap<>(more);
        for (Side side : sides) {
            joined = joined.join(
                    members.as(side.alias()),
                    side.number().of(ROW).equalTo(NumberedMembers.MEMBER_NO.of(side.alias())),
                    "left");
            ids.put(side.id(), NumberedMembers.MEMBER_ID.of(side.alias()));
        }
        Column[] columns = table.fields().stream()
                .map(field -> ids.containsKey(field) ? field.from(ids.get(field)) : field.of(ROW))
                .toArray(Column[]::new);
        return joined.select(columns);
    }
}
