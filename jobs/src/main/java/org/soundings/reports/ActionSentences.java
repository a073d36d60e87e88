package org.soundings.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.soundings.tables.Actions;
import org.soundings.tables.Field;

/** Says a chapter's actions: at most {@value #MOST}, the most useful first. */
final class ActionSentences {

    static final int MOST = 7;

    private final Words words;
    private final Amounts amounts;
    private final ChapterSheet sheet;
    private final Map<String, String> names;

    ActionSentences(Words words, ChapterSheet sheet) {
        this.words = words;
        this.amounts = new Amounts(words);
        this.sheet = sheet;
        this.names = sheet.members().stream()
                .collect(Collectors.toMap(ChapterSheet.Member::id, ChapterSheet.Member::name, (a, b) -> a));
    }

    /**
     * The sentences, in the order of their position.
     *
     * @throws IllegalArgumentException for an action that names no member of the chapter, lacks the evidence its rule
     *     needs, or follows an unknown rule or counsel
     */
    List<LeadershipPage.Action> all() {
        return sheet.actions().stream()
                .sorted(Comparator.comparingLong(ChapterSheet.Action::position))
                .limit(MOST)
                .map(action -> new LeadershipPage.Action(words.say(counsel(action)), sentence(action)))
                .toList();
    }

    /**
     * What one action says.
     *
     * @throws IllegalArgumentException as {@link #all} does
     */
    Sentence sentence(ChapterSheet.Action action) {
        return Sentence.of(words.say(rule(action), evidence(action)));
    }

    /** The members' names by id. */
    Map<String, String> names() {
        return names;
    }

    /** The sentence that an action's rule speaks by. */
    PagePhrase rule(ChapterSheet.Action action) {
        return switch (action.rule()) {
            case "never_met" -> action.coAttendances() == null ? PagePhrase.NEVER_MET : PagePhrase.NEVER_MET_SEATED;
            case "receives_more" -> PagePhrase.RECEIVES_MORE;
            case "to_rekindle" -> PagePhrase.TO_REKINDLE;
            case "introduction" ->
                introduction(action).otherChapter() == null ? PagePhrase.INTRODUCTION : PagePhrase.INTRODUCTION_ACROSS;
            case "celebrate" -> PagePhrase.CELEBRATE;
            case "newcomer" -> PagePhrase.NEWCOMER;
            case "to_bring_in" -> PagePhrase.TO_BRING_IN;
            case "premature_asks" -> PagePhrase.PREMATURE_ASKS;
            case "gives_more" -> PagePhrase.GIVES_MORE;
            case "to_deepen" -> PagePhrase.TO_DEEPEN;
            case "to_widen" -> PagePhrase.TO_WIDEN;
            default -> throw wrong(action, "no sentence for this rule");
        };
    }

    Phrase counsel(ChapterSheet.Action action) {
        return switch (action.counsel()) {
            case "quality" -> PagePhrase.COUNSEL_QUALITY;
            case "organised_meetings" -> PagePhrase.COUNSEL_ORGANISED_MEETINGS;
            case "credibility" -> PagePhrase.COUNSEL_CREDIBILITY;
            case "generosity" -> PagePhrase.COUNSEL_GENEROSITY;
            default -> throw wrong(action, "no words for counsel " + action.counsel());
        };
    }

