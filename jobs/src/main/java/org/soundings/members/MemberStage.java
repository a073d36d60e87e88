package org.soundings.members;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.Arcs;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.NumberedTies;

/** Ties become measures of members: one row for every member, also for one without ties. */
public final class MemberStage {

    static final List<Measure> MEASURES = List.of(
            new GivenCount(),
            new ReceivedCount(),
            new OneToOneCount(),
            new ContactCount(),
            new PartnersPerTen(),
            new EffectivePartnerCount(),
            new ChapterReachRatio(),
            new RelationshipCount(),
            new MatureContactCount(),
            new MatureRelationshipCount(),
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

    private MemberStage() {}

    /**
     * The measures, all of a member's own ties in one pass; a second, narrow pass over the same ties fits the prior of
     * depth.
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
        for (Measure measure : MEASURES) {
            columns.add(measure.field().from(measure.value(own)));
        }
        Dataset<Row> arcs = ArcsOfTies.arcs(
                ties, members, asOf.minusDays(settings.maturity().days()));
        Dataset<Row> scores = members.join(own.over(arcs), using(Arcs.MEMBER_NO.name()), "left_outer")
                .join(broadcast(presentByChapter(members)), using(NumberedMembers.CHAPTER_ID.name()), "left_outer")
                .select(columns.toArray(Column[]::new));
        return NumberedScores.TABLE.conform(RelationshipRatio.add(scores));
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
