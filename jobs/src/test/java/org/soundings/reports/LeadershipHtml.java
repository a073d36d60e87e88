package org.soundings.reports;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The leadership page of an invented chapter. */
final class LeadershipHtml {

    private static final PageTemplate TEMPLATE = new PageTemplate();

    private LeadershipHtml() {}

    static Document page(ChapterSheet sheet, String language) {
        return Jsoup.parse(of(sheet, language));
    }

    static String of(ChapterSheet sheet, String language) {
        Words words = Words.of(language);
        return new String(
                TEMPLATE.leadership(LeadershipPages.of(sheet, Sheets.TERMS, words), words), StandardCharsets.UTF_8);
    }
}
