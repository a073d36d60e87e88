package org.soundings.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list says of a member, by the codes of {@code member_status}. */
public enum MemberStatus {
    ACTIVE,
    LEFT;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }

    /** The status of a code, written exactly as {@link #code} gives it. */
    public static Optional<MemberStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
