package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * With how many persons a member has a relationship: R = ties that are trusted or mutual and not dormant.
 *
 * <p>0 for an isolate. A relationship whose events within the window are all asks, business or meals counts, though it
 * is no contact. Source: METRICS, per member.
 */
final class RelationshipCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.RELATIONSHIP_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.countWhere(Arcs.IS_RELATIONSHIP.col());
    }
}
