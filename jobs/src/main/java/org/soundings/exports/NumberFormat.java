package org.soundings.exports;

import java.util.Locale;

/** Whether a spreadsheet's number format shows a number as a day. */
final class NumberFormat {

    private NumberFormat() {}

    /**
     * Whether a built-in format of .xlsx shows a day; the others are numbers or times of day. Source: ECMA-376 part 1,
     * 18.8.30.
     */
    static boolean isDay(int builtIn) {
        return (builtIn >= 14 && builtIn <= 17)
                || builtIn == 22
                || (builtIn >= 27 && builtIn <= 31)
                || builtIn == 36
                || (builtIn >= 50 && builtIn <= 54)
                || builtIn == 57
                || builtIn == 58;
    }

    /** Whether a format's code, or its name in SpreadsheetML, shows a day: its first section has a year or a day in it. */
    static boolean isDay(String code) {
        switch (code.strip().toLowerCase(Locale.ROOT)) {
            case "general date", "long date", "medium date", "short date" -> {
                return true;
            }
            case "standard", "currency", "euro currency", "fixed", "yes/no", "true/false" -> {
                return false;
            }
            default -> {
                return hasDay(code);
            }
        }
    }

    private static boolean hasDay(String code) {
        for (int i = 0; i < code.length(); i++) {
            switch (code.charAt(i)) {
                case '"' -> i = behind(code, '"', i + 1);
                case '[' -> i = behind(code, ']', i + 1);
                case '\\', '_', '*' -> i++;
                case ';' -> {
                    return false;
                }
                case 'y', 'Y', 'd', 'D' -> {
                    return true;
                }
                default -> {
                    continue;
                }
            }
        }
        return false;
    }

    private static int behind(String code, char end, int from) {
        int at = code.indexOf(end, from);
        return at < 0 ? code.length() : at;
    }
}
