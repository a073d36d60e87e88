package org.soundings.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What happened once, with the days in which it may have happened and the chapters that exported it. Copies beyond the
 * first of one chapter's own exports are duplicates.
 */
record Slip(LocalDate start, LocalDate end, SortedSet<String> exporters, List<Copy> accepted, List<Copy> duplicates)
        implements Sweep.Period {

    static Slip of(Copy copy) {
        return new Slip(copy.start(), copy.end(), new TreeSet<>(List.of(copy.exporterId())), List.of(copy), List.of());
    }

    /** This slip with a copy from a later file of the same chapter. */
    Slip repeatedBy(Slip later) {
        return join(later, accepted, concat(concat(duplicates, later.accepted), later.duplicates));
    }

    /** This slip with the other side's report of it. */
    Slip confirmedBy(Slip other) {
        return join(other, concat(accepted, other.accepted), concat(duplicates, other.duplicates));
    }

    private Slip join(Slip other, List<Copy> kept, List<Copy> repeated) {
        SortedSet<String> both = new TreeSet<>(exporters);
        both.addAll(other.exporters);
        return new Slip(
                start.isAfter(other.start) ? start : other.start,
                end.isBefore(other.end) ? end : other.end,
                both,
                kept,
                repeated);
    }

    private static List<Copy> concat(List<Copy> one, List<Copy> other) {
        List<Copy> all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
