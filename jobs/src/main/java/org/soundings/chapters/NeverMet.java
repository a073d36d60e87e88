package org.soundings.chapters;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.months_between;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Candidates;
import org.soundings.tables.Chapters;
import org.soundings.tables.CoAttendances;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/**
 * Two mates who have sat beside each other for months, with no one-to-one on record over all history.
 *
 * <p>Applies to present members of one chapter, both there for at least three months, up to the last day of its exports
 * where these are stale. Where it is known who was at the chapter's meetings, the two have been at one together within the
 * window. Its priority has three equal
 * parts: the months together (full at 24), whether they already exchange (they have reason to meet), and how little of
 * the chapter the two have sat down with, 1 − the mean of their coverage. Pairs are made inside a chapter only: for n
 * members n(n − 1)/2.
 */
final class NeverMet implements Rule {

    private static final int TOGETHER_MONTHS = 3;
    private static final double FULL_MONTHS = 24;

    @Override
    public String code() {
        return "never_met";
    }

    @Override
    public String counsel() {
        return "organised_meetings";
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        String a = "a";
        String b = "b";
        String tie = "tie";
        String together = "together";
        String attended = "attended";
        Dataset<Row> known =
                evidence.present().where(NumberedMembers.JOINED_ON.col().isNotNull());
        Column since = greatest(NumberedMembers.JOINED_ON.of(a), NumberedMembers.JOINED_ON.of(b));
        Column months = floor(months_between(Chapters.LAST_EXPORT_ON.of(a), since));
        Column areMates = NumberedMembers.CHAPTER_ID
                .of(a)
                .equalTo(NumberedMembers.CHAPTER_ID.of(b))
                .and(NumberedMembers.MEMBER_NO.of(a).lt(NumberedMembers.MEMBER_NO.of(b)));
        Column isTheirs = NumberedMembers.MEMBER_NO
                .of(a)
                .equalTo(NumberedTies.A_NO.of(tie))
                .and(NumberedMembers.MEMBER_NO.of(b).equalTo(NumberedTies.B_NO.of(tie)));
        Column chapter = NumberedMembers.CHAPTER_ID.of(a);
        Column areTogether = chapter.equalTo(CoAttendances.CHAPTER_ID.of(together))
                .and(NumberedMembers.MEMBER_NO.of(a).equalTo(CoAttendances.A_NO.of(together)))
                .and(NumberedMembers.MEMBER_NO.of(b).equalTo(CoAttendances.B_NO.of(together)));
        Column meetings = CoAttendances.CO_ATTENDANCE_COUNT.of(together);
        Column exchanges = coalesce(Ties.EXCHANGE_EVER_COUNT.of(tie), lit(0L));
        Dataset<Row> pairs = known.as(a)
                .join(known.as(b), areMates)
                .where(months.geq(TOGETHER_MONTHS))
                .join(evidence.tiesOfMates().as(tie), isTheirs, "left_outer")
                .where(Ties.FIRST_ONE_TO_ONE_ON.of(tie).isNull())
                .join(evidence.coAttendances().as(together), areTogether, "left_outer")
                .join(
                        broadcast(evidence.attendedChapters()).as(attended),
                        chapter.equalTo(CoAttendances.CHAPTER_ID.of(attended)),
                        "left_outer")
                .where(CoAttendances.CHAPTER_ID.of(attended).isNull().or(meetings.isNotNull()));
        Column coverage = coverage(a).plus(coverage(b)).divide(2);
        Column priority = least(lit(1.0), months.cast(DataTypes.DoubleType).divide(FULL_MONTHS))
                .plus(when(exchanges.gt(0L), 1.0).otherwise(0.0))
                .plus(lit(1.0).minus(coverage))
                .divide(3);
        return propose(
                pairs,
                Map.of(
                        Candidates.CHAPTER_ID,
                        NumberedMembers.CHAPTER_ID.of(a),
                        Candidates.MEMBER_NO,
                        NumberedMembers.MEMBER_NO.of(a),
                        Candidates.OTHER_NO,
                        NumberedMembers.MEMBER_NO.of(b),
                        Candidates.TOGETHER_MONTHS,
                        months,
                        Candidates.CO_ATTENDANCE_COUNT,
                        meetings,
                        Candidates.EXCHANGE_COUNT,
                        exchanges,
                        Candidates.PRIORITY,
                        priority));
    }

    private static Column coverage(String member) {
        return coalesce(MemberScores.COVERAGE_RATIO.of(member), lit(0.0));
    }
}
