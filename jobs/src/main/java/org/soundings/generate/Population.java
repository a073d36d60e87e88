package org.soundings.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The chapters of one cluster and everybody who was a member of them. A seat is held by one member after another: half
 * leave around month 12, then a fifth each year; the seat is filled again after some weeks.
 */
final class Population {
    private static final double YEARS_AFTER_FIRST = 1 / -StrictMath.log(.8);

    private final World world;
    private final int cluster;
    private final List<String[]> namesakes = new ArrayList<>();

    Population(World world, int cluster) {
        this.world = world;
        this.cluster = cluster;
    }

    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        for (int index = world.firstOf(cluster); index < world.firstOf(cluster + 1); index++) {
            chapters.add(chapter(index));
        }
        return chapters;
    }

    private Chapter chapter(int index) {
        Dice dice = Dice.of(world.seed(), 1, index);
        double crossShare = .34 + .12 * dice.uniform();
        DayOfWeek meets = DayOfWeek.of(dice.between(1, 5));
        int seats = dice.between(20, 45);
        Set<String> taken = new HashSet<>();
        List<Person> people = new ArrayList<>();
        for (int seat = 0; seat < seats; seat++) {
            // Ten years of earlier holders: by then the tenures are mixed as in an old chapter.
            LocalDate joined = world.start().minusDays(3650L - dice.below(365));
            while (!joined.isAfter(world.until())) {
                LocalDate leaves = joined.plusDays(tenure(dice));
                if (leaves.isAfter(world.start())) {
                    people.add(person(index, people.size() + 1, joined, leaves, taken, dice));
                }
                joined = leaves.plusDays(dice.between(10, 70));
            }
        }
        Layout layout = world.layouts().get(index % world.layouts().size());
        int turn = index / world.layouts().size();
        return new Chapter(
                index,
                turn,
                Places.chapter(index, layout, turn),
                Places.region(cluster),
                Places.country(cluster),
                layout,
                meets,
                crossShare,
                List.copyOf(people));
    }

    private static int tenure(Dice dice) {
        return dice.chance(.5) ? 365 + dice.between(-40, 40) : 365 + (int) dice.exponential(365 * YEARS_AFTER_FIRST);
    }

    private Person person(int chapter, int number, LocalDate joined, LocalDate leaves, Set<String> taken, Dice dice) {
        String first;
        String last;
        do {
            // Now and then the namesake of a member of another chapter: they are two persons.
            boolean isNamesake = dice.chance(.01) && !namesakes.isEmpty();
            String[] model = isNamesake ? dice.pick(namesakes) : new String[] {Names.first(dice), Names.last(dice)};
            first = model[0];
            last = model[1];
        } while (!taken.add((first + " " + last).toUpperCase(Locale.ROOT)));
        namesakes.add(new String[] {first, last});
        return new Person(
                String.format(Locale.ROOT, "%04d%03d", chapter + 1, number),
                dice.chance(.03) ? "Dr." : "",
                first,
                last,
                Names.profession(dice),
                joined,
                leaves.isAfter(world.until()) ? null : leaves,
                StrictMath.min(9, 1.46 * dice.around1(.7)),
                StrictMath.min(9, 2.08 * dice.around1(.72)),
                dice.around1(.5));
    }
}
