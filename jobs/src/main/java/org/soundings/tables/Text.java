package org.soundings.tables;

import java.io.Serializable;

/** A sentence in both of Soundings' languages. */
public record Text(String english, String french) implements Serializable {

    public Text {
        if (english.isBlank() || french.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: '" + english + "' / '" + french + "'");
        }
    }
}
