package org.soundings.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of events, by the codes that tables hold. */
public enum EventKind {
    ONE_TO_ONE,
    REFERRAL,
    CLOSED_BUSINESS,
    INTRODUCTION,
    INVITATION,
    TESTIMONIAL,
    INFORMATION,
    HELP,
    SOCIAL,
    ASK,
    ATTENDANCE,
    VISITOR,
    EDUCATION;

    /** The kinds that count as something given: w of the measures. */
    public static final List<EventKind> GIVEN =
            List.of(REFERRAL, INTRODUCTION, INVITATION, TESTIMONIAL, INFORMATION, HELP);

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables and activity logs. */
    public String code() {
        return code;
    }

    /** The kind of a code, written exactly as {@link #code} gives it. */
    public static Optional<EventKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
