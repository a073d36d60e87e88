package org.soundings.reports;

/** The kinds of file that each reporting chapter gets, in each language. */
public enum ChapterFile {
    LEADERSHIP("leadership", "html"),
    MEETING("meeting", "html"),
    WORKBOOK("workbook", "xlsx");

    private final String stem;
    private final String extension;

    ChapterFile(String stem, String extension) {
        this.stem = stem;
        this.extension = extension;
    }

    /** Path of the chapter's file below the run's directory. */
    public String path(String chapterId, String locale) {
        return "chapters/" + chapterId + "/" + name(locale);
    }

    /** The file's name alone. */
    String name(String locale) {
        return stem + "." + locale + "." + extension;
    }
}
