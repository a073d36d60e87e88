package org.soundings.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A slip as far as its copies tell: the days on which it may have happened, who exported it, what was behind it.
 *
 * @param reporters folded names of the chapters that exported a copy
 */
record Piece(LocalDate start, LocalDate end, Set<String> reporters, Set<Happening> sources) {

    boolean overlaps(Piece other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    private boolean endsBefore(Piece other) {
        int byEnd = end.compareTo(other.end);
        return byEnd < 0 || (byEnd == 0 && start.isBefore(other.start));
    }

    private Piece with(Piece other) {
        Set<String> both = new TreeSet<>(reporters);
        both.addAll(other.reporters);
        Set<Happening> behind = new java.util.HashSet<>(sources);
        behind.addAll(other.sources);
        return new Piece(
                start.isAfter(other.start) ? start : other.start,
                end.isBefore(other.end) ? end : other.end,
                both,
                behind);
    }

    /**
     * The slips of two lists whose periods may be copies of each other: as many pairs as can be, each pair one slip.
     *
     * <p>In the order of period ends (then starts, then the first list before the second), a piece takes of the open
     * pieces of the other list that it overlaps the one that ends first, then starts first, then stands first; with none
     * it stays open itself. The result lists the pairs, then the rest of the first list, then that of the second.
     */
    static List<Piece> merge(List<Piece> first, List<Piece> second) {
        List<Piece> pairs = new ArrayList<>();
        List<Piece> openFirst = new ArrayList<>();
        List<Piece> openSecond = new ArrayList<>();
        List<Piece> leftFirst = new ArrayList<>(first);
        List<Piece> leftSecond = new ArrayList<>(second);
        while (!leftFirst.isEmpty() || !leftSecond.isEmpty()) {
            int one = earliest(leftFirst, null);
            int two = earliest(leftSecond, null);
            boolean isFirst = two < 0 || (one >= 0 && !leftSecond.get(two).endsBefore(leftFirst.get(one)));
            Piece piece = isFirst ? leftFirst.remove(one) : leftSecond.remove(two);
            List<Piece> others = isFirst ? openSecond : openFirst;
            int match = earliest(others, piece);
            if (match >= 0) {
                pairs.add(piece.with(others.remove(match)));
            } else {
                (isFirst ? openFirst : openSecond).add(piece);
            }
        }
        pairs.addAll(openFirst);
        pairs.addAll(openSecond);
        return pairs;
    }

    /** The piece that ends first, of those that overlap {@code reached} if given; −1 for none. */
    private static int earliest(List<Piece> pieces, Piece reached) {
        int best = -1;
        for (int i = 0; i < pieces.size(); i++) {
            boolean isFit = reached == null || pieces.get(i).overlaps(reached);
            if (isFit && (best < 0 || pieces.get(i).endsBefore(pieces.get(best)))) {
                best = i;
            }
        }
        return best;
    }
}
