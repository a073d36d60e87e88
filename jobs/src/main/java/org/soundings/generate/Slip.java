package org.soundings.generate;

import java.time.LocalDate;

/**
 * A slip as the site holds it: filed once, shown in the exports of each chapter it concerns.
 *
 * @param of what happened
 * @param isReversed whether the other side filed it: from and to change places
 * @param day the slip's day
 * @param enteredOn the day it was filed
 * @param hiddenFrom the chapter whose exports lack it; null for none
 */
record Slip(Happening of, boolean isReversed, LocalDate day, LocalDate enteredOn, Chapter hiddenFrom) {

    Chapter fromChapter() {
        return isReversed ? of.toChapter() : of.fromChapter();
    }

    Person from() {
        return isReversed ? of.to() : of.from();
    }

    Chapter toChapter() {
        return isReversed ? of.fromChapter() : of.toChapter();
    }

    Person to() {
        return isReversed ? of.from() : of.to();
    }
}
