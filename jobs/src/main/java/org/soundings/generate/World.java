package org.soundings.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to generate: everything that the bytes depend on.
 *
 * @param chapters how many chapters, at least 1
 * @param months how many months of exports, at least 1
 * @param seed seed of all chance
 * @param until last day of the world; the last export period ends on it
 * @param activity scale of all volumes; 1 is a strong region
 * @param dirt what goes wrong
 * @param layouts how chapters send their exports, one after the other in turn; at least one
 * @param spheres from 1: members are introduced to contacts of their contacts, and those of one contact sphere ({@link
 *     Spheres}) meet, refer and are introduced so many times as readily as others; at 0 nobody is introduced, and trades do not
 *     matter
 */
public record World(
        int chapters,
        int months,
        long seed,
        LocalDate until,
        double activity,
        Set<Dirt> dirt,
        List<Layout> layouts,
        double spheres) {

    /** Chapters of a cluster exchange with each other and with nobody else. */
    static final int CLUSTER = 10;

    public World {
        require(chapters >= 1, "chapters must be at least 1, is " + chapters);
        require(months >= 1 && months <= 240, "months must be from 1 to 240, is " + months);
        require(activity > 0 && activity <= 10, "activity must be over 0 and at most 10, is " + activity);
        require(!layouts.isEmpty(), "layouts must not be empty");
        require(spheres == 0 || (spheres >= 1 && spheres <= 100), "spheres must be 0 or from 1 to 100, is " + spheres);
        layouts = List.copyOf(layouts);
        dirt = dirt.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(dirt));
    }

    /** A world in which nobody is introduced and trades do not matter. */
    public World(
            int chapters,
            int months,
            long seed,
            LocalDate until,
            double activity,
            Set<Dirt> dirt,
            List<Layout> layouts) {
        this(chapters, months, seed, until, activity, dirt, layouts, 0);
    }

    /** A world of all layouts, in which nobody is introduced and trades do not matter. */
    public World(int chapters, int months, long seed, LocalDate until, double activity, Set<Dirt> dirt) {
        this(chapters, months, seed, until, activity, dirt, List.of(Layout.values()));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The first day of the world. */
    LocalDate start() {
        return until.plusDays(1).minusMonths(months);
    }

    /** Where a day stands, as a share of the world's time. */
    double time(LocalDate day) {
        return ChronoUnit.DAYS.between(start(), day) / (30.44 * months);
    }

    boolean has(Dirt kind) {
        return dirt.contains(kind);
    }

    /** Whether this dirt falls here. The dice roll either way, so that leaving one kind out moves no other. */
    boolean falls(Dirt kind, Dice dice) {
        return dice.chance(kind.rate()) && has(kind);
    }

    int clusters() {
        return (chapters + CLUSTER - 1) / CLUSTER;
    }

    /** The first chapter of a cluster; chapters are spread evenly. */
    int firstOf(int cluster) {
        return (int) ((long) chapters * cluster / clusters());
    }
}
