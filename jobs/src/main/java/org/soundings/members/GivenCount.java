package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * All help that a member gave within the window: s_out = Σ_j w_ij.
 *
 * <p>0 for an isolate. Source: METRICS, what counts.
 */
final class GivenCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.GIVEN_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.sum(Arcs.GIVEN_COUNT.col());
    }
}
