package org.soundings.chapters;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Actions;
import org.soundings.tables.Candidates;
import org.soundings.tables.Deeds;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.NumberedEvents;

/** How many of the actions of an earlier day were followed since. */
public final class FollowedStage {

    private static final String IS_FOLLOWED = "is_followed";

    private FollowedStage() {}

    /**
     * By rule, of each chapter and of the network: rules of which there was an action.
     *
     * @param before the evidence of the earlier day
     * @param events rows of {@link NumberedEvents}
     * @param ties rows with the columns of {@link org.soundings.tables.NumberedTies}, as of the later day
     * @param asOf the later day
     * @return rows of {@link FollowedActions}
     */
    public static Dataset<Row> followed(Evidence before, Dataset<Row> events, Dataset<Row> ties, LocalDate asOf) {
        String action = "action";
        String deed = "deed";
        Column other = Candidates.OTHER_NO.of(action);
        Column isOfIt = Candidates.MEMBER_NO
                .of(action)
                .equalTo(Deeds.MEMBER_NO.of(deed))
                .and(other.isNull().or(other.equalTo(Deeds.WITH_NO.of(deed))));
        Dataset<Row> judged = ActionStage.chosen(before)
                .where(Actions.RULE.col().isin(ActionStage.advice().toArray()))
                .as(action)
                .join(DeedStage.deeds(events, ties, before.asOf(), asOf).as(deed), isOfIt, "left_outer")
                .groupBy(Actions.CHAPTER_ID.of(action), Actions.POSITION.of(action), Actions.RULE.of(action))
                .agg(max(coalesce(ActionStage.isFollowed(action, deed), lit(false)))
                        .as(IS_FOLLOWED));
        return FollowedActions.TABLE.conform(judged.withColumn(
                        FollowedActions.CHAPTER_ID.name(), explode(array(Actions.CHAPTER_ID.col(), lit(null))))
                .groupBy(FollowedActions.CHAPTER_ID.col(), FollowedActions.RULE.col())
                .agg(
                        FollowedActions.ACTION_COUNT.from(count(lit(1))),
                        FollowedActions.FOLLOWED_COUNT.from(
                                sum(when(col(IS_FOLLOWED), 1L).otherwise(0L))))
                .withColumn(FollowedActions.ADVISED_ON.name(), lit(before.asOf())));
    }
}