    private Map<String, Object> evidence(ChapterSheet.Action action) {
        Map<String, Object> evidence = new HashMap<>();
        evidence.put("a", name(action, action.memberId()));
        switch (rule(action)) {
            case NEVER_MET, NEVER_MET_SEATED -> {
                putOther(evidence, action);
                putMonths(evidence, need(action, Actions.TOGETHER_MONTHS, ChapterSheet.Action::togetherMonths));
                if (action.coAttendances() != null) {
                    putCount(evidence, action.coAttendances());
                }
            }
            case INTRODUCTION, INTRODUCTION_ACROSS -> putIntroduction(evidence, action);
            case CELEBRATE -> {
                putOther(evidence, action);
                putExchanges(evidence, action);
            }
            case NEWCOMER -> {
                putMonths(evidence, need(action, Actions.MEMBER_MONTHS, ChapterSheet.Action::memberMonths));
                putCount(evidence, need(action, Actions.MET_COUNT, ChapterSheet.Action::met));
            }
            case TO_BRING_IN -> {
                putMonths(evidence, need(action, Actions.MEMBER_MONTHS, ChapterSheet.Action::memberMonths));
                putCount(evidence, need(action, Actions.CONTACT_COUNT, ChapterSheet.Action::contacts));
            }
            case PREMATURE_ASKS -> {
                putOther(evidence, action);
                putTimes(
                        evidence,
                        "count",
                        need(action, Actions.PREMATURE_ASK_COUNT, ChapterSheet.Action::prematureAsks));
            }
            case GIVES_MORE -> {
                putOther(evidence, action);
                putHelp(evidence, action);
            }
            case TO_DEEPEN -> {
                putOther(evidence, action);
                putExchanges(evidence, action);
                putPeople(evidence, action);
            }
            case TO_WIDEN -> putPeople(evidence, action);
            case RECEIVES_MORE -> putHelp(evidence, action);
            default -> {
                putOther(evidence, action);
                putExchanges(evidence, action);
                evidence.put("month", words.month(need(action, Actions.LAST_ON, ChapterSheet.Action::lastOn)));
            }
        }
        return evidence;
    }

    private void putOther(Map<String, Object> evidence, ChapterSheet.Action action) {
        evidence.put("b", name(action, action.otherMemberId()));
    }

    private void putIntroduction(Map<String, Object> evidence, ChapterSheet.Action action) {
        ChapterSheet.Introduction introduction = introduction(action);
        evidence.put("c", name(action, introduction.introducerId()));
        evidence.put("trade", introduction.profession());
        evidence.put("otherTrade", introduction.otherProfession());
        evidence.put("spelled", words.spelled(introduction.chapters()));
        if (introduction.otherChapter() == null) {
            evidence.put("b", name(action, action.otherMemberId()));
        } else {
            evidence.put("chapter", introduction.otherChapter());
        }
    }

    private ChapterSheet.Introduction introduction(ChapterSheet.Action action) {
        return need(action, Actions.INTRODUCER_ID, ChapterSheet.Action::introduction);
    }

    private void putHelp(Map<String, Object> evidence, ChapterSheet.Action action) {
        putTimes(evidence, "given", need(action, Actions.GIVEN_COUNT, ChapterSheet.Action::given));
        putTimes(evidence, "received", need(action, Actions.RECEIVED_COUNT, ChapterSheet.Action::received));
    }

    private void putTimes(Map<String, Object> evidence, String name, long count) {
        evidence.put(name, count);
        evidence.put(name + "Times", amounts.times(count));
    }

    private void putExchanges(Map<String, Object> evidence, ChapterSheet.Action action) {
        long exchanges = need(action, Actions.EXCHANGE_COUNT, ChapterSheet.Action::exchanges);
        evidence.put("exchanges", amounts.exchanges(exchanges));
    }

    private void putCount(Map<String, Object> evidence, long count) {
        evidence.put("count", count);
        evidence.put("spelled", words.spelled(count));
    }

    private void putMonths(Map<String, Object> evidence, long months) {
        evidence.put("months", months);
        evidence.put("time", amounts.span(months));
    }

    private void putPeople(Map<String, Object> evidence, ChapterSheet.Action action) {
        long people = Math.round(need(action, Actions.PARTNERS_PER_TEN, ChapterSheet.Action::partnersPerTen));
        evidence.put("people", people);
        evidence.put("spelled", words.spelled(people));
    }

    private <T> T need(ChapterSheet.Action action, Field what, Function<ChapterSheet.Action, T> evidence) {
        T value = evidence.apply(action);
        if (value == null) {
            throw wrong(action, "its evidence " + what + " is null");
        }
        return value;
    }

    private String name(ChapterSheet.Action action, String memberId) {
        String name = memberId == null ? null : names.get(memberId);
        if (name == null) {
            throw wrong(action, "member " + Objects.toString(memberId, "(none)") + " is not in this chapter");
        }
        return Sentence.name(name);
    }

    private IllegalArgumentException wrong(ChapterSheet.Action action, String problem) {
        return new IllegalArgumentException("Action " + action.position() + " of chapter " + sheet.id() + ", rule "
                + action.rule() + ": " + problem);
    }
}
