package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * Contacts that had the time to become a relationship: k' = ties with S_ij > 0 first seen, in all history, at least 90
 * days (a setting) before the as-of date.
 *
 * <p>0 for an isolate. Source: METRICS, relationship_ratio.
 */
final class MatureContactCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.MATURE_CONTACT_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.countWhere(Arcs.IS_MATURE.col());
    }
}
