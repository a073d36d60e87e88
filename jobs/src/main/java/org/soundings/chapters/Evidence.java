package org.soundings.chapters;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.months_between;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.BalancedTies;
import org.soundings.tables.Chapters;
import org.soundings.tables.CoAttendances;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.Freshness;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedIntroductions;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.PastStages;
import org.soundings.tables.Sightings;
import org.soundings.tables.Standings;
import org.soundings.tables.Ties;

/**
 * What rules look at: the members who are present, the ties between mates of one chapter, and who was at its meetings.
 *
 * @param chapters rows of {@link Chapters}
 * @param members rows of {@link NumberedMembers}
 * @param memberScores rows of {@link NumberedScores}
 * @param standings rows of {@link Standings}, those of the as-of date among them
 * @param ties rows of {@link BalancedTies}
 * @param earlierTies rows with the columns of {@link PastStages}, as of {@link FollowedActions#DAYS} before the as-of date
 * @param seen rows of {@link Sightings}
 * @param coAttendances rows of {@link CoAttendances}
 * @param introductions rows of {@link NumberedIntroductions}
 */
public record Evidence(
        Dataset<Row> chapters,
        Dataset<Row> members,
        Dataset<Row> memberScores,
        Dataset<Row> standings,
        Dataset<Row> ties,
        Dataset<Row> earlierTies,
        Dataset<Row> seen,
        Dataset<Row> coAttendances,
        Dataset<Row> introductions,
        LocalDate asOf) {

    private static final String[] BY_MEMBER = {NumberedMembers.MEMBER_NO.name()};
    private static final String[] BY_CHAPTER = {Chapters.CHAPTER_ID.name()};

    public Evidence {
        Chapters.TABLE.check(chapters.schema());
        NumberedMembers.TABLE.check(members.schema());
        NumberedScores.TABLE.check(memberScores.schema());
        Standings.TABLE.check(standings.schema());
        BalancedTies.TABLE.check(ties.schema());
        PastStages.TABLE.check(earlierTies.schema());
        Sightings.TABLE.check(seen.schema());
        CoAttendances.TABLE.check(coAttendances.schema());
        NumberedIntroductions.TABLE.check(introductions.schema());
    }

    /**
     * Present members with their chapter, the day since which they are known to be there (joined, else first seen with
     * anybody; null where neither is known), the day up to which their chapter is known, their scores and where they
     * stand.
     */
    Dataset<Row> present() {
        return members.where(NumberedMembers.IS_PRESENT.col())
                .join(seen, BY_MEMBER, "left_outer")
                .join(knownUntil(), BY_CHAPTER, "left_outer")
                .join(memberScores.drop(MemberScores.CHAPTER_ID.name()), BY_MEMBER, "inner")
                .join(placed(), BY_MEMBER, "left_outer")
                .select(
                        NumberedMembers.MEMBER_NO.col(),
                        NumberedMembers.CHAPTER_ID.col(),
                        Chapters.LAST_EXPORT_ON.col(),
                        NumberedMembers.JOINED_ON.from(
                                coalesce(NumberedMembers.JOINED_ON.col(), Sightings.FIRST_ON.col())),
                        MemberScores.GIVEN_COUNT.col(),
                        MemberScores.RECEIVED_COUNT.col(),
                        MemberScores.GIVING_BALANCE_HIGH.col(),
                        MemberScores.CONTACT_COUNT.col(),
                        MemberScores.PARTNERS_PER_TEN.col(),
                        MemberScores.COVERAGE_RATIO.col(),
                        MemberScores.BREADTH_PERCENTILE.col(),
                        MemberScores.DEPTH_PERCENTILE.col(),
                        MemberScores.QUADRANT.col());
    }

    /** Those of them whose chapter's exports tell what has happened lately. */
    Dataset<Row> presentWithNews() {
        return present().join(broadcast(stale()), BY_CHAPTER, "left_anti");
    }

    /** Whole months that a member of {@link #present} has been there; null where it is not known since when. */
    static Column memberMonths() {
        return floor(months_between(Chapters.LAST_EXPORT_ON.col(), NumberedMembers.JOINED_ON.col()));
    }

    private Dataset<Row> placed() {
        return standings
                .where(Standings.AS_OF_ON.col().equalTo(lit(asOf)))
                .select(
                        Standings.MEMBER_NO.col(),
                        MemberScores.BREADTH_PERCENTILE.col(),
                        MemberScores.DEPTH_PERCENTILE.col(),
                        MemberScores.QUADRANT.col());
    }

    /** Ties of two members of one chapter. */
    Dataset<Row> tiesOfMates() {
        return ties.where(Ties.CHAPTER_A_ID.col().equalTo(Ties.CHAPTER_B_ID.col()));
    }

    /** Those of them where both are present. */
    Dataset<Row> tiesOfPresentMates() {
        return PresentMates.of(ties, members);
    }

    /** The day up to which each chapter is known: of a stale one the last that its exports cover, else the as-of date. */
    private Dataset<Row> knownUntil() {
        return chapters.select(
                Chapters.CHAPTER_ID.col(),
                Chapters.LAST_EXPORT_ON.from(
                        when(isStale(), Chapters.LAST_EXPORT_ON.col()).otherwise(lit(asOf))));
    }

    private static Column isStale() {
        return coalesce(Chapters.FRESHNESS.col().equalTo(Freshness.STALE.code()), lit(false));
    }

    /** Those of {@link #tiesOfPresentMates} whose chapter's exports tell what has happened lately. */
    Dataset<Row> tiesWithNews() {
        return tiesOfPresentMates()
                .join(broadcast(stale()), Ties.CHAPTER_A_ID.col().equalTo(Chapters.CHAPTER_ID.col()), "left_anti");
    }

    private Dataset<Row> stale() {
        return chapters.where(isStale()).select(Chapters.CHAPTER_ID.col());
    }

    /** The chapters of which it is known who was at their meetings. */
    Dataset<Row> attendedChapters() {
        return coAttendances.select(CoAttendances.CHAPTER_ID.col()).distinct();
    }
}
