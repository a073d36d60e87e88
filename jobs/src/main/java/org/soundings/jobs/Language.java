package org.soundings.jobs;

import java.util.Locale;

/** The languages in which commands speak. */
enum Language {
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** That of the environment, if it is one of these, else English. For what people read only, never for a table. */
    static Language ofEnvironment() {
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("fr") ? FR : EN;
    }

    Locale locale() {
        return locale;
    }
}
