package org.soundings.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.soundings.tables.Fold;

/**
 * An invented chapter.
 *
 * @param index its number in the world, from 0
 * @param turn how many chapters of the same layout come before it: picks variants
 * @param name as exports write it
 * @param crossShare share of what its members give that goes to other chapters
 * @param people all who were members at some time in the world
 */
record Chapter(
        int index,
        int turn,
        String name,
        String region,
        String country,
        Layout layout,
        DayOfWeek meets,
        double crossShare,
        List<Person> people) {

    String folded() {
        return Fold.chapter(name);
    }

    /** The chapter as Detail names it. */
    String detail() {
        return name + ", " + region + ", " + country;
    }

    List<Person> membersOn(LocalDate day) {
        return people.stream().filter(person -> person.isMemberOn(day)).toList();
    }
}
