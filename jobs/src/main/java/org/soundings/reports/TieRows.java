package org.soundings.reports;

import java.util.Locale;
import org.apache.spark.sql.Row;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.ChapterSheets.OfTie;
import org.soundings.tables.Stage;

/** Reads rows of {@link OfTie} into plain records. */
final class TieRows {

    private TieRows() {}

    static ChapterSheet.Tie tie(Row row) {
        Cells cells = new Cells(OfTie.TABLE, row);
        return new ChapterSheet.Tie(
                cells.text(OfTie.MEMBER_A_ID),
                cells.text(OfTie.MEMBER_B_ID),
                cells.count(OfTie.ONE_TO_ONE_COUNT),
                cells.count(OfTie.GIVEN_AB_COUNT),
                cells.count(OfTie.GIVEN_BA_COUNT),
                course(cells),
                new ChapterSheet.TieBalance(
                        label(cells.text(OfTie.BALANCE_LABEL)),
                        cells.real(OfTie.BALANCE_PROBABILITY),
                        cells.real(OfTie.HABIT_PROBABILITY)),
                new ChapterSheet.BeforeMeeting(
                        cells.countOrNull(OfTie.EARLY_REFERRAL_AB_COUNT),
                        cells.countOrNull(OfTie.EARLY_REFERRAL_BA_COUNT),
                        cells.countOrNull(OfTie.PREMATURE_ASK_AB_COUNT),
                        cells.countOrNull(OfTie.PREMATURE_ASK_BA_COUNT)));
    }

    private static ChapterSheet.Course course(Cells cells) {
        return new ChapterSheet.Course(
                stage(cells.text(OfTie.STAGE)),
                cells.flag(OfTie.IS_DORMANT),
                cells.count(OfTie.EXCHANGE_EVER_COUNT),
                cells.countOrNull(OfTie.CO_ATTENDANCE_COUNT),
                cells.countOrNull(OfTie.ACTIVE_MONTHS),
                cells.countOrNull(OfTie.POSSIBLE_MONTHS),
                cells.real(OfTie.STRENGTH),
                cells.real(OfTie.STRENGTH_TREND),
                cells.day(OfTie.FIRST_ON),
                cells.day(OfTie.FIRST_ONE_TO_ONE_ON),
                cells.day(OfTie.LAST_ON));
    }

    private static Stage stage(String code) {
        return code == null ? null : Stage.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static BalanceLabel label(String code) {
        return BalanceLabel.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
