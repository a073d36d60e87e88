package org.soundings.reports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Renders a chapter's files: each a pure function of the chapter's sheet, the run's terms and the language. */
final class ChapterRenderer {

    private final PageTerms terms;
    private final PageTemplate template = new PageTemplate();
    private final Map<Words, ChapterWorkbooks> workbooks = new IdentityHashMap<>();
    private final Map<String, Words> languages = new HashMap<>();

    ChapterRenderer(PageTerms terms) {
        this.terms = terms;
    }

    /** Every file of a chapter in each of the languages; one is rendered when it is asked for. */
    Stream<RenderedFile> files(ChapterSheet sheet, List<String> locales) {
        return locales.stream().flatMap(locale -> Arrays.stream(ChapterFile.values())
                .map(kind -> new RenderedFile(kind, locale, render(kind, sheet, words(locale)))));
    }

    private Words words(String locale) {
        return languages.computeIfAbsent(locale, Words::of);
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
