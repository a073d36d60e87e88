package org.soundings.events;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.soundings.tables.Fold;

/** The one name that each name of a chapter means: by its aliases first, then the right way round. */
final class CanonicalNames {

    private final Aliases aliases;
    private final TurnedNames turned;

    CanonicalNames(List<Mention> mentions) {
        this.aliases = new Aliases(mentions);
        this.turned = new TurnedNames(mentions, aliases);
    }

    String canonical(String nameKey) {
        return turned.resolve(aliases.resolve(nameKey));
    }

    /**
     * The name to show of one member's mentions: the most trusted spelling that is the right way round and not all
     * capitals, without a title; of equals the first of the alphabet; his id where no name is given.
     */
    String shown(List<Mention> own) {
        return own.stream()
                .filter(mention -> mention.name() != null)
                .min(Comparator.comparing(this::isTurned)
                        .thenComparing(mention -> isShouted(mention.name()))
                        .thenComparing(Mention::source)
                        .thenComparing(Mention::name))
                .map(mention -> Fold.withoutTitle(Fold.spaces(mention.name())))
                .orElseGet(() -> own.get(0).sourceId());
    }

    private boolean isTurned(Mention mention) {
        String name = aliases.resolve(mention.nameKey());
        return !turned.resolve(name).equals(name);
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }
}
