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
 * row without Detail is the chapter's own affair, and of a row with Detail exactly one name must be known as a home
 * member (by the chapter's rosters, its PALMS summary, or its rows without Detail): else nothing can be said. The
 * organisation itself is no person and of no chapter. Thanks always go to a home member.
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

    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    /** Names on a roster or a PALMS summary of a chapter. */
    void listed(Chapter chapter, List<Person> people) {
        people.forEach(person -> names(chapter).add(person.folded()));
    }

    /** Rows of the chapter's readable slips audits: those without Detail make names known. */
    void shown(Chapter chapter, List<Line> lines) {
        for (Line line : lines) {
            if (line.other() == null && !line.isJunk()) {
                names(chapter).add(Fold.person(line.from()));
                if (line.kind() != EventKind.VISITOR) {
                    names(chapter).add(Fold.person(line.to()));
                }
            }
        }
    }

    void alias(Spelling.Alias alias) {
        aliases.put(alias.chapter().folded() + "\n" + Fold.person(alias.name()), Fold.person(alias.memberName()));
    }

    private Set<String> names(Chapter chapter) {
        return known.computeIfAbsent(chapter.folded(), name -> new HashSet<>());
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
                boolean isFromKnown = names(chapter).contains(Fold.person(line.from()));
                boolean isToKnown = names(chapter).contains(Fold.person(line.to()));
                yield isFromKnown == isToKnown
                        ? Optional.empty()
                        : Optional.of(key(
                                line, isFromKnown ? own : other, line.from(), isToKnown ? own : other, line.to(), ""));
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
