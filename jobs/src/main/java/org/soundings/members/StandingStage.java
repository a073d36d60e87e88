package org.soundings.members;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.soundings.config.Settings;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.PastScores;
import org.soundings.tables.Quadrant;
import org.soundings.tables.Standings;

/** Scores become standings: where each member is among all, on the as-of date and on days before it. */
public final class StandingStage {

    /** A member with fewer contacts, exchanges, or months since he joined has no quadrant yet. */
    public static final int FEWEST_CONTACTS = 3;

    public static final int FEWEST_EXCHANGES = 10;
    public static final int FEWEST_MONTHS = 3;

    /** So many members of a chapter weigh as much as the network. */
    public static final int CHAPTER_WEIGHT = 20;

    /** The as-of date as a number, which a range can be taken of. */
    private static final String DAY = "day_no";

    private final Settings settings;
    private final Side breadth;
    private final Side depth;

    private StandingStage(Settings settings) {
        this.settings = settings;
        this.breadth = new Side(
                MemberScores.PARTNERS_PER_TEN,
                MemberScores.BREADTH_PERCENTILE,
                settings.quadrants().breadth());
        this.depth = new Side(
                MemberScores.RELATIONSHIP_RATIO,
                MemberScores.DEPTH_PERCENTILE,
                settings.quadrants().depth());
    }

    /**
     * The days before the as-of date of which scores are needed, ascending.
     *
     * @param more days before it of which standings are needed too
     */
    public static List<LocalDate> earlierDays(Settings settings, LocalDate asOf, LocalDate... more) {
        int earlier = settings.movement().earlierDays();
        SortedSet<LocalDate> told = new TreeSet<>(monthEnds(settings, asOf));
        told.addAll(List.of(more));
        told.add(asOf);
        told.add(asOf.minusDays(earlier));
        SortedSet<LocalDate> days = new TreeSet<>(told);
        told.forEach(day -> days.add(day.minusDays(earlier)));
        days.remove(asOf);
        return List.copyOf(days);
    }

    /** The last days of the months of history, ascending; the last is the as-of date or before it. */
    public static List<LocalDate> monthEnds(Settings settings, LocalDate asOf) {
        LocalDate nextFirst = asOf.plusDays(1).withDayOfMonth(1);
        List<LocalDate> ends = new ArrayList<>();
        for (int back = settings.movement().historyMonths() - 1; back >= 0; back--) {
            ends.add(nextFirst.minusMonths(back).minusDays(1));
        }
        return ends;
    }

    /**
     * The standings of the as-of date, of every member, and of all days that {@code past} tells of. A standing is right
     * on a day where {@code past} also has the day as long before it as {@code movement.earlier-days} says.
     *
     * <p>Percentiles compare the members of one day with each other: a shuffle by day; what was before compares a member
     * with himself: one by member.
     *
     * @param scores rows of {@link NumberedScores}
     * @param past rows of {@link PastScores}
     * @param members rows of {@link NumberedMembers}
     * @return rows of {@link Standings}
     */
    public static Dataset<Row> standings(
            Dataset<Row> scores, Dataset<Row> past, Dataset<Row> members, Settings settings, LocalDate asOf) {
        NumberedScores.TABLE.check(scores.schema());
        PastScores.TABLE.check(past.schema());
        NumberedMembers.TABLE.check(members.schema());
        Dataset<Row> now = scores.withColumn(Standings.AS_OF_ON.name(), Standings.AS_OF_ON.from(lit(asOf)));
        Dataset<Row> all = PastScores.TABLE
                .conform(now)
                .unionByName(PastScores.TABLE.conform(past))
                .join(broadcast(known(members)), new String[] {NumberedMembers.MEMBER_NO.name()});
        return placed(RelationshipRatio.add(all, RelationshipRatio.priors(all)), settings);
    }

