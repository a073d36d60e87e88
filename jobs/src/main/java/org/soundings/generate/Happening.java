package org.soundings.generate;

import java.time.LocalDate;
import org.soundings.tables.EventKind;
import org.soundings.tables.Tier;

/**
 * What truly happened, once.
 *
 * @param number its number in the cluster, in the order of making
 * @param host chapter that records it
 * @param fromChapter chapter of the one who gives, files, thanks or invites; null for the organisation
 * @param from that person; null for the organisation
 * @param toChapter chapter of the receiver; null where there is none
 * @param to the receiver; null where there is none or it is the organisation
 * @param visitor name of the visitor; null for other kinds
 * @param tier of a referral, else null
 * @param quantity 1, or credits of education
 * @param cents amount of closed business, else 0
 */
record Happening(
        int number,
        EventKind kind,
        LocalDate day,
        Chapter host,
        Chapter fromChapter,
        Person from,
        Chapter toChapter,
        Person to,
        String visitor,
        Tier tier,
        int quantity,
        long cents) {

    boolean isBetweenChapters() {
        return fromChapter != null && toChapter != null && fromChapter.index() != toChapter.index();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Happening that && that.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
