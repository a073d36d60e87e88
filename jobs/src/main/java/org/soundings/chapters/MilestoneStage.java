package org.soundings.chapters;

import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.Milestones;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.PastStages;
import org.soundings.tables.Stage;
import org.soundings.tables.Ties;

/** What two present members of one chapter have reached within {@link FollowedActions#DAYS} days. */
public final class MilestoneStage {

    private MilestoneStage() {}

    /** The milestones with members' numbers: {@link NumberedTies#A_NO} and {@link NumberedTies#B_NO} in place of ids. */
    public static Dataset<Row> milestones(Evidence evidence) {
        Column isMet = Ties.FIRST_ONE_TO_ONE_ON.col().gt(lit(evidence.asOf().minusDays(FollowedActions.DAYS)));
        return told(evidence.tiesOfPresentMates().where(isMet), Stage.MET)
                .union(told(becameMutual(evidence), Stage.MUTUAL));
    }

    /** The ties that are mutual relationships now and were at another known stage then. */
    static Dataset<Row> becameMutual(Evidence evidence) {
        String now = "now";
        String then = "then";
        Column isMutual = Ties.STAGE.of(now).equalTo(Stage.MUTUAL.code()).and(Ties.IS_RELATIONSHIP.of(now));
        Column isSame = NumberedTies.A_NO
                .of(now)
                .equalTo(PastStages.A_NO.of(then))
                .and(NumberedTies.B_NO.of(now).equalTo(PastStages.B_NO.of(then)));
        Dataset<Row> before =
                evidence.earlierTies().where(PastStages.STAGE.col().notEqual(Stage.MUTUAL.code()));
        return evidence.tiesOfPresentMates().as(now).where(isMutual).join(before.as(then), isSame, "left_semi");
    }

    private static Dataset<Row> told(Dataset<Row> ties, Stage milestone) {
        return ties.select(
                Milestones.CHAPTER_ID.from(Ties.CHAPTER_A_ID.col()),
                NumberedTies.A_NO.col(),
                NumberedTies.B_NO.col(),
                Milestones.MILESTONE.from(lit(milestone.code())));
    }
}
