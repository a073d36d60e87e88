package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Field;

/** One measure of a member: its column, and how it is made of the member's own ties. */
interface Measure {

    Field field();

    /** The value, over what {@code own} adds up; evaluated once for each member, also for one without ties. */
    Column value(OwnTies own);
}
