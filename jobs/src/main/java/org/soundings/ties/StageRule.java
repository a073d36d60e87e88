package org.soundings.ties;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.soundings.config.Settings;
import org.soundings.tables.EventKind;
import org.soundings.tables.Stage;

/**
 * How far a pair has come, over all history to the as-of date.
 *
 * <ul>
 *   <li>exchange: any slip or activity
 *   <li>met: a one-to-one
 *   <li>trusted: met, help in at least one direction in a period that ends after the first one-to-one's, and (enough
 *       one-to-ones or enough active months); or, with no one-to-one on record, help in both directions and enough
 *       months with help
 *   <li>mutual: trusted, help in both directions, enough active months
 * </ul>
 *
 * <p>Undated events count as meetings and as help, but come neither before nor after anything and have no month. Null
 * where every event is undated. Months more than 21 years ago count as one. Source: METRICS, per tie 9, after Misner's
 * visibility, credibility, profitability.
 */
final class StageRule {

    private static final PastSet HISTORY = PastSet.of(256);

    private final PairEvent event;
    private final Settings.Stages thresholds;

    StageRule(PairEvent event, Settings.Stages thresholds) {
        this.event = event;
        this.thresholds = thresholds;
    }

    /** The aggregate: the stage's code. */
    Column stage() {
        Column dated = event.isDated();
        Column oneToOne = event.is(EventKind.ONE_TO_ONE);
        Column help = event.isHelp();

        Column oneToOnes = sum(when(oneToOne, event.quantity()).otherwise(0L));
        Column firstOneToOne = min(when(oneToOne.and(dated), event.day()));
        Column lastHelp = max(when(help.and(dated), event.day()));
        Column helpBothWays = bool_or(help.and(event.fromA())).and(bool_or(help.and(event.fromB())));
        Column activeMonths = months(dated);
        Column helpMonths = months(dated.and(help));

        Column met = oneToOnes.gt(0L);
        Column helpSince = coalesce(lastHelp.gt(firstOneToOne), lit(false));
        Column constant = oneToOnes
                .geq((long) thresholds.trustedOneToOnes())
                .or(activeMonths.geq(thresholds.trustedActiveMonths()));
        Column helpOnly = met.unary_$bang().and(helpBothWays).and(helpMonths.geq(thresholds.helpOnlyMonths()));
        Column trusted = met.and(helpSince).and(constant).or(helpOnly);
        Column mutual = trusted.and(helpBothWays).and(activeMonths.geq(thresholds.mutualActiveMonths()));

        return when(bool_or(dated).unary_$bang(), lit(null))
                .when(mutual, Stage.MUTUAL.code())
                .when(trusted, Stage.TRUSTED.code())
                .when(met, Stage.MET.code())
                .otherwise(Stage.EXCHANGE.code());
    }

    private Column months(Column condition) {
        return HISTORY.size(HISTORY.collect(condition, event.monthsAgo()));
    }
}
