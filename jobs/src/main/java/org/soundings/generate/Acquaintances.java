package org.soundings.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who knows whom in a cluster: every pair inside a chapter, and some contacts in other chapters for each member; where
 * contact spheres matter also those whom a common contact has introduced.
 */
final class Acquaintances {
    private static final int CONTACTS_MADE = 4;
    private static final int DAYS_TO_WARM = 120;
    private static final double INTRODUCED_A_YEAR = 6;

    /**
     * Someone a member may turn to.
     *
     * @param suits how many times as readily as if trades did not matter
     */
    record Contact(Chapter chapter, Person person, Bond bond, boolean isFirst, LocalDate since, double suits) {

        /** Readiness to refer to the contact at a day, that stands at a share of the world's time. */
        double refers(LocalDate day, double time) {
            double bent = isFirst ? bond.refersThere(time) : bond.refersBack(time);
            return day.isBefore(since) ? 0 : bent * warmth(day) * person.attracting() * suits;
        }

        /** Readiness to sit down with the contact. */
        double meets(LocalDate day, double time) {
            return day.isBefore(since) ? 0 : bond.meets(time) * (.3 + .7 * warmth(day)) * person.meeting() * suits;
        }

        boolean isKnownOn(LocalDate day) {
            return !day.isBefore(since) && person.isMemberOn(day);
        }

        private double warmth(LocalDate day) {
            return StrictMath.min(1, (ChronoUnit.DAYS.between(since, day) + 10) / (double) DAYS_TO_WARM);
        }
    }

    private final Map<String, List<Contact>> inside = new HashMap<>();
    private final Map<String, List<Contact>> elsewhere = new HashMap<>();
    private final World world;

    Acquaintances(World world, List<Chapter> chapters) {
        this.world = world;
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
        if (world.spheres() > 0) {
            chapters.forEach(this::introduce);
        }
    }

    /** Those whom a member knows bring him together with those whom they know in other chapters, now and then. */
    private void introduce(Chapter chapter) {
        Dice dice = Dice.of(world.seed(), 11, chapter.index());
        for (Person person : chapter.people()) {
            for (LocalDate month = world.start(); !month.isAfter(world.until()); month = month.plusMonths(1)) {
                for (int n = dice.poisson(INTRODUCED_A_YEAR / 12); n > 0; n--) {
                    introduce(chapter, person, month.plusDays(dice.below(28)), dice);
                }
            }
        }
    }

    private void introduce(Chapter chapter, Person person, LocalDate day, Dice dice) {
        if (!person.isMemberOn(day)) {
            return;
        }
        List<Contact> known = Stream.concat(inside(person).stream(), elsewhere(person).stream())
                .filter(contact -> contact.isKnownOn(day))
                .toList();
        Contact via = pick(known, person, day, dice);
        List<Contact> others = via == null
                ? List.of()
                : (via.chapter() == chapter ? elsewhere(via.person()) : inside(via.person()))
                        .stream()
                                .filter(contact -> contact.isKnownOn(day)
                                        && contact.chapter() != chapter
                                        && known.stream().noneMatch(one -> one.person() == contact.person()))
                                .toList();
        Contact contact = pick(others, person, day, dice);
        if (contact != null) {
            link(elsewhere, chapter, person, contact.chapter(), contact.person(), Bond.roll(dice), day);
        }
    }

    /** The better they know each other, and the more their trade suits a person's, the likelier. */
    private Contact pick(List<Contact> contacts, Person person, LocalDate day, Dice dice) {
        int chosen = dice.weighted(contacts.stream()
                .mapToDouble(contact -> contact.meets(day, world.time(day)) * suits(person, contact.person()))
                .toArray());
        return chosen < 0 ? null : contacts.get(chosen);
    }

    private double suits(Person one, Person other) {
        return Spheres.complement(one.profession(), other.profession()) ? StrictMath.max(1, world.spheres()) : 1;
    }

    private void link(
            Map<String, List<Contact>> links, Chapter one, Person first, Chapter two, Person second, Bond bond) {
        LocalDate since = first.joined().isAfter(second.joined()) ? first.joined() : second.joined();
        link(links, one, first, two, second, bond, since);
    }

    /** Namesakes do not exchange: a row from a name to the same name reads as one with oneself. */
    private void link(
            Map<String, List<Contact>> links,
            Chapter one,
            Person first,
            Chapter two,
            Person second,
            Bond bond,
            LocalDate since) {
        if (first.folded().equals(second.folded())) {
            return;
        }
        double suits = suits(first, second);
        links.computeIfAbsent(first.id(), id -> new ArrayList<>())
                .add(new Contact(two, second, bond, true, since, suits));
        links.computeIfAbsent(second.id(), id -> new ArrayList<>())
                .add(new Contact(one, first, bond, false, since, suits));
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
