package org.soundings.members;

import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * Share of a member's asks that no one-to-one came before, drawn towards one half where they are few.
 *
 * <p>(x + ½)/(n + 1), x premature asks of n, of ties where it is known what came first.
 *
 * <p>0..1, without both; null without such asks. Source: METRICS, per member; the posterior mean under Jeffreys' prior.
 */
final class PrematureAskRatio implements Measure {

    @Override
    public Field field() {
        return MemberScores.PREMATURE_ASK_RATIO;
    }

    @Override
    public Column value(OwnTies own) {
        Column asks = own.sum(Arcs.ASK_COUNT.col());
        Column premature = own.sum(Arcs.PREMATURE_ASK_COUNT.col());
        return when(asks.gt(0L), premature.plus(0.5).divide(asks.plus(1L)));
    }
}
