package org.soundings.reports;

/** Renders a chapter's files: each a pure function of the chapter's sheet, the run's terms and the language. */
final class ChapterRenderer {

    private final PageTerms terms;
    private final PageTemplate template = new PageTemplate();

    ChapterRenderer(PageTerms terms) {
        this.terms = terms;
    }

    /** The file's bytes. */
    byte[] render(ChapterFile kind, ChapterSheet sheet, Words words) {
        return switch (kind) {
            case LEADERSHIP -> template.leadership(LeadershipPages.of(sheet, terms, words), words);
            case MEETING -> template.meeting(MeetingPages.of(MeetingSheet.of(sheet), terms, words), words);
        };
    }
}
