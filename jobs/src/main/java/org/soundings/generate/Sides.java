package org.soundings.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundings.tables.EventKind;
import org.soundings.tables.Fold;
import org.soundings.tables.Tier;

/**
 * Who is on which side of a row, as far as its file tells. Where bold is kept, it marks the visitor. Where it is lost, a
 * row without Detail is the chapter's own affair. Of a row with Detail the home member is the one on the chapter's rosters
 * or PALMS summary; where neither is listed, the one whom its rows without Detail show; where that does not tell one from
 * the other, nothing can be said. The organisation itself is no person and of no chapter. Thanks always go to a home
 * member.
 */
final class Sides {
    static final String UNKNOWN = "?";

    /** What makes two rows possible copies of one slip. Amount, credits and visitor's name are part of it. */
    record Key(
            EventKind kind,
            String fromChapter,
            String fromName,
            String toChapter,
            String toName,
            Tier tier,
            int quantity,
            long cents,
            String visitor) {

        Key reversed() {
            return new Key(kind, toChapter, toName, fromChapter, fromName, tier, quantity, cents, visitor);
        }
    }

    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Map<String, Set<String>> shown = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    /** Names on a roster or a PALMS summary of a chapter. */
    void listed(Chapter chapter, List<Person> people) {
        people.forEach(person -> names(listed, chapter).add(person.folded()));
    }

    /** Rows of the chapter's readable slips audits: those without Detail make names known. */
    void shown(Chapter chapter, List<Line> lines) {
        for (Line line : lines) {
            if (line.other() == null && !line.isJunk()) {
                names(shown, chapter).add(Fold.person(line.from()));
                if (line.kind() != EventKind.VISITOR) {
                    names(shown, chapter).add(Fold.person(line.to()));
                }
            }
        }
    }

    void alias(Spelling.Alias alias) {
        aliases.put(alias.chapter().folded() + "\n" + Fold.person(alias.name()), Fold.person(alias.memberName()));
    }

    private static Set<String> names(Map<String, Set<String>> known, Chapter chapter) {
        return known.computeIfAbsent(chapter.folded(), name -> new HashSet<>());
    }

    /** Whether the giver of a row without bold is the home member; empty where that cannot be told. */
    private Optional<Boolean> isFromHome(Chapter chapter, Line line) {
        String from = Fold.person(line.from());
        String to = Fold.person(line.to());
        boolean isFromListed = names(listed, chapter).contains(from);
        boolean isToListed = names(listed, chapter).contains(to);
        if (isFromListed && isToListed) {
            return Optional.empty();
        }
        if (isFromListed || isToListed) {
            return Optional.of(isFromListed);
        }
        boolean isFromShown = names(shown, chapter).contains(from);
        return isFromShown == names(shown, chapter).contains(to) ? Optional.empty() : Optional.of(isFromShown);
    }

    /** The key of a row in a file of a chapter; empty where a reader must refuse the row. */
    Optional<Key> key(Chapter chapter, Line line) {
        if (line.isJunk()) {
            return Optional.empty();
        }
        String own = chapter.folded();
        String other = line.other() == null ? UNKNOWN : line.other().folded();
        boolean isBoldLost = chapter.layout() == Layout.RESAVED;
        return switch (line.kind()) {
            case EDUCATION -> Optional.of(key(line, own, line.from(), "", "", ""));
            case VISITOR ->
                Optional.of(key(
                        line,
                        line.isFromVisiting() ? "" : own,
                        line.isFromVisiting() ? "" : line.from(),
                        "",
                        "",
                        Fold.person(line.to())));
            case CLOSED_BUSINESS ->
                Optional.of(key(
                        line,
                        line.other() == null ? own : other,
                        "",
                        line.isToVisiting() ? "" : own,
                        line.isToVisiting() ? "" : line.to(),
                        ""));
            default -> {
                if (!isBoldLost) {
                    yield Optional.of(key(
                            line,
                            line.isFromVisiting() ? other : own,
                            line.from(),
                            line.isToVisiting() ? other : own,
                            line.to(),
                            ""));
                }
                if (line.other() == null) {
                    yield Optional.of(key(line, own, line.from(), own, line.to(), ""));
                }
                yield isFromHome(chapter, line)
                        .map(isHome ->
                                key(line, isHome ? own : other, line.from(), isHome ? other : own, line.to(), ""));
            }
        };
    }

    private Key key(Line line, String fromChapter, String from, String toChapter, String to, String visitor) {
        return new Key(
                line.kind(),
                fromChapter,
                member(fromChapter, from),
                toChapter,
                member(toChapter, to),
                line.tier(),
                line.quantity(),
                line.cents(),
                visitor);
    }

    private String member(String chapter, String name) {
        String folded = Fold.person(name);
        return aliases.getOrDefault(chapter + "\n" + folded, folded);
    }
}
