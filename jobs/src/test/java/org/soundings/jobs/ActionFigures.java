package org.soundings.jobs;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Actions;
import org.soundings.tables.Field;

/** The figures and the persons that the sentence of an action has to say. */
final class ActionFigures {

    private static final long MONTHS = 12;

    private ActionFigures() {}

    static List<String> of(Line action) {
        return PageText.sorted(figures(action).toArray());
    }

    private static Stream<?> figures(Line action) {
        return switch (action.text(Actions.RULE)) {
            case "never_met" ->
                Stream.concat(
                        span(action, Actions.TOGETHER_MONTHS),
                        action.isNull(Actions.CO_ATTENDANCE_COUNT)
                                ? Stream.empty()
                                : Stream.of(action.count(Actions.CO_ATTENDANCE_COUNT)));
            case "receives_more", "gives_more" ->
                some(action.count(Actions.GIVEN_COUNT), action.count(Actions.RECEIVED_COUNT));
            case "to_rekindle" ->
                Stream.of(
                        action.text(Actions.EXCHANGE_COUNT),
                        action.text(Actions.LAST_ON).substring(0, "2026-09".length()));
            case "introduction" -> Stream.of(action.text(Actions.PROFESSION_CHAPTER_COUNT));
            case "celebrate" -> Stream.of(action.text(Actions.EXCHANGE_COUNT));
            case "newcomer" ->
                Stream.concat(span(action, Actions.MEMBER_MONTHS), some(action.count(Actions.MET_COUNT)));
            case "to_bring_in" ->
                Stream.concat(span(action, Actions.MEMBER_MONTHS), some(action.count(Actions.CONTACT_COUNT)));
            case "premature_asks" -> Stream.of(action.text(Actions.PREMATURE_ASK_COUNT));
            case "to_deepen" -> Stream.of(people(action), action.count(Actions.EXCHANGE_COUNT));
            case "to_widen" -> Stream.of(people(action));
            default -> throw new IllegalArgumentException("What does " + action.text(Actions.RULE) + " say?");
        };
    }

    /** The members whom the sentence names: of an introduction into another chapter only those of this one. */
    static Stream<String> members(Line action) {
        boolean isAcross = !action.isNull(Actions.OTHER_CHAPTER_ID);
        return Stream.of(Actions.MEMBER_ID, Actions.OTHER_MEMBER_ID, Actions.INTRODUCER_ID)
                .filter(field -> !action.isNull(field) && !(isAcross && field.equals(Actions.OTHER_MEMBER_ID)))
                .map(action::text);
    }

    private static long people(Line action) {
        return Math.round(action.real(Actions.PARTNERS_PER_TEN));
    }

    /** None is said without a figure. */
    private static Stream<Long> some(long... counts) {
        return LongStream.of(counts).filter(count -> count > 0).boxed();
    }

    /** Months, from two years on whole years. */
    private static Stream<Long> span(Line action, Field field) {
        long months = action.count(field);
        return some(months < 2 * MONTHS ? months : months / MONTHS);
    }
}
