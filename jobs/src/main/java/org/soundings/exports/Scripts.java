package org.soundings.exports;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Spots names whose letters look alike but are of two alphabets. */
final class Scripts {

    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private Scripts() {}

    /** Whether one word has letters of two of the alphabets that look alike. */
    static boolean areMixed(String name) {
        if (isLatin1(name)) {
            return false;
        }
        UnicodeScript seen = null;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            UnicodeScript script = UnicodeScript.of(c);
            if (!Character.isLetter(c)) {
                seen = Character.isSpaceChar(c) ? null : seen;
            } else if (ALIKE.contains(script)) {
                if (seen != null && seen != script) {
                    return true;
                }
                seen = script;
            }
        }
        return false;
    }

    /** Letters of Latin-1 are all of one alphabet; to look up the script of each letter of every name takes long. */
    private static boolean isLatin1(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '\u00FF') {
                return false;
            }
        }
        return true;
    }
}
