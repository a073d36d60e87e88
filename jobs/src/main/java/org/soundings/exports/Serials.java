package org.soundings.exports;

import java.time.LocalDate;
import java.time.LocalTime;

/** Days as spreadsheets count them, since 1900 or since 1904. */
enum Serials {
    /** Day 1 is 1900-01-01; day 60 is a 29 February that 1900 did not have. */
    FROM_1900 {
        @Override
        LocalDate day(long serial) {
            if (serial < 1 || serial == LEAP_DAY) {
                return null;
            }
            return LocalDate.of(1899, 12, serial < LEAP_DAY ? 31 : 30).plusDays(serial);
        }
    },

    /** Day 0 is 1904-01-01. */
    FROM_1904 {
        @Override
        LocalDate day(long serial) {
            return serial < 0 ? null : LocalDate.of(1904, 1, 1).plusDays(serial);
        }
    };

    private static final int LEAP_DAY = 60;

    /** 9999-12-31 since 1900. */
    private static final double LAST = 2_958_465;

    private static final int SECONDS_A_DAY = 86_400;

    /** The day of a serial, or null where it is none. */
    abstract LocalDate day(long serial);

    /** A cell of the day, with its time if it has one, in ISO form; a plain number where it is no day. */
    Cell cell(String text, Boolean bold) {
        double serial = number(text);
        LocalDate day = serial >= 0 && serial < LAST + 1 ? day((long) serial) : null;
        if (day == null || day.getYear() > 9999) {
            return new Cell(text, bold, Cell.Type.NUMBER);
        }
        long seconds = Math.min(Math.round((serial - (long) serial) * SECONDS_A_DAY), SECONDS_A_DAY - 1);
        String time = seconds == 0 ? "" : "T" + LocalTime.ofSecondOfDay(seconds);
        return new Cell(day + time, bold, Cell.Type.DATE_TIME);
    }

    /** The number that a file writes; not a number where Java alone would take it for one. */
    private static double number(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && ".+-eE".indexOf(c) < 0) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
