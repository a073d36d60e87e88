package org.soundings.members;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.Arcs;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.DepthPrior;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.PastScores;
import org.soundings.tables.PastTies;
import org.soundings.tables.Stage;

/** Ties become measures of members: one row for every member, also for one without ties. */
public final class MemberStage {

    /** What says where a member stands, and is told of earlier days too. */
    static final List<Measure> STANDING = List.of(
            new ContactCount(),
            new ExchangeCount(),
            new PartnersPerTen(),
            new MatureContactCount(),
            new MatureRelationshipCount(),
            new TieCount(MemberScores.EXCHANGE_TIE_COUNT, Stage.EXCHANGE),
            new TieCount(MemberScores.MET_TIE_COUNT, Stage.MET),
            new TieCount(MemberScores.TRUSTED_TIE_COUNT, Stage.TRUSTED),
            new TieCount(MemberScores.MUTUAL_TIE_COUNT, Stage.MUTUAL));

    private static final List<Measure> OF_THE_DAY = List.of(
            new GivenCount(),
            new ReceivedCount(),
            new OneToOneCount(),
            new EffectivePartnerCount(),
            new ChapterReachRatio(),
            new RelationshipCount(),
            new HDegree(),
            new ConstancyRatio(),
            new GivingBalance(),
            new GivingBalanceLow(),
            new GivingBalanceHigh(),
            new ReciprocatedGivenRatio(),
            new ReciprocatedReceivedRatio(),
            new FirstGiverExcess(),
            new FirstGiverZ(),
            new AskCount(),
            new PrematureAskRatio(),
            new CoverageRatio());

    static final List<Measure> MEASURES =
            Stream.concat(STANDING.stream(), OF_THE_DAY.stream()).toList();

    private MemberStage() {}

    /**
     * The measures of a member's own ties. Each tie is read once, and brought to both its members in the one shuffle;
     * members join where they are.
     *
     * @param ties rows of {@link NumberedTies} as of the same day
     * @param members rows of {@link NumberedMembers}
     * @return rows of {@link NumberedScores}
     */
    public static Dataset<Row> scores(Dataset<Row> ties, Dataset<Row> members, Settings settings, LocalDate asOf) {
        NumberedTies.TABLE.check(ties.schema());
        NumberedMembers.TABLE.check(members.schema());
        OwnTies own = new OwnTies();
        List<Column> columns = new ArrayList<>(List.of(
                NumberedScores.MEMBER_NO.col(), NumberedMembers.CHAPTER_ID.col(), NumberedMembers.IS_REPORTING.col()));
        columns.addAll(values(MEASURES, own));
        Dataset<Row> arcs = ArcsOfTies.arcs(ties, members, settings.maturity(), asOf);
        return NumberedScores.TABLE.conform(members.join(
                        own.over(arcs, Arcs.MEMBER_NO.col()), using(Arcs.MEMBER_NO.name()), "left_outer")
                .join(broadcast(presentByChapter(members)), using(NumberedMembers.CHAPTER_ID.name()), "left_outer")
                .select(columns.toArray(Column[]::new)));
    }

    /**
     * Where members stood on earlier days, by the same measures: a row for each day by which a member had had a tie that
     * counts, with an exchange within that day's window or not dormant.
     *
     * @param pastTies rows of {@link PastTies}
     * @return rows of {@link PastScores}
     */
    public static Dataset<Row> past(Dataset<Row> pastTies, Settings settings) {
        PastTies.TABLE.check(pastTies.schema());
        OwnTies own = new OwnTies();
        List<Column> columns = new ArrayList<>(List.of(PastScores.AS_OF_ON.col(), PastScores.MEMBER_NO.col()));
        columns.addAll(values(STANDING, own));
        Dataset<Row> arcs = ArcsOfTies.past(pastTies, settings.maturity());
        return PastScores.TABLE.conform(own.over(arcs, PastScores.AS_OF_ON.col(), PastScores.MEMBER_NO.col())
                .select(columns.toArray(Column[]::new)));
    }

    private static List<Column> values(List<Measure> measures, OwnTies own) {
        return measures.stream()
                .map(measure -> measure.field().from(measure.value(own)))
                .toList();
    }

    /**
     * What members' depth is drawn towards, and how much: one row of {@link DepthPrior}, none where no reporting member has
     * a mature contact.
     *
     * @param scores rows with both counts of mature ties and whether the member reports
     */
    public static Dataset<Row> depthPrior(Dataset<Row> scores, LocalDate asOf) {
        Dataset<Row> ofOneDay = scores.withColumn(PastScores.AS_OF_ON.name(), PastScores.AS_OF_ON.from(lit(asOf)));
        return RelationshipRatio.priors(ofOneDay).select(DepthPrior.TABLE.columns());
    }

    private static Dataset<Row> presentByChapter(Dataset<Row> members) {
        return members.where(NumberedMembers.IS_PRESENT.col())
                .groupBy(NumberedMembers.CHAPTER_ID.col())
                .agg(ChapterScores.PRESENT_MEMBER_COUNT.from(count(lit(1))));
    }

    private static String[] using(String column) {
        return new String[] {column};
    }
}
