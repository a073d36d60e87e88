package org.soundings.ties;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.config.Settings;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.PairTotals;
import org.soundings.tables.PastTies;
import org.soundings.tables.Stage;
import org.soundings.tables.Ties;

/** The columns of a tie, over the totals of its pair joined with both members. */
final class TieColumns {

    private final PairEvent event;
    private final Settings settings;

    TieColumns(PairEvent event, Settings settings) {
        this.event = event;
        this.settings = settings;
    }

    Column[] all() {
        List<Column> columns = new ArrayList<>();
        columns.add(NumberedTies.A_NO.col());
        columns.add(NumberedTies.B_NO.col());
        columns.add(Ties.CHAPTER_A_ID.from(NumberedMembers.CHAPTER_ID.of(TieStage.A)));
        columns.add(Ties.CHAPTER_B_ID.from(NumberedMembers.CHAPTER_ID.of(TieStage.B)));
        PairTotals.SUMS.forEach(field -> columns.add(field.col()));
        columns.addAll(given());
        columns.addAll(List.of(Ties.EXCHANGE_COUNT.col(), Ties.EXCHANGE_EVER_COUNT.col()));
        columns.addAll(List.of(Ties.EVENT_COUNT.col(), Ties.STRENGTH.col(), Ties.STRENGTH_TREND.col()));
        columns.addAll(months());
        columns.add(Ties.BURSTINESS.from(Burstiness.of(PairTotals.DAY_BITS.col(), PairTotals.DATED_COUNT.col())));
        columns.add(Ties.KIND_COUNT.from(KindCount.kinds()));
        columns.add(Ties.POSSIBLE_KIND_COUNT.from(KindCount.possible()));
        columns.add(Ties.STAGE.col());
        columns.addAll(lifeSigns());
        columns.addAll(List.of(Ties.FIRST_ON.col(), Ties.LAST_ON.col(), Ties.FIRST_ONE_TO_ONE_ON.col()));
        columns.addAll(order());
        columns.add(Ties.DAYS_SINCE_LAST.from(datediff(event.asOf(), Ties.LAST_ON.col())));
        return columns.toArray(Column[]::new);
    }

    /** What can be told of a pair at several days at once, without its members: {@link PastTies}. */
    Column[] past() {
        List<Column> columns =
                new ArrayList<>(List.of(PastTies.AS_OF_ON.col(), NumberedTies.A_NO.col(), NumberedTies.B_NO.col()));
        columns.addAll(List.of(Ties.EXCHANGE_COUNT.col(), Ties.STAGE.col(), Ties.FIRST_ON.col()));
        columns.addAll(lifeSigns());
        PastTies.REFERRALS.forEach(field -> columns.add(field.col()));
        return columns.toArray(Column[]::new);
    }

    private static List<Column> given() {
        Column ab = sum(
                Ties.REFERRAL_AB_INSIDE_COUNT,
                Ties.REFERRAL_AB_OUTSIDE_COUNT,
                Ties.INTRODUCTION_AB_COUNT,
                Ties.INVITATION_AB_COUNT,
                Ties.TESTIMONIAL_AB_COUNT,
                Ties.INFORMATION_AB_COUNT,
                Ties.HELP_AB_COUNT);
        Column ba = sum(
                Ties.REFERRAL_BA_INSIDE_COUNT,
                Ties.REFERRAL_BA_OUTSIDE_COUNT,
                Ties.INTRODUCTION_BA_COUNT,
                Ties.INVITATION_BA_COUNT,
                Ties.TESTIMONIAL_BA_COUNT,
                Ties.INFORMATION_BA_COUNT,
                Ties.HELP_BA_COUNT);
        Column balance = ab.minus(ba).cast(DataTypes.DoubleType).divide(nullif(ab.plus(ba), lit(0L)));
        return List.of(Ties.GIVEN_AB_COUNT.from(ab), Ties.GIVEN_BA_COUNT.from(ba), Ties.BALANCE.from(balance));
    }

    /** Both are cut at the month in which the first of the two left, so that none is more than the other. */
    private List<Column> months() {
        Column last =
                least(event.asOf(), NumberedMembers.LEFT_ON.of(TieStage.A), NumberedMembers.LEFT_ON.of(TieStage.B));
        Column first = greatest(PairTotals.FIRST_DATED_ON.col(), event.windowStart());
        Column isDated = PairTotals.FIRST_DATED_ON.col().isNotNull();
        Column possible = event.monthsAgo(first).minus(event.monthsAgo(last)).plus(1);
        Column active = PairSums.windowMonths(settings).sizeFrom(PairTotals.MONTH_BITS.col(), event.monthsAgo(last));
        return List.of(
                Ties.ACTIVE_MONTHS.from(when(isDated, active)),
                Ties.POSSIBLE_MONTHS.from(when(isDated, greatest(possible, lit(0)))));
    }

    private List<Column> lifeSigns() {
        Column isDormant = Ties.LAST_ON
                .col()
                .leq(add_months(event.asOf(), -settings.stages().dormantAfterMonths()));
        Column isClose = Ties.STAGE.col().isin(Stage.TRUSTED.code(), Stage.MUTUAL.code());
        return List.of(
                Ties.IS_RELATIONSHIP.from(isClose.and(when(Ties.STAGE.col().isNotNull(), isDormant.unary_$bang()))),
                Ties.IS_DORMANT.from(isDormant));
    }

    /** What came first: null where it is not on record. */
    private static List<Column> order() {
        Column isKnown =
                Beginning.isOnRecord().and(PairTotals.IS_MET_UNDATED.col().unary_$bang());
        List<Column> columns = new ArrayList<>();
        for (Field count : List.of(
                Ties.PREMATURE_ASK_AB_COUNT,
                Ties.PREMATURE_ASK_BA_COUNT,
                Ties.EARLY_REFERRAL_AB_COUNT,
                Ties.EARLY_REFERRAL_BA_COUNT)) {
            columns.add(count.from(when(isKnown, count.col())));
        }
        Column ab = Ties.FIRST_GIVEN_AB_ON.col();
        Column ba = Ties.FIRST_GIVEN_BA_ON.col();
        Column isTold = PairTotals.IS_GIVEN_UNDATED.col().unary_$bang();
        columns.add(ab);
        columns.add(ba);
        columns.add(NumberedTies.FIRST_GIVER_NO.from(when(isTold.and(ab.lt(ba)), NumberedTies.A_NO.col())
                .when(isTold.and(ba.lt(ab)), NumberedTies.B_NO.col())));
        columns.add(Ties.IS_BEFORE_DATA.from(Beginning.isBeforeData()));
        return columns;
    }

    private static Column sum(Field... counts) {
        return Arrays.stream(counts).map(Field::col).reduce(Column::plus).orElseThrow();
    }
}
