package org.soundings.generate;

import java.util.Locale;

/** What goes wrong between an event and its export. Each can be left out; the rates are those of real exports. */
public enum Dirt {
    /** Two blanks inside a name, always the same in one chapter's exports. */
    DOUBLE_SPACES(.053),
    /** A name in capitals, always the same in one chapter's exports. */
    CAPITALS(.02),
    /** A doctor's title written in some chapters' exports and not in others. */
    TITLES(.5),
    /** A visiting member's name misspelt in one row: to a reader another person. */
    MISSPELLINGS(.004),
    /** An alias file of the chapter explains a misspelling. */
    ALIASES(.4),
    /** Both sides file one one-to-one. */
    MIRRORED(.08),
    /** A slip between two chapters that only one of them exports. */
    ONE_SIDED(.18),
    /** A slip filed days after it happened, after the export of its week. */
    LATE(.02),
    /** A member of another chapter is marked, but the other chapter is not named. */
    NO_DETAIL(.009),
    /** A period that nobody ever exported. */
    MISSING_PERIODS(.04),
    /** A period exported once more, later; half of them together with the next period. */
    REEXPORTS(.08),
    /** An export that begins some days before the last one ended. */
    OVERLAPS(.06),
    /** A thank-you row whose "name" is a number: refused. Rate per chapter and week. */
    DIGIT_NAMES(.03),
    /** A thank-you row with a negative amount: refused. Rate per chapter and week. */
    NEGATIVE_AMOUNTS(.02),
    /** A thank-you or visitor row of the organisation itself. Rate per chapter and week. */
    BNI_ROWS(.05),
    /** Activity logs repeat a row of the last export, sometimes corrected. */
    LOG_REPEATS(.03),
    /** Activity-log rows that cannot be taken: unknown member, impossible day, oneself. Rate per chapter and week. */
    LOG_FAULTS(.05),
    /** Two chapters in five send one period as a real Excel 97 or a truncated file: refused as a whole. */
    BROKEN_FILES(1);

    private final double rate;

    Dirt(double rate) {
        this.rate = rate;
    }

    double rate() {
        return rate;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
