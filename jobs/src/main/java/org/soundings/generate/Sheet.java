package org.soundings.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A worksheet, written row by row; columns count from 1. */
interface Sheet {

    Sheet row();

    Sheet end();

    /** A text; empty leaves an empty cell. */
    Sheet text(int column, String value);

    Sheet bold(int column, String value);

    Sheet number(int column, String value);

    Sheet instant(int column, LocalDateTime value);

    /** A day as people see it: {@code dd/mm/yyyy}. */
    Sheet day(int column, LocalDate value);

    byte[] bytes();

    /** A text, or no cell at all if it is empty. */
    default Sheet textIfAny(int column, String value) {
        return value.isEmpty() ? this : text(column, value);
    }

    /** The name of a person, in bold if of another chapter. */
    default Sheet name(int column, String name, boolean isVisiting) {
        return isVisiting ? bold(column, name) : text(column, name);
    }

    /** A row of texts, from column 1 on. */
    default Sheet texts(String... values) {
        row();
        for (int i = 0; i < values.length; i++) {
            text(i + 1, values[i]);
        }
        return end();
    }
}