    /**
     * Scores with their place.
     *
     * @param scores of several days, with depth, chapter, and what is known of the member
     */
    static Dataset<Row> placed(Dataset<Row> scores, Settings settings) {
        return Standings.TABLE.conform(new StandingStage(settings).placed(scores));
    }

    private static Dataset<Row> known(Dataset<Row> members) {
        return members.select(
                NumberedMembers.MEMBER_NO.col(),
                NumberedMembers.CHAPTER_ID.col(),
                NumberedMembers.IS_REPORTING.col(),
                NumberedMembers.JOINED_ON.col());
    }

    /** Windows of one order are asked for together: Spark sorts once for all of a selection. */
    private Dataset<Row> placed(Dataset<Row> scores) {
        Dataset<Row> ranked = scores.withColumns(Map.of(
                DAY,
                unix_date(Standings.AS_OF_ON.col()),
                breadth.percentile().name(),
                percentile(breadth.axis()),
                depth.percentile().name(),
                percentile(depth.axis())));
        Column isNear = breadth.isNear().or(depth.isNear());
        Dataset<Row> placed = ranked.withColumn(MemberScores.QUADRANT.name(), MemberScores.QUADRANT.from(quadrant()))
                .withColumn(
                        MemberScores.IS_BORDERLINE.name(),
                        when(MemberScores.QUADRANT.col().notEqual(Quadrant.TOO_EARLY.code()), isNear));
        Map<String, Column> earlier = new HashMap<>();
        Standings.BEFORE.forEach(each -> earlier.put(each.before().name(), before(each)));
        return placed.withColumns(earlier);
    }

    private Column before(Standings.Before each) {
        Column before = before(each.field().col());
        return each.before().from(each.before().nullable() ? before : coalesce(before, lit(0L)));
    }

    /** λ of the chapter's mid-rank and 1 − λ of the network's, λ = n/(n + 20), n the chapter's members with a value. */
    private static Column percentile(Field axis) {
        Column value = when(NumberedMembers.IS_REPORTING.col(), axis.col());
        MidRank network = new MidRank(value, Standings.AS_OF_ON.col());
        MidRank chapter = new MidRank(value, Standings.AS_OF_ON.col(), NumberedMembers.CHAPTER_ID.col());
        Column weight = chapter.size().divide(chapter.size().plus(CHAPTER_WEIGHT));
        Column blended =
                weight.multiply(chapter.share()).plus(lit(1.0).minus(weight).multiply(network.share()));
        return when(value.isNotNull(), blended);
    }

    private Column quadrant() {
        Column isWide = breadth.isHigh(before(breadth.isHigh()));
        Column isDeep = depth.isHigh(before(depth.isHigh()));
        Column isNew = NumberedMembers.JOINED_ON.col().gt(add_months(Standings.AS_OF_ON.col(), -FEWEST_MONTHS));
        Column isTooEarly = MemberScores.CONTACT_COUNT
                .col()
                .lt(FEWEST_CONTACTS)
                .or(MemberScores.EXCHANGE_COUNT.col().lt(FEWEST_EXCHANGES))
                .or(coalesce(isNew, lit(false)))
                .or(MemberScores.RELATIONSHIP_RATIO.col().isNull());
        return when(NumberedMembers.IS_REPORTING.col().unary_$bang(), lit(null))
                .when(isTooEarly, Quadrant.TOO_EARLY.code())
                .when(isWide.and(isDeep), Quadrant.WIDE_DEEP.code())
                .when(isWide, Quadrant.WIDE_SHALLOW.code())
                .when(isDeep, Quadrant.NARROW_DEEP.code())
                .otherwise(Quadrant.NARROW_SHALLOW.code());
    }

    /** The same member's value on the earlier day; null where he has no row of it. */
    private Column before(Column value) {
        int earlier = settings.movement().earlierDays();
        WindowSpec day =
                Window.partitionBy(Standings.MEMBER_NO.col()).orderBy(col(DAY)).rangeBetween(-earlier, -earlier);
        return max(value).over(day);
    }
}
