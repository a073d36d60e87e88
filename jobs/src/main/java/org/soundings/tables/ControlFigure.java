package org.soundings.tables;

import java.util.Locale;

/** The figures that a PALMS summary and the slips both tell of a member. */
public enum ControlFigure {
    GIVEN_INSIDE,
    GIVEN_OUTSIDE,
    RECEIVED_INSIDE,
    RECEIVED_OUTSIDE,
    ONE_TO_ONE,
    VISITOR,
    /** An amount; all others are counts. */
    CLOSED_BUSINESS,
    EDUCATION;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }
}
