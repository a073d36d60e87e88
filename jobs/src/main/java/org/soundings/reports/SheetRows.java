package org.soundings.reports;

import java.util.Locale;
import org.apache.spark.sql.Row;
import org.soundings.tables.ChapterSheets;
import org.soundings.tables.ChapterSheets.OfAction;
import org.soundings.tables.ChapterSheets.OfBridge;
import org.soundings.tables.ChapterSheets.OfChapter;
import org.soundings.tables.ChapterSheets.OfFiles;
import org.soundings.tables.ChapterSheets.OfMember;
import org.soundings.tables.ChapterSheets.OfPalms;
import org.soundings.tables.ChapterSheets.OfRefusal;
import org.soundings.tables.Freshness;
import org.soundings.tables.Quadrant;
import org.soundings.tables.SlipsCoverage;

/** Reads rows of {@link ChapterSheets} into plain records. */
final class SheetRows {

    private SheetRows() {}

    static ChapterSheet sheet(Row row) {
        Cells cells = new Cells(ChapterSheets.TABLE, row);
        Row scores = cells.row(ChapterSheets.SCORES);
        Row files = cells.row(ChapterSheets.FILES);
        Row palms = cells.row(ChapterSheets.PALMS);
        return new ChapterSheet(
                cells.text(ChapterSheets.CHAPTER_ID),
                cells.text(ChapterSheets.CHAPTER_NAME),
                cells.day(ChapterSheets.LAST_EXPORT_ON),
                freshness(cells.text(ChapterSheets.FRESHNESS)),
                cells.rows(ChapterSheets.MEMBERS, SheetRows::member),
                scores == null ? null : scores(new Cells(OfChapter.TABLE, scores)),
                cells.rows(ChapterSheets.ACTIONS, SheetRows::action),
                cells.rows(ChapterSheets.TIES, TieRows::tie),
                cells.rows(ChapterSheets.BRIDGES, SheetRows::bridge),
                cells.rows(ChapterSheets.MONTHS, MonthRows::month),
                cells.rows(ChapterSheets.MILESTONES, MonthRows::milestone),
                files == null ? null : files(new Cells(OfFiles.TABLE, files)),
                palms == null ? null : palms(new Cells(OfPalms.TABLE, palms)),
                cells.rows(ChapterSheets.REFUSALS, SheetRows::refusal));
    }

    private static Freshness freshness(String code) {
        return code == null ? null : Freshness.of(code).orElseThrow();
    }

    private static ChapterSheet.Member member(Row row) {
        Cells cells = new Cells(OfMember.TABLE, row);
        return new ChapterSheet.Member(
                cells.text(OfMember.MEMBER_ID),
                cells.text(OfMember.DISPLAY_NAME),
                cells.flag(OfMember.IS_PRESENT),
                cells.count(OfMember.GIVEN_COUNT),
                cells.count(OfMember.RECEIVED_COUNT),
                cells.count(OfMember.ONE_TO_ONE_COUNT),
                cells.count(OfMember.CONTACT_COUNT),
                cells.real(OfMember.PARTNERS_PER_TEN),
                cells.count(OfMember.RELATIONSHIP_COUNT),
                cells.real(OfMember.RELATIONSHIP_RATIO),
                cells.real(OfMember.COVERAGE_RATIO),
                cells.isTrue(OfMember.IS_ARTICULATION_POINT),
                quadrant(cells.text(OfMember.QUADRANT)),
                new ChapterSheet.Stages(
                        cells.count(OfMember.EXCHANGE_TIE_COUNT),
                        cells.count(OfMember.MET_TIE_COUNT),
                        cells.count(OfMember.TRUSTED_TIE_COUNT),
                        cells.count(OfMember.MUTUAL_TIE_COUNT)),
                new ChapterSheet.Before(
                        cells.real(OfMember.PARTNERS_PER_TEN_BEFORE),
                        cells.real(OfMember.RELATIONSHIP_RATIO_BEFORE),
                        new ChapterSheet.Stages(
                                cells.countOrZero(OfMember.EXCHANGE_TIE_COUNT_BEFORE),
                                cells.countOrZero(OfMember.MET_TIE_COUNT_BEFORE),
                                cells.countOrZero(OfMember.TRUSTED_TIE_COUNT_BEFORE),
                                cells.countOrZero(OfMember.MUTUAL_TIE_COUNT_BEFORE))),
                MonthRows.balance(cells),
                cells.rows(OfMember.HISTORY, MonthRows::memberMonth));
    }

