package org.soundings.reports;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A member by name alone. */
record Person(String id, String name) {

    /** In the language's order of names; those of one name by their ids. */
    static List<Person> sorted(Words words, Collection<Person> persons) {
        return persons.stream()
                .sorted(Comparator.comparing(Person::name, words.alphabetical()).thenComparing(Person::id))
                .toList();
    }
}
