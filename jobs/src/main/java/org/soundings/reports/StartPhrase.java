package org.soundings.reports;

/** What the start page and the dictionary's page say. */
public enum StartPhrase implements Phrase {
    TITLE,
    KIND,
    HEADING,
    FOR_ANALYST,
    LANGUAGE,
    WHERE_TITLE,
    NETWORK_IS,
    DICTIONARY,
    DICTIONARY_IS,
    TABLES_AT,
    DIRECTORS_TITLE,
    DIRECTORS_NONE,
    DIRECTOR_IS,
    CHAPTERS_TITLE,
    CHAPTERS_INTRO,
    CHAPTERS_NONE,
    FILE_LEADERSHIP,
    FILE_MEETING,
    FILE_WORKBOOK,
    FIRST_PLACE,
    DICTIONARY_TITLE,
    DICTIONARY_INTRO,
    COLUMN,
    MEANING,
    NULL_WHEN;

    @Override
    public String bundle() {
        return "start";
    }
}
