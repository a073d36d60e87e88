package org.soundings.events;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.soundings.tables.Fold;

/**
 * Names of one chapter that lists have the wrong way round: the region lists of some countries put the last name where
 * the first is said to be.
 *
 * <p>Two names are one member's where the words of one are those of the other in turn ({@code Lopes Ana}, {@code Ana
 * Lopes}; case, accents and titles by {@link Fold}), and nothing says that they are two persons: no list has both, not
 * both are used by slips or logs, their ids do not differ, and neither has another such name to be confused with. The
 * name that slips and logs use is the member's, else that of PALMS, of dues, of a roster, else the first of the
 * alphabet. The rule asks what is said, not in which order.
 */
final class TurnedNames {

    private final Map<String, String> nameOf = new HashMap<>();

    /** All that is said of one name. */
    private static final class Said {
        private final String name;
        private final Set<String> lists = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private boolean isUsed;
        private Mention.Source lister = Mention.Source.ROSTER;

        private Said(String name) {
            this.name = name;
        }

        private void add(Mention mention) {
            if (mention.sourceId() != null) {
                ids.add(mention.sourceId());
            }
            switch (mention.source()) {
                case ROSTER, DUES, PALMS -> {
                    lists.add(mention.source() + " " + mention.listNo());
                    lister = trusted(mention.source()) < trusted(lister) ? mention.source() : lister;
                }
                case HOME, ACTIVITY, VISITING, VISITING_ACTIVITY -> isUsed = true;
                case ALIAS -> {}
            }
        }

        private static int trusted(Mention.Source lister) {
            return List.of(Mention.Source.PALMS, Mention.Source.DUES, Mention.Source.ROSTER)
                    .indexOf(lister);
        }

        private boolean mayBe(Said other) {
            Set<String> all = new HashSet<>(ids);
            all.addAll(other.ids);
            return other != this
                    && !(isUsed && other.isUsed)
                    && all.size() <= 1
                    && lists.stream().noneMatch(other.lists::contains);
        }
    }

    private static final Comparator<Said> MOST_TRUSTED = Comparator.comparing((Said said) -> !said.isUsed)
            .thenComparingInt(said -> Said.trusted(said.lister))
            .thenComparing(said -> said.name);

    /** Those among the mentions, by the names that aliases give them. */
    TurnedNames(Collection<Mention> mentions, Aliases aliases) {
        Map<String, Said> byName = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.name() != null && mention.source() != Mention.Source.ALIAS) {
                byName.computeIfAbsent(aliases.resolve(mention.nameKey()), Said::new)
                        .add(mention);
            }
        }
        if (byName.values().stream().allMatch(said -> said.lists.isEmpty())) {
            return;
        }
        Map<String, Set<Said>> byWords = new HashMap<>();
        byName.values().forEach(said -> byWords.computeIfAbsent(Fold.turned(said.name), words -> new HashSet<>())
                .add(said));
        byWords.values().forEach(this::settle);
    }

    private void settle(Set<Said> alike) {
        for (Said said : alike) {
            List<Said> others = alike.stream().filter(said::mayBe).toList();
            if (others.size() == 1
                    && alike.stream().filter(others.get(0)::mayBe).count() == 1) {
                Said other = others.get(0);
                nameOf.put(said.name, MOST_TRUSTED.compare(said, other) <= 0 ? said.name : other.name);
            }
        }
    }

    /** The member's name where a folded name is one the wrong way round; else that name. */
    String resolve(String nameKey) {
        return nameOf.getOrDefault(nameKey, nameKey);
    }
}
