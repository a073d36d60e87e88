package org.soundings.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.soundings.tables.Fold;

/** How the exports of one chapter write people: mostly the same way each time, now and then misspelt. */
final class Spelling {
    private final World world;
    private final Chapter chapter;
    private final boolean usesTitles;
    private final Map<String, String> written = new HashMap<>();

    /** A misspelling that an alias file explains. */
    record Alias(Chapter chapter, String name, String memberName) {}

    private final List<Alias> aliases = new ArrayList<>();

    Spelling(World world, Chapter chapter) {
        this.world = world;
        this.chapter = chapter;
        this.usesTitles = world.falls(Dirt.TITLES, Dice.of(world.seed(), 4, chapter.index()));
    }

    /** The name in this chapter's own way; the same as the member's up to spaces, capitals and title. */
    String of(Person person) {
        return written.computeIfAbsent(person.id(), id -> {
            Dice dice = Dice.of(world.seed(), 5, chapter.index(), Long.parseLong(id));
            String name = person.name();
            if (world.falls(Dirt.CAPITALS, dice)) {
                name = name.toUpperCase(Locale.ROOT);
            }
            if (world.falls(Dirt.DOUBLE_SPACES, dice)) {
                name = name.replaceFirst(" ", "  ");
            }
            return usesTitles && !person.title().isEmpty() ? person.title() + " " + name : name;
        });
    }

    /** A misspelling of a member of {@code home}: two letters swapped, so that it is another name after folding. */
    String misspelt(Person person, Chapter home, Dice dice) {
        String name = person.name();
        boolean isExplained = world.falls(Dirt.ALIASES, dice);
        for (int at = dice.between(1, name.length() - 3), tries = 0; tries < name.length(); tries++) {
            String swapped = swap(name, 1 + (at + tries) % (name.length() - 2));
            if (!Fold.person(swapped).equals(person.folded())) {
                // Where sides are told by known names alone, an alias would make the name known: those chapters have
                // none.
                if (isExplained && home.layout() != Layout.RESAVED && chapter.layout() != Layout.RESAVED) {
                    aliases.add(new Alias(home, swapped, name));
                }
                return swapped;
            }
        }
        return name;
    }

    private static String swap(String name, int at) {
        char left = name.charAt(at);
        char right = name.charAt(at + 1);
        boolean isInWord =
                Character.isLetter(left) && Character.isLetter(right) && Character.isLetter(name.charAt(at - 1));
        return isInWord ? name.substring(0, at) + right + left + name.substring(at + 2) : name;
    }

    List<Alias> aliases() {
        return aliases;
    }
}
