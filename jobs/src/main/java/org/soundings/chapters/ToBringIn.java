package org.soundings.chapters;

import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Candidates;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;

/**
 * A present member for three months or more who has an exchange with one person at most within the window. Not where the
 * chapter's exports are stale, nor where it is not known since when the member has been there.
 *
 * <p>Its priority has two equal parts: whether there is no exchange at all, and the months (full at 24).
 */
final class ToBringIn implements Rule {

    private static final int MONTHS = 3;
    private static final long CONTACTS = 1;
    private static final double FULL_MONTHS = 24;

    @Override
    public String code() {
        return "to_bring_in";
    }

    @Override
    public String counsel() {
        return "generosity";
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        Column months = Evidence.memberMonths();
        Column contacts = MemberScores.CONTACT_COUNT.col();
        Dataset<Row> alone =
                evidence.presentWithNews().where(contacts.leq(CONTACTS).and(months.geq(MONTHS)));
        Column priority = least(lit(1.0), months.cast(DataTypes.DoubleType).divide(FULL_MONTHS))
                .plus(when(contacts.equalTo(0L), 1.0).otherwise(0.0))
                .divide(2);
        return propose(
                alone,
                Map.of(
                        Candidates.CHAPTER_ID, NumberedMembers.CHAPTER_ID.col(),
                        Candidates.MEMBER_NO, NumberedMembers.MEMBER_NO.col(),
                        Candidates.MEMBER_MONTHS, months,
                        Candidates.CONTACT_COUNT, contacts,
                        Candidates.PRIORITY, priority));
    }
}
