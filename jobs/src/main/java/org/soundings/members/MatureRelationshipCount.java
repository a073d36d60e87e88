package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * Mature contacts that are relationships: R' of {@link MatureContactCount}'s k'.
 *
 * <p>0 for an isolate. Source: METRICS, relationship_ratio.
 */
final class MatureRelationshipCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.MATURE_RELATIONSHIP_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.countWhere(Arcs.IS_MATURE.col().and(Arcs.IS_RELATIONSHIP.col()));
    }
}
