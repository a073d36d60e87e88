package org.soundings.reports;

import java.util.IdentityHashMap;
import java.util.Map;

/** Renders a chapter's files: each a pure function of the chapter's sheet, the run's terms and the language. */
final class ChapterRenderer {

    private final PageTerms terms;
    private final PageTemplate template = new PageTemplate();
    private final Map<Words, ChapterWorkbooks> workbooks = new IdentityHashMap<>();

    ChapterRenderer(PageTerms terms) {
        this.terms = terms;
    }

    /** The file's bytes. */
    byte[] render(ChapterFile kind, ChapterSheet sheet, Words words) {
        return switch (kind) {
            case LEADERSHIP -> template.leadership(LeadershipPages.of(sheet, terms, words), words);
            case MEETING -> template.meeting(MeetingPages.of(MeetingSheet.of(sheet), terms, words), words);
            case WORKBOOK ->
                workbooks
                        .computeIfAbsent(words, each -> new ChapterWorkbooks(each, terms))
                        .of(sheet);
        };
    }
}
