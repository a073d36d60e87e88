package org.soundings.reports;

/** How a column's cells look. Number formats are written as Excel's files have them: each reader's Excel shows its own signs. */
enum CellForm {
    NAME(24),
    WORDS(19),
    /** A column's heading as a cell. */
    LABEL(46),
    SENTENCE(64),
    FLAG(11),
    COUNT(13),
    /** A count that may be of thousands. */
    LARGE_COUNT(11),
    TENTH(13),
    HUNDREDTH(12),
    SHARE(14),
    DAY(13),
    /** Letters under a heading that stands upright. */
    LETTERS(5);

    private final int width;

    CellForm(int width) {
        this.width = width;
    }

    /** In letters. */
    int width() {
        return width;
    }

    /** Whether its cells are text that begins at the left. */
    boolean isText() {
        return switch (this) {
            case NAME, WORDS, LABEL, SENTENCE -> true;
            case FLAG, COUNT, LARGE_COUNT, TENTH, HUNDREDTH, SHARE, DAY, LETTERS -> false;
        };
    }

    /** The number format in a language; null for what needs none. */
    String pattern(String language) {
        boolean isFrench = language.equals("fr");
        return switch (this) {
            case NAME, WORDS, LABEL, SENTENCE, FLAG, COUNT, LETTERS -> null;
            case LARGE_COUNT -> "#,##0";
            case HUNDREDTH -> "0.00";
            case TENTH -> "#,##0.0";
            // A no-break space stands before the sign in French.
            case SHARE -> isFrench ? "0\\\u00a0%" : "0%";
            // The months' names are the workbook's language's, whatever the reader's Excel speaks.
            case DAY -> isFrench ? "[$-40C]d\\ mmm\\ yyyy" : "[$-809]d\\ mmm\\ yyyy";
        };
    }
}
