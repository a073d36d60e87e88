package org.soundings.tables;

import java.io.Serializable;
import java.util.Locale;

/** A sentence in both of Soundings' languages. */
public record Text(String english, String french) implements Serializable {

    public Text {
        if (english.isBlank() || french.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: '" + english + "' / '" + french + "'");
        }
    }

    /** The sentence in a language: French for {@code fr} of any country, else English. */
    public String in(Locale language) {
        return "fr".equals(language.getLanguage()) ? french : english;
    }
}
