package org.soundings.chapters;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ChapterSources;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Quadrant;
import org.soundings.tables.RollUps;
import org.soundings.tables.Sightings;
import org.soundings.tables.Standings;

/** Members and ties are added up, by chapter and over the whole network. */
public final class RollUpStage {

    private static final String[] BY_MEMBER = {NumberedMembers.MEMBER_NO.name()};
    private static final String[] BY_CHAPTER = {NumberedMembers.CHAPTER_ID.name()};

    /** What is null where it is not known, and not 0 where there is none. */
    private static final Set<Field> MAY_BE_UNKNOWN = Set.of(
            RollUps.CHAPTER_ID,
            RollUps.GIVEN_GINI,
            RollUps.PARTNERS_PER_TEN_MEDIAN,
            RollUps.RELATIONSHIP_RATIO_MEDIAN,
            RollUps.PRESENT_YEAR_AGO_COUNT,
            RollUps.STAYED_COUNT);

    private static final Column IS_PRESENT = NumberedMembers.IS_PRESENT.col();
    private static final Column MATES = RollUps.PRESENT_MEMBER_COUNT.col().minus(1L);

    private RollUpStage() {}

    /**
     * The sums over the window: a row for each chapter that has a member, and one for the network. What members gave and
     * received includes those who have left since; pairs, arcs, stages, isolates and the Gini coefficient are of present
     * members alone. A one-to-one of two members of one chapter counts once.
     *
     * @param members rows of {@link NumberedMembers}
     * @param memberScores rows of {@link NumberedScores}
     * @param standings rows of {@link Standings}, those of the as-of date among them
     * @param ties rows of {@link NumberedTies}
     * @param seen rows of {@link Sightings}
     * @param sources rows of {@link ChapterSources}
     * @return rows of {@link RollUps}
     */
    public static Dataset<Row> rollUps(
            Dataset<Row> members,
            Dataset<Row> memberScores,
            Dataset<Row> standings,
            Dataset<Row> ties,
            Dataset<Row> seen,
            Dataset<Row> sources,
            LocalDate asOf) {
        NumberedMembers.TABLE.check(members.schema());
        NumberedScores.TABLE.check(memberScores.schema());
        Standings.TABLE.check(standings.schema());
        NumberedTies.TABLE.check(ties.schema());
        Sightings.TABLE.check(seen.schema());
        ChapterSources.TABLE.check(sources.schema());
        String ofMembers = "of_members";
        String ofTies = "of_ties";
        Dataset<Row> sums = InnerTies.sums(members, ties);
        Dataset<Row> joined = ofMembers(
                        members,
                        memberScores.join(standing(standings, asOf), BY_MEMBER, "left_outer"),
                        seen,
                        sources,
                        new Retention(asOf))
                .as(ofMembers)
                .join(
                        sums.as(ofTies),
                        RollUps.CHAPTER_ID.of(ofMembers).eqNullSafe(RollUps.CHAPTER_ID.of(ofTies)),
                        "left_outer");
        Set<String> tied = Set.of(sums.columns());
        return RollUps.TABLE.conform(joined.select(RollUps.TABLE.fields().stream()
                .map(field -> field.from(known(
                        field,
                        field.of(
                                tied.contains(field.name()) && !field.equals(RollUps.CHAPTER_ID)
                                        ? ofTies
                                        : ofMembers))))
                .toArray(Column[]::new)));
    }

    private static Column known(Field field, Column value) {
        return MAY_BE_UNKNOWN.contains(field) ? value : coalesce(value, lit(0L));
    }

