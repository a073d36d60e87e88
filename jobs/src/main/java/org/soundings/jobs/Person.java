package org.soundings.jobs;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.soundings.tables.Members;

/** A member as a published run has him. */
record Person(
        String id,
        String name,
        String chapterId,
        String profession,
        LocalDate joinedOn,
        LocalDate leftOn,
        boolean isReporting,
        boolean isPresent) {

    /** @param row of {@link Members} */
    static Person of(Row row) {
        return new Person(
                row.getAs(Members.MEMBER_ID.name()),
                row.getAs(Members.DISPLAY_NAME.name()),
                row.getAs(Members.CHAPTER_ID.name()),
                row.getAs(Members.PROFESSION.name()),
                row.<LocalDate>getAs(Members.JOINED_ON.name()),
                row.<LocalDate>getAs(Members.LEFT_ON.name()),
                row.<Boolean>getAs(Members.IS_REPORTING.name()),
                row.<Boolean>getAs(Members.IS_PRESENT.name()));
    }
}
