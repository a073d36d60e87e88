package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.PalmsFigures;
import org.soundings.tables.SlipPeriods;
import org.soundings.tables.SlipsCoverage;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** PALMS summaries beside the slips of the same days. */
public final class ControlTotalStage {

    private static final String PALMS = "by_palms";
    private static final String SLIPS = "by_slips";

    private ControlTotalStage() {}

    /**
     * The comparison, by PALMS file, member and figure, and for the chapter as a whole. Only figures that the PALMS file has
     * are compared. A member of whom the slips tell and PALMS does not has a row without a PALMS value, and counts in the
     * chapter's.
     *
     * @param palms rows of {@link PalmsFigures}
     * @param events rows of {@link NumberedEvents}
     * @param slipPeriods rows of {@link SlipPeriods}
     * @param members rows of {@link NumberedMembers}
     * @return rows of {@link ControlTotals}
     */
    public static Dataset<Row> totals(
            Dataset<Row> palms, Dataset<Row> events, Dataset<Row> slipPeriods, Dataset<Row> members) {
        PalmsFigures.TABLE.check(palms.schema());
        NumberedEvents.TABLE.check(events.schema());
        SlipPeriods.TABLE.check(slipPeriods.schema());
        NumberedMembers.TABLE.check(members.schema());
        Dataset<Row> ofMembers = summed(
                palmsSide(palms).union(slipsSide(palms, SlipFigures.of(events))), NumberedMembers.MEMBER_NO.col());
        Dataset<Row> all = ofMembers.union(summed(ofMembers, NumberedMembers.MEMBER_NO.absent()));
        Dataset<Row> ids = members.select(NumberedMembers.MEMBER_NO.col(), NumberedMembers.MEMBER_ID.col());
        Dataset<Row> compared = all.join(
                        coverage(palms, slipPeriods), names(ControlTotals.CHAPTER_ID, ControlTotals.FILE_ID))
                .join(ids, names(NumberedMembers.MEMBER_NO), "left")
                .select(columns())
                .where(either(ControlTotals.PALMS_COUNT, ControlTotals.PALMS_AMOUNT)
                        .or(either(ControlTotals.SLIPS_COUNT, ControlTotals.SLIPS_AMOUNT)));
        return ControlTotals.TABLE.conform(compared);
    }

    private static Dataset<Row> palmsSide(Dataset<Row> palms) {
        return palms.select(
                PalmsFigures.CHAPTER_ID.col(),
                PalmsFigures.FILE_ID.col(),
                PalmsFigures.MEMBER_NO.col(),
                PalmsFigures.FIGURE.col(),
                PalmsFigures.CURRENCY_CODE.col(),
                PalmsFigures.PALMS_COUNT.col(),
                PalmsFigures.PALMS_AMOUNT.col(),
                ControlTotals.SLIPS_COUNT.absent(),
                ControlTotals.SLIPS_AMOUNT.absent());
    }

    /** The slips within the period of each PALMS file of their chapter, for the figures that the file has. */
    private static Dataset<Row> slipsSide(Dataset<Row> palms, Dataset<Row> slips) {
        Dataset<Row> asked = palms.select(
                        PalmsFigures.CHAPTER_ID.col(),
                        PalmsFigures.FILE_ID.col(),
                        PalmsFigures.FIGURE.col(),
                        PalmsFigures.PERIOD_START.col(),
                        PalmsFigures.PERIOD_END.col())
                .distinct();
        Column isWithin = ControlTotals.CHAPTER_ID
                .of(SLIPS)
                .equalTo(PalmsFigures.CHAPTER_ID.of(PALMS))
                .and(ControlTotals.FIGURE.of(SLIPS).equalTo(PalmsFigures.FIGURE.of(PALMS)))
                .and(NumberedEvents.PERIOD_START.of(SLIPS).geq(PalmsFigures.PERIOD_START.of(PALMS)))
                .and(NumberedEvents.PERIOD_END.of(SLIPS).leq(PalmsFigures.PERIOD_END.of(PALMS)));
        return slips.as(SLIPS)
                .join(asked.as(PALMS), isWithin)
                .select(
                        PalmsFigures.CHAPTER_ID.of(PALMS),
                        PalmsFigures.FILE_ID.of(PALMS),
                        NumberedMembers.MEMBER_NO.of(SLIPS),
                        ControlTotals.FIGURE.of(SLIPS),
                        ControlTotals.CURRENCY_CODE.of(SLIPS),
                        ControlTotals.PALMS_COUNT.absent(),
                        ControlTotals.PALMS_AMOUNT.absent(),
                        ControlTotals.SLIPS_COUNT.of(SLIPS),
                        ControlTotals.SLIPS_AMOUNT.of(SLIPS));
    }

