package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * One-to-ones of a member within the window: Σ_j m_ij.
 *
 * <p>0 for an isolate. Source: METRICS, what counts.
 */
final class OneToOneCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.ONE_TO_ONE_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.sum(Arcs.ONE_TO_ONE_COUNT.col());
    }
}
