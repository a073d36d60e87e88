package org.soundings.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Whom the rosters of one chapter have, all days together. A dues report is no roster. */
final class Rosters {

    private final List<Mention> mentions;
    private final CanonicalNames canonical;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> namesOfId = new HashMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    Rosters(List<Mention> all, CanonicalNames canonical) {
        this.canonical = canonical;
        this.mentions = all.stream()
                .filter(mention -> mention.source() == Mention.Source.ROSTER)
                .toList();
        mentions.forEach(this::add);
    }

    private void add(Mention mention) {
        if (mention.sourceId() != null) {
            ids.add(mention.sourceId());
        }
        if (mention.name() != null) {
            names.add(canonical.canonical(mention.nameKey()));
        }
        if (mention.hasIdAndName()) {
            namesOfId
                    .computeIfAbsent(mention.sourceId(), id -> new HashSet<>())
                    .add(canonical.canonical(mention.nameKey()));
        }
        if (mention.seenOn() != null) {
            days.add(mention.seenOn());
        }
    }

    boolean isEmpty() {
        return mentions.isEmpty();
    }

    List<Mention> mentions() {
        return mentions;
    }

    boolean hasIds() {
        return !ids.isEmpty();
    }

    boolean hasId(String sourceId) {
        return ids.contains(sourceId);
    }

    boolean hasName(String canonicalName) {
        return names.contains(canonicalName);
    }

    /** Whether they call the mention's id as the mention does; so where they do not have the id. */
    boolean calls(Mention mention) {
        Set<String> called = namesOfId.get(mention.sourceId());
        return called == null || called.contains(canonical.canonical(mention.nameKey()));
    }

    /** The days of the rosters, in their order. */
    NavigableSet<LocalDate> days() {
        return Collections.unmodifiableNavigableSet(days);
    }
}
