package org.soundings.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the digits of a page stand in its source, to change one and see whether that is found. */
final class PageDigits {

    private PageDigits() {}

    /** Where the digits of a page's text stand in its source, names of files and members left out. */
    static List<Integer> shown(String html) {
        return places("(?<!<bdi)>([^<]+)<", html, html.indexOf("<body"), html.lastIndexOf("</main>"));
    }

    /** Where the first digits stand of the figures that nobody sees: what tables are sorted by, and what a script draws. */
    static List<Integer> hidden(String html) {
        int data = html.indexOf("id=\"charts\"");
        List<Integer> places = new ArrayList<>();
        places.addAll(places("data-v=\"(-?\\d[\\d.]{0,8})", html, html.indexOf("<body"), html.lastIndexOf("</main>")));
        places.addAll(
                data < 0
                        ? List.of()
                        : places("(?<![\\w.])(\\d[\\d.]{0,8})", html, data, html.indexOf("</script>", data)));
        return places;
    }

    private static List<Integer> places(String pattern, String html, int start, int end) {
        List<Integer> places = new ArrayList<>();
        Matcher texts = Pattern.compile(pattern).matcher(html);
        texts.region(start, end);
        while (texts.find()) {
            for (int i = texts.start(1); i < texts.end(1); i++) {
                if (Character.isDigit(html.charAt(i))) {
                    places.add(i);
                }
            }
        }
        return places;
    }
}
