package org.soundings.reports;

import java.util.List;

/** The workbook's sheet of members: the page's measures, and where each stood on the earlier day. */
final class MembersBook {

    private final Words words;
    private final List<BookColumn<ChapterSheet.Member>> columns;

    MembersBook(Words words, BookColumns columns) {
        this.words = words;
        this.columns = List.of(
                columns.of(PagePhrase.MEMBER, WorkbookPhrase.MEMBER_IS, CellForm.NAME, ChapterSheet.Member::name),
                columns.of(WorkbookPhrase.QUADRANT, WorkbookPhrase.QUADRANT_IS, CellForm.WORDS, this::quadrant),
                columns.of(
                        PagePhrase.CONTACTS, WorkbookPhrase.CONTACTS_IS, CellForm.COUNT, ChapterSheet.Member::contacts),
                columns.of(
                        PagePhrase.PARTNERS_PER_TEN,
                        PagePhrase.HOW_WIDE_IS,
                        CellForm.TENTH,
                        ChapterSheet.Member::partnersPerTen),
                columns.of(
                        WorkbookPhrase.PARTNERS_BEFORE,
                        WorkbookPhrase.PARTNERS_BEFORE_IS,
                        CellForm.TENTH,
                        member -> member.before().partnersPerTen()),
                columns.of(
                        PagePhrase.RELATIONSHIPS,
                        WorkbookPhrase.RELATIONSHIPS_IS,
                        CellForm.COUNT,
                        ChapterSheet.Member::relationships),
                columns.of(
                        PagePhrase.DEPTH,
                        WorkbookPhrase.DEPTH_IS,
                        CellForm.SHARE,
                        ChapterSheet.Member::relationshipRatio),
                columns.of(
                        WorkbookPhrase.DEPTH_BEFORE,
                        WorkbookPhrase.DEPTH_BEFORE_IS,
                        CellForm.SHARE,
                        member -> member.before().relationshipRatio()),
                columns.of(
                        PagePhrase.ONE_TO_ONES,
                        WorkbookPhrase.MEMBER_MEETINGS_IS,
                        CellForm.COUNT,
                        ChapterSheet.Member::oneToOnes),
                columns.of(
                        PagePhrase.HELP_GIVEN,
                        WorkbookPhrase.MEMBER_GIVEN_IS,
                        CellForm.COUNT,
                        ChapterSheet.Member::given),
                columns.of(
                        PagePhrase.HELP_RECEIVED,
                        WorkbookPhrase.MEMBER_RECEIVED_IS,
                        CellForm.COUNT,
                        ChapterSheet.Member::received),
                columns.of(
                        WorkbookPhrase.GIVING,
                        WorkbookPhrase.GIVING_IS,
                        CellForm.HUNDREDTH,
                        MembersBook::givingBalance),
                columns.of(
                        WorkbookPhrase.GIVING_LOW,
                        WorkbookPhrase.GIVING_LOW_IS,
                        CellForm.HUNDREDTH,
                        member -> member.balance() == null
                                ? null
                                : member.balance().low()),
                columns.of(
                        WorkbookPhrase.GIVING_HIGH,
                        WorkbookPhrase.GIVING_HIGH_IS,
                        CellForm.HUNDREDTH,
                        member -> member.balance() == null
                                ? null
                                : member.balance().high()),
                columns.of(
                        PagePhrase.COVERAGE, PagePhrase.HOW_COVERAGE_IS, CellForm.SHARE, ChapterSheet.Member::coverage),
                columns.of(
                        WorkbookPhrase.HOLDS,
                        WorkbookPhrase.HOLDS_IS,
                        CellForm.FLAG,
                        member -> columns.told(member.isArticulationPoint())),
                columns.ofStage(
                        WorkbookPhrase.STAGE_NOW,
                        PagePhrase.STAGE_EXCHANGE,
                        WorkbookPhrase.STAGE_NOW_IS,
                        member -> member.stages().exchange()),
                columns.ofStage(
                        WorkbookPhrase.STAGE_BEFORE,
                        PagePhrase.STAGE_EXCHANGE,
                        WorkbookPhrase.STAGE_BEFORE_IS,
                        member -> member.before().stages().exchange()),
                columns.ofStage(
                        WorkbookPhrase.STAGE_NOW,
                        PagePhrase.STAGE_MET,
                        WorkbookPhrase.STAGE_NOW_IS,
                        member -> member.stages().met()),
                columns.ofStage(
                        WorkbookPhrase.STAGE_BEFORE,
                        PagePhrase.STAGE_MET,
                        WorkbookPhrase.STAGE_BEFORE_IS,
                        member -> member.before().stages().met()),
                columns.ofStage(
                        WorkbookPhrase.STAGE_NOW,
                        PagePhrase.STAGE_TRUSTED,
                        WorkbookPhrase.STAGE_NOW_IS,
                        member -> member.stages().trusted()),
                columns.ofStage(
                        WorkbookPhrase.STAGE_BEFORE,
                        PagePhrase.STAGE_TRUSTED,
                        WorkbookPhrase.STAGE_BEFORE_IS,
                        member -> member.before().stages().trusted()),
                columns.ofStage(
                        WorkbookPhrase.STAGE_NOW,
                        PagePhrase.STAGE_MUTUAL,
                        WorkbookPhrase.STAGE_NOW_IS,
                        member -> member.stages().mutual()),
                columns.ofStage(
                        WorkbookPhrase.STAGE_BEFORE,
                        PagePhrase.STAGE_MUTUAL,
                        WorkbookPhrase.STAGE_BEFORE_IS,
                        member -> member.before().stages().mutual()));
    }

    /** The members present, in the order given. */
    BookSheet<?> of(List<ChapterSheet.Member> present, List<String> lines) {
        return new BookSheet<>(words.say(WorkbookPhrase.MEMBERS), lines, columns, present, 1, 2);
    }

    DictionaryBook.Explained explained() {
        return new DictionaryBook.Explained(words.say(WorkbookPhrase.MEMBERS), columns);
    }

    private static Double givingBalance(ChapterSheet.Member member) {
        long all = member.given() + member.received();
        return all == 0 ? null : Double.valueOf((double) (member.given() - member.received()) / all);
    }

    private String quadrant(ChapterSheet.Member member) {
        return member.quadrant() == null ? null : words.say(MemberTable.quadrant(member.quadrant()));
    }
}
