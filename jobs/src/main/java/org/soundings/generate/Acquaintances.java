package org.soundings.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who knows whom in a cluster: every pair inside a chapter, and some contacts in other chapters for each member. */
final class Acquaintances {
    private static final int CONTACTS_MADE = 4;
    private static final int DAYS_TO_WARM = 120;

    /** Someone a member may turn to. */
    record Contact(Chapter chapter, Person person, Bond bond, boolean isFirst, LocalDate since) {

        /** Readiness to refer to the contact at a day, that stands at a share of the world's time. */
        double refers(LocalDate day, double time) {
            double bent = isFirst ? bond.refersThere(time) : bond.refersBack(time);
            return bent * warmth(day) * person.attracting();
        }

        /** Readiness to sit down with the contact. */
        double meets(LocalDate day, double time) {
            return bond.meets(time) * (.3 + .7 * warmth(day)) * person.meeting();
        }

        private double warmth(LocalDate day) {
            return StrictMath.min(1, (ChronoUnit.DAYS.between(since, day) + 10) / (double) DAYS_TO_WARM);
        }
    }

    private final Map<String, List<Contact>> inside = new HashMap<>();
    private final Map<String, List<Contact>> elsewhere = new HashMap<>();

    Acquaintances(World world, List<Chapter> chapters) {
        for (Chapter chapter : chapters) {
            Dice dice = Dice.of(world.seed(), 2, chapter.index());
            List<Person> people = chapter.people();
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    link(inside, chapter, people.get(i), chapter, people.get(j), Bond.roll(dice));
                }
            }
            List<Chapter> others = chapters.stream()
                    .filter(other ->
                            other.index() != chapter.index() && other.layout().sharesSlipsWith(chapter.layout()))
                    .toList();
            for (Person person : others.isEmpty() ? List.<Person>of() : people) {
                for (int i = 0; i < CONTACTS_MADE; i++) {
                    Chapter other = dice.pick(others);
                    link(elsewhere, chapter, person, other, dice.pick(other.people()), Bond.roll(dice));
                }
            }
        }
    }

    /** Namesakes do not exchange: a row from a name to the same name reads as one with oneself. */
    private static void link(
            Map<String, List<Contact>> links, Chapter one, Person first, Chapter two, Person second, Bond bond) {
        if (first.folded().equals(second.folded())) {
            return;
        }
        LocalDate since = first.joined().isAfter(second.joined()) ? first.joined() : second.joined();
        links.computeIfAbsent(first.id(), id -> new ArrayList<>()).add(new Contact(two, second, bond, true, since));
        links.computeIfAbsent(second.id(), id -> new ArrayList<>()).add(new Contact(one, first, bond, false, since));
    }

    /** All fellow members of all times. */
    List<Contact> inside(Person person) {
        return inside.getOrDefault(person.id(), List.of());
    }

    /** Contacts in other chapters. */
    List<Contact> elsewhere(Person person) {
        return elsewhere.getOrDefault(person.id(), List.of());
    }
}
