package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * All help that a member received within the window: s_in = Σ_j w_ji.
 *
 * <p>0 for an isolate. Source: METRICS, what counts.
 */
final class ReceivedCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.RECEIVED_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.sum(Arcs.RECEIVED_COUNT.col());
    }
}
