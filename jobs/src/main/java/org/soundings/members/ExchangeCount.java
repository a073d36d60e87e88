package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * All of a member's exchanges: s_i = Σ_j S_ij.
 *
 * <p>0 for an isolate. Source: METRICS, what counts.
 */
final class ExchangeCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.EXCHANGE_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.sum(Arcs.EXCHANGE_COUNT.col());
    }
}
