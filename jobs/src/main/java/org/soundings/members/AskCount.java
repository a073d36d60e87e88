package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * How often a member asked for something, of those with whom it is known what came first.
 *
 * <p>0 for an isolate. Source: METRICS, per tie 10.
 */
final class AskCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.ASK_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.sum(Arcs.ASK_COUNT.col());
    }
}
