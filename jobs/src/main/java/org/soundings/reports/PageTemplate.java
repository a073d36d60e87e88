package org.soundings.reports;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** Turns a page into the bytes of its file, by the compiled template. */
final class PageTemplate {

    private static final String PACKAGE = "org.soundings.reports.pages";

    private final TemplateEngine engine;

    PageTemplate() {
        this.engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, PageTemplate.class.getClassLoader(), PACKAGE);
    }

    /** The page as UTF-8. */
    byte[] leadership(LeadershipPage page, Words words) {
        return render("leadership.jte", Map.of("page", page, "words", words));
    }

    /** The page as UTF-8. */
    byte[] meeting(MeetingPage page, Words words) {
        return render("meeting.jte", Map.of("page", page, "words", words));
    }

    /** The page as UTF-8, with the scripts that it needs. */
    byte[] network(NetworkPage page, Words words) {
        Scripts scripts = page.charts() == null ? Scripts.OF_TABLES : Scripts.OF_CHARTS;
        return render("network.jte", Map.of("page", page, "scripts", scripts, "words", words));
    }

    /** The page as UTF-8. */
    byte[] start(StartPage page, Words words) {
        return render("start.jte", Map.of("page", page, "scripts", Scripts.OF_TABLES, "words", words));
    }

    /** The page as UTF-8. */
    byte[] dictionary(DictionaryPage page, Words words) {
        return render("dictionary.jte", Map.of("page", page, "words", words));
    }

    private byte[] render(String template, Map<String, Object> parameters) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(template, parameters, out);
        return out.toByteArray();
    }
}
