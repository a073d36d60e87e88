package org.soundings.generate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who was at which meeting of one chapter, as one letter a member and meeting. */
final class Attendance {

    /** A letter of PALMS, in its order. */
    enum Letter {
        P,
        A,
        L,
        M,
        S
    }

    private final TreeMap<LocalDate, Map<String, Letter>> meetings = new TreeMap<>();

    Attendance(World world, Chapter chapter) {
        Dice dice = Dice.of(world.seed(), 9, chapter.index());
        for (LocalDate day = world.start(); !day.isAfter(world.until()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == chapter.meets()) {
                Map<String, Letter> letters = new HashMap<>();
                for (Person person : chapter.membersOn(day)) {
                    letters.put(person.id(), letter(dice.uniform()));
                }
                meetings.put(day, letters);
            }
        }
    }

    private static Letter letter(double fate) {
        return fate < .84 ? Letter.P : fate < .91 ? Letter.A : fate < .95 ? Letter.S : fate < .98 ? Letter.L : Letter.M;
    }

    /** The meetings of a time, in order. */
    List<LocalDate> meetings(LocalDate from, LocalDate until) {
        return List.copyOf(meetings.subMap(from, true, until, true).keySet());
    }

    /** The letter of a member; null where he was no member that day. */
    Letter of(Person person, LocalDate meeting) {
        return meetings.get(meeting).get(person.id());
    }
}
