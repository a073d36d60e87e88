package org.soundings.reports;

/** What the meeting page alone says. */
public enum MeetingPhrase implements Phrase {
    PAGE_TITLE,
    KIND,
    FOR_ALL,
    INTRO,

    MONTHS_TITLE,
    MONTHS_INTRO,
    MONTHS_NONE,
    MONTHS_TABLE,
    MONTH,
    ONE_TO_ONES,
    REFERRALS,
    THANKS,
    VISITORS,
    TREND,
    CHART_ALT,

    CONGRATULATIONS_TITLE,
    CONGRATULATIONS_INTRO,
    CONGRATULATIONS_NONE,
    MUTUAL,
    FIRST_ONE_TO_ONES,
    PAIR,

    BOOK_TITLE,
    BOOK_OPEN,
    BOOK_ALL_MET,
    BOOK_ALONE,
    BOOK_NEWCOMER,

    MATRIX_TITLE,
    MATRIX_INTRO,
    MATRIX_KEY_MET,
    MATRIX_KEY_OPEN,
    MATRIX_TABLE,
    MATRIX_WITH,
    MATRIX_NOBODY,

    HOW_ON_RECORD;

    @Override
    public String bundle() {
        return "meeting";
    }
}