    private static Dataset<Row> ofMembers(
            Dataset<Row> members,
            Dataset<Row> memberScores,
            Dataset<Row> seen,
            Dataset<Row> sources,
            Retention retention) {
        return members.join(memberScores.drop(MemberScores.CHAPTER_ID.name()), BY_MEMBER, "inner")
                .join(seen, BY_MEMBER, "left_outer")
                .join(broadcast(sources), BY_CHAPTER, "left_outer")
                .join(broadcast(presentByChapter(members)), BY_CHAPTER, "left_outer")
                .withColumn(RollUps.CHAPTER_ID.name(), explode(array(NumberedMembers.CHAPTER_ID.col(), lit(null))))
                .groupBy(RollUps.CHAPTER_ID.col())
                .agg(
                        RollUps.MEMBER_COUNT.from(count(lit(1))),
                        RollUps.REPORTING_MEMBER_COUNT.from(countWhere(NumberedMembers.IS_REPORTING.col())),
                        RollUps.PRESENT_MEMBER_COUNT.from(countWhere(IS_PRESENT)),
                        RollUps.GIVEN_COUNT.from(sum(MemberScores.GIVEN_COUNT.col())),
                        RollUps.RECEIVED_COUNT.from(sum(MemberScores.RECEIVED_COUNT.col())),
                        RollUps.PAIR_COUNT.from(sum(when(IS_PRESENT, MATES)).divide(2L)),
                        RollUps.ISOLATE_COUNT.from(countWhere(
                                IS_PRESENT.and(MemberScores.CONTACT_COUNT.col().equalTo(0L)))),
                        RollUps.WIDE_DEEP_COUNT.from(inQuadrant(Quadrant.WIDE_DEEP)),
                        RollUps.WIDE_SHALLOW_COUNT.from(inQuadrant(Quadrant.WIDE_SHALLOW)),
                        RollUps.NARROW_DEEP_COUNT.from(inQuadrant(Quadrant.NARROW_DEEP)),
                        RollUps.NARROW_SHALLOW_COUNT.from(inQuadrant(Quadrant.NARROW_SHALLOW)),
                        RollUps.TOO_EARLY_COUNT.from(inQuadrant(Quadrant.TOO_EARLY)),
                        RollUps.GIVEN_GINI.from(Gini.of(when(IS_PRESENT, MemberScores.GIVEN_COUNT.col()))),
                        RollUps.WITH_BREADTH_COUNT.from(countWhere(IS_PRESENT.and(
                                MemberScores.PARTNERS_PER_TEN.col().isNotNull()))),
                        RollUps.WITH_DEPTH_COUNT.from(countWhere(IS_PRESENT.and(
                                MemberScores.RELATIONSHIP_RATIO.col().isNotNull()))),
                        RollUps.PARTNERS_PER_TEN_MEDIAN.from(ofChapter(MemberScores.PARTNERS_PER_TEN)),
                        RollUps.RELATIONSHIP_RATIO_MEDIAN.from(ofChapter(MemberScores.RELATIONSHIP_RATIO)),
                        RollUps.PRESENT_YEAR_AGO_COUNT.from(retention.presentYearAgo()),
                        RollUps.STAYED_COUNT.from(retention.stayed()));
    }

    /** Aggregate: the median of a chapter's present members; not of the network, whose members are too many to hold. */
    private static Column ofChapter(Field value) {
        return median(when(IS_PRESENT.and(RollUps.CHAPTER_ID.col().isNotNull()), value.col()));
    }

    private static Dataset<Row> standing(Dataset<Row> standings, LocalDate asOf) {
        return standings
                .where(Standings.AS_OF_ON.col().equalTo(lit(asOf)))
                .select(Standings.MEMBER_NO.col(), MemberScores.RELATIONSHIP_RATIO.col(), MemberScores.QUADRANT.col());
    }

    private static Column inQuadrant(Quadrant quadrant) {
        return countWhere(IS_PRESENT.and(MemberScores.QUADRANT.col().equalTo(quadrant.code())));
    }

    private static Dataset<Row> presentByChapter(Dataset<Row> members) {
        return members.where(IS_PRESENT)
                .groupBy(NumberedMembers.CHAPTER_ID.col())
                .agg(RollUps.PRESENT_MEMBER_COUNT.from(count(lit(1))));
    }

    private static Column countWhere(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }
}
