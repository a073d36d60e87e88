package org.soundings.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.soundings.tables.EventKind;
import org.soundings.tables.Text;

/** Two members and their events by a day, as they are called in sentences. */
record Pair(Person a, Person b, List<ExplainedEvent> events, LocalDate windowStart) {

    private static final Map<EventKind, Text> KINDS = Map.of(
            EventKind.ONE_TO_ONE, new Text("one-to-one", "tête-à-tête"),
            EventKind.REFERRAL, new Text("referral", "recommandation"),
            EventKind.INTRODUCTION, new Text("introduction", "mise en relation"),
            EventKind.INVITATION, new Text("invitation", "invitation"),
            EventKind.TESTIMONIAL, new Text("testimonial", "témoignage"),
            EventKind.INFORMATION, new Text("information", "information"),
            EventKind.HELP, new Text("help", "aide"),
            EventKind.SOCIAL, new Text("meeting outside work", "rencontre hors travail"),
            EventKind.ASK, new Text("ask", "demande"),
            EventKind.CLOSED_BUSINESS, new Text("thanks for closed business", "merci pour le business"));

    private static final Map<String, Text> TIERS =
            Map.of("inside", new Text(" (inside)", " (interne)"), "outside", new Text(" (outside)", " (externe)"));

    private static final Text WHICH = new Text("event {0}, {1}, {2}", "l'événement {0}, {1}, {2}");

    /** What happened and from whom to whom. */
    String what(ExplainedEvent event, Spoken spoken) {
        String kind = spoken.of(KINDS.get(event.kind()));
        String tier = event.tier() == null ? "" : spoken.of(TIERS.get(event.tier()));
        String sides = event.isDirected()
                ? ", " + giver(event).name() + " → " + receiver(event).name()
                : "";
        return kind + tier + sides;
    }

    /** An event by its number, with what and when. */
    String which(ExplainedEvent event, Spoken spoken) {
        return spoken.say(WHICH, event.no(), what(event, spoken), spoken.period(event.start(), event.end()));
    }

    Person giver(ExplainedEvent event) {
        return event.isFromA() ? a : b;
    }

    Person receiver(ExplainedEvent event) {
        return event.isFromA() ? b : a;
    }

    boolean isInWindow(ExplainedEvent event) {
        return !event.end().isBefore(windowStart);
    }
}
