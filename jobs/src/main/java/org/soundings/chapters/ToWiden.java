package org.soundings.chapters;

import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Candidates;
import org.soundings.tables.Deeds;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Quadrant;

/**
 * A present member in the quadrant deep and narrow: relationships with few people.
 *
 * <p>Its priority is how far the percentile of depth is above that of breadth, 0 at least.
 */
final class ToWiden implements Rule {

    @Override
    public String code() {
        return "to_widen";
    }

    @Override
    public String counsel() {
        return "organised_meetings";
    }

    @Override
    public Optional<Column> isFollowed(String deed) {
        return Optional.of(Deeds.IS_FIRST_MEETING.of(deed));
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        return propose(
                evidence.present().where(MemberScores.QUADRANT.col().equalTo(Quadrant.NARROW_DEEP.code())),
                Map.of(
                        Candidates.CHAPTER_ID, NumberedMembers.CHAPTER_ID.col(),
                        Candidates.MEMBER_NO, NumberedMembers.MEMBER_NO.col(),
                        Candidates.CONTACT_COUNT, MemberScores.CONTACT_COUNT.col(),
                        Candidates.PARTNERS_PER_TEN, MemberScores.PARTNERS_PER_TEN.col(),
                        Candidates.PRIORITY,
                                greatest(
                                        lit(0.0),
                                        MemberScores.DEPTH_PERCENTILE
                                                .col()
                                                .minus(MemberScores.BREADTH_PERCENTILE.col()))));
    }
}