    private static Dataset<Row> summed(Dataset<Row> sides, Column member) {
        return sides.groupBy(
                        ControlTotals.CHAPTER_ID.col(),
                        ControlTotals.FILE_ID.col(),
                        member,
                        ControlTotals.FIGURE.col(),
                        ControlTotals.CURRENCY_CODE.col())
                .agg(
                        ControlTotals.PALMS_COUNT.from(sum(ControlTotals.PALMS_COUNT.col())),
                        ControlTotals.PALMS_AMOUNT.from(sum(ControlTotals.PALMS_AMOUNT.col())),
                        ControlTotals.SLIPS_COUNT.from(sum(ControlTotals.SLIPS_COUNT.col())),
                        ControlTotals.SLIPS_AMOUNT.from(sum(ControlTotals.SLIPS_AMOUNT.col())));
    }

    /** The period of each PALMS file, and how much of it the slips audits of its chapter cover. */
    private static Dataset<Row> coverage(Dataset<Row> palms, Dataset<Row> slipPeriods) {
        UDF3<LocalDate, LocalDate, Seq<Row>, Long> days = (start, end, slips) -> slips == null
                ? 0L
                : CoveredDays.of(
                        new CoveredDays.Period(start, end),
                        CollectionConverters.asJava(slips).stream()
                                .map(slip -> new CoveredDays.Period((LocalDate) slip.get(0), (LocalDate) slip.get(1)))
                                .toList());
        Dataset<Row> ofChapter = slipPeriods
                .groupBy(SlipPeriods.CHAPTER_ID.col())
                .agg(collect_list(struct(SlipPeriods.PERIOD_START.col(), SlipPeriods.PERIOD_END.col()))
                        .as(SLIPS));
        Column covered = udf(days, DataTypes.LongType)
                .apply(ControlTotals.PERIOD_START.col(), ControlTotals.PERIOD_END.col(), col(SLIPS));
        Column length = datediff(ControlTotals.PERIOD_END.col(), ControlTotals.PERIOD_START.col())
                .plus(1);
        Column coverage = when(ControlTotals.COVERED_DAYS.col().equalTo(0L), SlipsCoverage.NONE.code())
                .when(ControlTotals.COVERED_DAYS.col().equalTo(length), SlipsCoverage.WHOLE.code())
                .otherwise(SlipsCoverage.PART.code());
        return palms.select(
                        PalmsFigures.CHAPTER_ID.col(),
                        PalmsFigures.FILE_ID.col(),
                        PalmsFigures.PERIOD_START.col(),
                        PalmsFigures.PERIOD_END.col())
                .distinct()
                .join(ofChapter, names(SlipPeriods.CHAPTER_ID), "left")
                .withColumn(ControlTotals.COVERED_DAYS.name(), covered)
                .withColumn(ControlTotals.SLIPS_COVERAGE.name(), coverage)
                .drop(SLIPS);
    }

    private static Column[] columns() {
        Column isCovered = ControlTotals.SLIPS_COVERAGE.col().notEqual(SlipsCoverage.NONE.code());
        Column isAmount = ControlTotals.CURRENCY_CODE.col().isNotNull();
        Column slipsCount =
                when(isCovered.and(isAmount.unary_$bang()), coalesce(ControlTotals.SLIPS_COUNT.col(), lit(0L)));
        Column slipsAmount = when(isCovered.and(isAmount), coalesce(ControlTotals.SLIPS_AMOUNT.col(), lit(0)));
        return ControlTotals.TABLE.fields().stream()
                .map(field -> {
                    if (field.equals(ControlTotals.SLIPS_COUNT)) {
                        return field.from(slipsCount);
                    }
                    if (field.equals(ControlTotals.SLIPS_AMOUNT)) {
                        return field.from(slipsAmount);
                    }
                    if (field.equals(ControlTotals.DIFFERENCE_COUNT)) {
                        return field.from(ControlTotals.PALMS_COUNT.col().minus(slipsCount));
                    }
                    return field.equals(ControlTotals.DIFFERENCE_AMOUNT)
                            ? field.from(ControlTotals.PALMS_AMOUNT.col().minus(slipsAmount))
                            : field.col();
                })
                .toArray(Column[]::new);
    }

    private static Column either(Field one, Field other) {
        return one.col().isNotNull().or(other.col().isNotNull());
    }

    private static String[] names(Field... fields) {
        return List.of(fields).stream().map(Field::name).toArray(String[]::new);
    }
}
