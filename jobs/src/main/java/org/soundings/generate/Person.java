package org.soundings.generate;

import java.time.LocalDate;
import org.soundings.tables.Fold;

/**
 * An invented member.
 *
 * @param title {@code Dr.} or empty
 * @param leaves the day of leaving; null while a member
 * @param giving referrals given a week
 * @param meeting one-to-ones a week
 * @param attracting how readily others refer to him, around 1
 */
record Person(
        String id,
        String title,
        String first,
        String last,
        String profession,
        LocalDate joined,
        LocalDate leaves,
        double giving,
        double meeting,
        double attracting) {

    String name() {
        return first + " " + last;
    }

    String folded() {
        return Fold.person(name());
    }

    boolean isMemberOn(LocalDate day) {
        return !day.isBefore(joined) && (leaves == null || day.isBefore(leaves));
    }
}
