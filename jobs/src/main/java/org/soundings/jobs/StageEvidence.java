package org.soundings.jobs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.soundings.config.Settings;
import org.soundings.tables.Stage;

/** What of a pair's events makes each stage, and what is missing: the rule of docs/measures.md, condition by condition. */
final class StageEvidence {

    private final List<ExplainedEvent> events;
    private final Settings.Stages thresholds;

    /** @param events all of the pair by the as-of date */
    StageEvidence(List<ExplainedEvent> events, Settings.Stages thresholds) {
        this.events = events;
        this.thresholds = thresholds;
    }

    /** The stage; null where no event is dated. */
    Stage stage() {
        if (first(ExplainedEvent::isDated).isEmpty()) {
            return null;
        }
        if (isMutual()) {
            return Stage.MUTUAL;
        }
        if (isTrusted()) {
            return Stage.TRUSTED;
        }
        return isMet() ? Stage.MET : Stage.EXCHANGE;
    }

    boolean isMet() {
        return oneToOnes() > 0;
    }

    boolean isTrusted() {
        return isTrustedByMeeting() || isTrustedByHelp();
    }

    boolean isTrustedByMeeting() {
        return isMet()
                && helpAfterMeeting().isPresent()
                && (hasEnoughOneToOnes() || activeMonths().size() >= thresholds.trustedActiveMonths());
    }

    boolean isTrustedByHelp() {
        return !isMet() && isHelpMutual() && helpMonths().size() >= thresholds.helpOnlyMonths();
    }

    boolean isMutual() {
        return isTrusted() && isHelpMutual() && activeMonths().size() >= thresholds.mutualActiveMonths();
    }

    boolean hasEnoughOneToOnes() {
        return oneToOnes() >= thresholds.trustedOneToOnes();
    }

    boolean isHelpMutual() {
        return firstHelp(true).isPresent() && firstHelp(false).isPresent();
    }

    ExplainedEvent first() {
        return events.get(0);
    }

    /** The first dated one-to-one; where there is none, an undated one. */
    Optional<ExplainedEvent> firstOneToOne() {
        Optional<ExplainedEvent> dated = first(event -> event.isOneToOne() && event.isDated());
        return dated.isPresent() ? dated : first(ExplainedEvent::isOneToOne);
    }

    long oneToOnes() {
        return events.stream()
                .filter(ExplainedEvent::isOneToOne)
                .mapToLong(ExplainedEvent::quantity)
                .sum();
    }

    /** The first dated help on a later day than the first dated one-to-one's. */
    Optional<ExplainedEvent> helpAfterMeeting() {
        return first(event -> event.isOneToOne() && event.isDated()).flatMap(meeting -> {
            LocalDate met = meeting.end();
            return first(
                    event -> event.isHelp() && event.isDated() && event.end().isAfter(met));
        });
    }

    Optional<ExplainedEvent> firstHelp(boolean fromA) {
        return first(event -> event.isHelp() && event.isFromA() == fromA);
    }

    SortedSet<YearMonth> activeMonths() {
        return months(ExplainedEvent::isDated);
    }

    SortedSet<YearMonth> helpMonths() {
        return months(event -> event.isDated() && event.isHelp());
    }

    Settings.Stages thresholds() {
        return thresholds;
    }

    private Optional<ExplainedEvent> first(Predicate<ExplainedEvent> condition) {
        return events.stream().filter(condition).min(Comparator.comparing(ExplainedEvent::end));
    }

    private SortedSet<YearMonth> months(Predicate<ExplainedEvent> condition) {
        return events.stream()
                .filter(condition)
                .map(event -> YearMonth.from(event.end()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
