package org.soundings.events;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.soundings.tables.Fold;

/**
 * Which name each alias of one chapter stands for, by folded names.
 *
 * <p>An alias of an alias stands for the last name of the chain, which need not be anybody's yet. Names that stand for
 * each other in a circle are one: the first of the alphabet among them. Of two names given for one alias the first of
 * the alphabet counts. So the order of files decides nothing.
 */
final class Aliases {

    private final Map<String, String> nameOf = new HashMap<>();

    /** Those among the mentions; all others are left aside. */
    Aliases(Collection<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.source() == Mention.Source.ALIAS) {
                nameOf.merge(
                        mention.nameKey(),
                        Fold.person(mention.aliasOf()),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    /** The name that a folded name stands for: itself where it is no alias. */
    String resolve(String nameKey) {
        Set<String> path = new LinkedHashSet<>();
        String name = nameKey;
        while (nameOf.containsKey(name) && path.add(name)) {
            name = nameOf.get(name);
        }
        return path.contains(name) ? Collections.min(circle(name)) : name;
    }

    private Set<String> circle(String start) {
        Set<String> circle = new LinkedHashSet<>();
        for (String name = start; circle.add(name); ) {
            name = nameOf.get(name);
        }
        return circle;
    }
}
