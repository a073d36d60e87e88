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
}