    private static Quadrant quadrant(String code) {
        return code == null ? null : Quadrant.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static ChapterSheet.Scores scores(Cells cells) {
        return new ChapterSheet.Scores(
                cells.count(OfChapter.PRESENT_MEMBER_COUNT),
                cells.count(OfChapter.ONE_TO_ONE_COUNT),
                cells.count(OfChapter.PAIR_COUNT),
                cells.count(OfChapter.MET_PAIR_COUNT),
                cells.count(OfChapter.RELATIONSHIP_PAIR_COUNT),
                cells.real(OfChapter.COVERAGE_RATIO),
                cells.real(OfChapter.TOP_THREE_RELATIONSHIP_RATIO));
    }

    private static ChapterSheet.Action action(Row row) {
        Cells cells = new Cells(OfAction.TABLE, row);
        return new ChapterSheet.Action(
                cells.count(OfAction.POSITION),
                cells.text(OfAction.RULE),
                cells.text(OfAction.COUNSEL),
                cells.text(OfAction.MEMBER_ID),
                cells.text(OfAction.OTHER_MEMBER_ID),
                introduction(cells),
                cells.countOrNull(OfAction.TOGETHER_MONTHS),
                cells.countOrNull(OfAction.CO_ATTENDANCE_COUNT),
                cells.countOrNull(OfAction.GIVEN_COUNT),
                cells.countOrNull(OfAction.RECEIVED_COUNT),
                cells.countOrNull(OfAction.EXCHANGE_COUNT),
                cells.day(OfAction.LAST_ON),
                cells.countOrNull(OfAction.MEMBER_MONTHS),
                cells.countOrNull(OfAction.CONTACT_COUNT),
                cells.countOrNull(OfAction.MET_COUNT),
                cells.countOrNull(OfAction.PREMATURE_ASK_COUNT),
                cells.real(OfAction.PARTNERS_PER_TEN));
    }

    private static ChapterSheet.Bridge bridge(Row row) {
        Cells cells = new Cells(OfBridge.TABLE, row);
        return new ChapterSheet.Bridge(
                cells.text(OfBridge.MEMBER_A_ID),
                cells.text(OfBridge.MEMBER_B_ID),
                cells.count(OfBridge.CUT_OFF_COUNT));
    }

    private static ChapterSheet.Introduction introduction(Cells cells) {
        String introducer = cells.text(OfAction.INTRODUCER_ID);
        return introducer == null
                ? null
                : new ChapterSheet.Introduction(
                        introducer,
                        cells.text(OfAction.MEMBER_PROFESSION),
                        cells.text(OfAction.OTHER_PROFESSION),
                        cells.text(OfAction.OTHER_CHAPTER_NAME),
                        cells.count(OfAction.PROFESSION_CHAPTER_COUNT));
    }

    private static ChapterSheet.Files files(Cells cells) {
        return new ChapterSheet.Files(
                cells.count(OfFiles.FILE_COUNT),
                cells.count(OfFiles.READ_COUNT),
                cells.count(OfFiles.ACCEPTED_COUNT),
                cells.count(OfFiles.DUPLICATE_COUNT),
                cells.count(OfFiles.SUPERSEDED_COUNT),
                cells.count(OfFiles.REFUSED_COUNT),
                cells.count(OfFiles.STRUCTURE_COUNT));
    }

    private static ChapterSheet.Palms palms(Cells cells) {
        return new ChapterSheet.Palms(
                cells.day(OfPalms.PERIOD_START),
                cells.day(OfPalms.PERIOD_END),
                SlipsCoverage.of(cells.text(OfPalms.SLIPS_COVERAGE)).orElseThrow(),
                cells.count(OfPalms.COVERED_DAYS),
                cells.count(OfPalms.PALMS_REFERRAL_COUNT),
                cells.count(OfPalms.SLIPS_REFERRAL_COUNT),
                cells.count(OfPalms.PALMS_ONE_TO_ONE_COUNT),
                cells.count(OfPalms.SLIPS_ONE_TO_ONE_COUNT),
                cells.count(OfPalms.DIFFERING_MEMBER_COUNT),
                cells.count(OfPalms.EXCEEDING_MEMBER_COUNT));
    }

    private static ChapterSheet.Refusal refusal(Row row) {
        Cells cells = new Cells(OfRefusal.TABLE, row);
        return new ChapterSheet.Refusal(
                cells.text(OfRefusal.FILE_ID),
                cells.text(OfRefusal.CODE),
                cells.count(OfRefusal.REFUSED_COUNT),
                cells.count(OfRefusal.LINE_NUMBER),
                cells.text(OfRefusal.EXPECTED));
    }
}
