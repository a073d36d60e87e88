package org.soundings.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.soundings.tables.Freshness;

/**
 * What a meeting page is made from: of a chapter's sheet only what may be shown to all. No member's score, quadrant,
 * balance or count is in it, so that none can reach the page.
 *
 * @param lastExportOn null when no export states its period
 * @param freshness null likewise
 * @param totals null when the chapter has none
 * @param bookings in the order of the chapter's actions
 */
record MeetingSheet(
        String name,
        LocalDate lastExportOn,
        Freshness freshness,
        List<Person> present,
        ChapterSheet.Scores totals,
        List<ChapterSheet.Month> months,
        List<ChapterSheet.Milestone> milestones,
        List<Booking> bookings,
        List<Meeting> meetings) {

    /** A one-to-one to book. {@code withId} is null for a newcomer, whom anybody may meet. */
    record Booking(String id, String withId) {}

    /** Two who have met one to one within the window. */
    record Meeting(String a, String b) {}

    /** The part of a chapter's sheet that may be shown to all. */
    static MeetingSheet of(ChapterSheet sheet) {
        return new MeetingSheet(
                sheet.name(),
                sheet.lastExportOn(),
                sheet.freshness(),
                sheet.members().stream()
                        .filter(ChapterSheet.Member::isPresent)
                        .map(member -> new Person(member.id(), member.name()))
                        .toList(),
                sheet.scores(),
                sheet.months(),
                sheet.milestones(),
                sheet.actions().stream()
                        .sorted(Comparator.comparingLong(ChapterSheet.Action::position))
                        .filter(action -> action.rule().equals("never_met")
                                || action.rule().equals("newcomer"))
                        .map(action -> new Booking(action.memberId(), action.otherMemberId()))
                        .toList(),
                sheet.ties().stream()
                        .filter(tie -> tie.oneToOnes() > 0)
                        .map(tie -> new Meeting(tie.a(), tie.b()))
                        .toList());
    }
}
