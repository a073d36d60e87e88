package org.soundings.reports;

import java.util.Locale;
import org.apache.spark.sql.Row;
import org.soundings.tables.ChapterSheets.OfMember;
import org.soundings.tables.ChapterSheets.OfMemberMonth;
import org.soundings.tables.ChapterSheets.OfMilestone;
import org.soundings.tables.ChapterSheets.OfMonth;
import org.soundings.tables.Stage;

/** Reads what a chapter's months and last days brought. */
final class MonthRows {

    private MonthRows() {}

    static ChapterSheet.Month month(Row row) {
        Cells cells = new Cells(OfMonth.TABLE, row);
        return new ChapterSheet.Month(
                cells.day(OfMonth.MONTH_END_ON),
                cells.count(OfMonth.ONE_TO_ONE_COUNT),
                cells.count(OfMonth.REFERRAL_COUNT),
                cells.count(OfMonth.THANK_COUNT),
                cells.count(OfMonth.VISITOR_COUNT));
    }

    static ChapterSheet.MemberMonth memberMonth(Row row) {
        Cells cells = new Cells(OfMemberMonth.TABLE, row);
        return new ChapterSheet.MemberMonth(
                cells.day(OfMemberMonth.MONTH_END_ON),
                cells.count(OfMemberMonth.CONTACT_COUNT),
                cells.count(OfMemberMonth.TRUSTED_TIE_COUNT) + cells.count(OfMemberMonth.MUTUAL_TIE_COUNT));
    }

    static ChapterSheet.Milestone milestone(Row row) {
        Cells cells = new Cells(OfMilestone.TABLE, row);
        return new ChapterSheet.Milestone(
                cells.text(OfMilestone.MEMBER_A_ID),
                cells.text(OfMilestone.MEMBER_B_ID),
                Stage.valueOf(cells.text(OfMilestone.MILESTONE).toUpperCase(Locale.ROOT)));
    }

    static ChapterSheet.Balance balance(Cells member) {
        Double low = member.real(OfMember.GIVING_BALANCE_LOW);
        return low == null ? null : new ChapterSheet.Balance(low, member.real(OfMember.GIVING_BALANCE_HIGH));
    }
}
