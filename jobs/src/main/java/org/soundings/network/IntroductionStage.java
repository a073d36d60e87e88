package org.soundings.network;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.soundings.tables.IntroductionTies;
import org.soundings.tables.NumberedIntroductions;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.OpenTriads;
import org.soundings.tables.PastTies;
import org.soundings.tables.Ties;

/**
 * Who should meet whom, and who could introduce them: a and c without any tie to this day, of different known professions
 * that refer to each other in other chapters more than by chance, and b who has a relationship with both and exchanges with
 * both within the window; all three present.
 *
 * <pre>
 *   score(a, c) = ln[(n_pq + 5)/(E_pq + 5)] · Σ_b min(S_ab, S_bc)/ln(1 + k_b)
 * </pre>
 *
 * <p>n counts referrals between the professions p and q of a and c, either way, inside chapters that are neither's own; E is
 * what they would be if professions did not matter ({@link Trades}). Only n > E, and only where five such chapters have any.
 * The introducer is the b that adds most. A pair stays where it is among the {@value Triads#MOST} best of a and of c, and of
 * these among the {@value Triads#MOST} best of its introducer; of equal scores the smaller numbers stay.
 *
 * <p>No pair is shuffled: ties, relationships and counts of referrals are brought together once and broadcast (40 bytes a
 * tie, 16 for each pair of professions in a chapter), each member looks up his own best where they are, and only these few
 * are compared. Time: Σ_b k_b², b of at most {@value Triads#MOST_CONTACTS} contacts.
 */
public final class IntroductionStage {

    private static final int PARTITIONS_A_CORE = 4;
    private static final String WANTED_BY = "wanted_by";

    private final SparkSession spark;
    private final Broadcast<Triads> triads;

    private IntroductionStage(SparkSession spark, Broadcast<Triads> triads) {
        this.spark = spark;
        this.triads = triads;
    }

    /**
     * Brings together what introductions of a day are made of, at once.
     *
     * @param ties rows with the columns of {@link IntroductionTies}, all of the day
     * @param members rows of {@link NumberedMembers}, among them everyone who has a tie
     */
    public static IntroductionStage of(Dataset<Row> ties, Dataset<Row> members) {
        IntroductionTies.TABLE.check(ties.schema());
        NumberedMembers.TABLE.check(members.schema());
        Roll roll = new Roll(members.select(
                        NumberedMembers.MEMBER_NO.col(),
                        NumberedMembers.CHAPTER_ID.col(),
                        NumberedMembers.PROFESSION.col(),
                        NumberedMembers.IS_PRESENT.col())
                .collectAsList());
        List<long[]> packed = ties.select(
                        IntroductionTies.A_NO.col(),
                        IntroductionTies.B_NO.col(),
                        Ties.EXCHANGE_COUNT.col(),
                        coalesce(Ties.IS_RELATIONSHIP.col(), lit(false)).cast(Ties.EXCHANGE_COUNT.type()),
                        Ties.REFERRAL_AB_INSIDE_COUNT.col().plus(Ties.REFERRAL_AB_OUTSIDE_COUNT.col()),
                        Ties.REFERRAL_BA_INSIDE_COUNT.col().plus(Ties.REFERRAL_BA_OUTSIDE_COUNT.col()))
                .mapPartitions(
                        (MapPartitionsFunction<Row, long[]>) rows -> new PackedRows(rows, Triads.LONGS_A_TIE),
                        Encoders.kryo(long[].class))
                .collectAsList();
        SparkSession spark = ties.sparkSession();
        return new IntroductionStage(
                spark, JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new Triads(roll, packed)));
    }

    /**
     * The same as of an earlier day. Who is gone and nobody says since when is taken as gone by then.
     *
     * @param ties rows of {@link PastTies}, all of that day
     * @param members rows of {@link NumberedMembers}
     */
    public static IntroductionStage earlier(Dataset<Row> ties, Dataset<Row> members, LocalDate day) {
        NumberedMembers.TABLE.check(members.schema());
        Column hadJoined = coalesce(NumberedMembers.JOINED_ON.col().leq(lit(day)), lit(true));
        Column hadNotLeft = NumberedMembers.IS_PRESENT
                .col()
                .or(coalesce(NumberedMembers.LEFT_ON.col().gt(lit(day)), lit(false)));
        Column wasPresent = NumberedMembers.IS_REPORTING.col().and(hadJoined).and(hadNotLeft);
        return of(ties, members.withColumn(NumberedMembers.IS_PRESENT.name(), wasPresent));
    }

    /** Rows of {@link NumberedIntroductions}. */
    public Dataset<Row> table() {
        Broadcast<Triads> known = triads;
        MapPartitionsFunction<Long, Row> best = ranks -> best(known.value(), ranks);
        int partitions = PARTITIONS_A_CORE * spark.sparkContext().defaultParallelism();
        Column place = row_number()
                .over(Window.partitionBy(OpenTriads.INTRODUCER_NO.col())
                        .orderBy(OpenTriads.SCORE.col().desc(), OpenTriads.A_NO.col(), OpenTriads.B_NO.col()));
        return NumberedIntroductions.TABLE.conform(spark.range(0, known.value().size(), 1, partitions)
                .mapPartitions(best, Encoders.row(OpenTriads.TABLE.schema()))
                .groupBy(OpenTriads.TABLE.columns())
                .agg(count(lit(1)).as(WANTED_BY))
                .where(col(WANTED_BY).equalTo(2))
                .withColumn(NumberedIntroductions.POSITION.name(), NumberedIntroductions.POSITION.from(place))
                .where(NumberedIntroductions.POSITION.col().leq(Triads.MOST)));
    }

    Broadcast<Triads> triads() {
        return triads;
    }

    private static Iterator<Row> best(Triads triads, Iterator<Long> ranks) {
        List<Row> rows = new ArrayList<>();
        ranks.forEachRemaining(rank -> triads.best(Math.toIntExact(rank)).forEach(meeting -> rows.add(row(meeting))));
        return rows.iterator();
    }

    /** In the order of {@link OpenTriads}. */
    private static Row row(Meeting meeting) {
        return RowFactory.create(
                meeting.via(),
                meeting.a(),
                meeting.b(),
                meeting.score(),
                meeting.evidence().lift(),
                meeting.evidence().referrals(),
                meeting.evidence().expected(),
                meeting.evidence().chapters(),
                meeting.closeness(),
                (long) meeting.introducers(),
                meeting.withA(),
                meeting.withB());
    }
}
