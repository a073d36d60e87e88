package org.soundings.reports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Draws contacts and relationships of members month by month, all on one scale, from the first month in which any of them
 * has one. A pure function of its arguments.
 */
final class Sparkline {

    private static final int MOST_MONTHS = 12;
    private static final int STEP = 5;
    private static final int HEIGHT = 16;

    private final Words words;
    private final List<LocalDate> months;
    private final long most;

    Sparkline(Words words, Collection<ChapterSheet.Member> present) {
        this.words = words;
        SortedSet<LocalDate> told = present.stream()
                .flatMap(member -> member.history().stream())
                .map(ChapterSheet.MemberMonth::end)
                .collect(Collectors.toCollection(TreeSet::new));
        this.months = told.stream().skip(Math.max(0, told.size() - MOST_MONTHS)).toList();
        this.most = present.stream()
                .flatMap(member -> member.history().stream())
                .filter(month -> months.contains(month.end()))
                .mapToLong(ChapterSheet.MemberMonth::contacts)
                .max()
                .orElse(0);
    }

    /** A member's line; null where there are fewer than two months, or nobody has a contact. */
    LegendedLine of(ChapterSheet.Member member) {
        if (months.size() < 2 || most == 0) {
            return null;
        }
        Map<LocalDate, ChapterSheet.MemberMonth> told =
                member.history().stream().collect(Collectors.toMap(ChapterSheet.MemberMonth::end, Function.identity()));
        List<ChapterSheet.MemberMonth> line = months.stream()
                .map(end -> told.getOrDefault(end, new ChapterSheet.MemberMonth(end, 0, 0)))
                .toList();
        ChapterSheet.MemberMonth first = line.get(0);
        ChapterSheet.MemberMonth last = line.get(line.size() - 1);
        return new LegendedLine(
                Integer.toString((line.size() - 1) * STEP),
                Integer.toString(HEIGHT),
                area(line, ChapterSheet.MemberMonth::contacts),
                area(line, ChapterSheet.MemberMonth::relationships),
                words.say(
                        PagePhrase.SPARK,
                        Map.of(
                                "first", words.month(first.end()),
                                "contactsThen", first.contacts(),
                                "relationshipsThen", first.relationships(),
                                "last", words.month(last.end()),
                                "contacts", last.contacts(),
                                "relationships", last.relationships())));
    }

    private String area(List<ChapterSheet.MemberMonth> line, ToLongFunction<ChapterSheet.MemberMonth> count) {
        StringBuilder path = new StringBuilder("M0 ").append(HEIGHT);
        for (int i = 0; i < line.size(); i++) {
            // A member may have relationships with whom he had no exchange within the window.
            double share = Math.min(1, (double) count.applyAsLong(line.get(i)) / most);
            path.append('L').append(i * STEP).append(' ').append(Svg.number(HEIGHT - HEIGHT * share));
        }
        return path.append('V').append(HEIGHT).append('z').toString();
    }

    /** Two drawn areas and what they say: every coordinate is an SVG number. */
    public record LegendedLine(
            String width, String height, String contacts, String relationships, String alternative) {}
}
