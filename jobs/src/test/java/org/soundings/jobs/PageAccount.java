package org.soundings.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.soundings.tables.Text;

/** A page from which every figure is taken away as soon as it is compared: what is left at the end is a figure nobody knows. */
final class PageAccount {

    private static final List<String> SPOKEN = List.of("alt", "title", "aria-label", "content", "data-v");

    /** Coordinates are written with one decimal or more. */
    private static final double DRAWN_TO = 0.06;

    private final Document page;
    private final PageText text;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    PageAccount(Document page, PageText text) {
        this.page = page;
        this.text = text;
    }

    Elements all(String css) {
        return page.select(css);
    }

    Element one(String css) {
        Elements found = page.select(css);
        if (found.size() != 1) {
            throw new AssertionError("There are " + found.size() + " of " + css);
        }
        return found.first();
    }

    /** The figures of a sentence, in any order; names are no figures. */
    void figures(Element sentence, List<String> expected) {
        Element without = sentence.clone();
        without.select("bdi").remove();
        equal(
                sentence.text(),
                text.figures(without.text()),
                expected.stream().sorted().toList());
        sentence.remove();
    }

    /** A sentence without a figure: the same on every page. */
    void fixed(Element sentence) {
        if (PageText.hasDigit(sentence.text())) {
            faults.add("“" + sentence.text() + "” has a figure, by the tables there is none to say");
        }
        sentence.remove();
    }

    void figures(String css, List<String> expected) {
        figures(one(css), expected);
    }

    /** A text that holds no figure of the tables, but digits: a name, or the wording of a code. */
    void text(Element element, String expected) {
        equal("text", PageText.plain(element.text()), PageText.plain(expected));
        element.remove();
    }

    /** Rows of a table, in any order: what stands in the first cell, then the figures of the others. */
    void rows(String css, List<List<String>> expected) {
        Elements rows = all(css);
        List<List<String>> said = new ArrayList<>();
        for (Element row : rows) {
            List<String> cells = new ArrayList<>();
            Elements children = row.children();
            Element name = children.first().selectFirst("bdi");
            cells.add(name == null ? children.first().text() : name.text());
            children.stream()
                    .skip(1)
                    .filter(cell -> cell.select("svg").isEmpty())
                    .forEach(cell -> cells.add(text.cell(cell.text())));
            said.add(cells);
        }
        sameRows(css, said, expected);
        rows.remove();
    }

    /** Rows, in any order. */
    void sameRows(String where, List<List<String>> said, List<List<String>> expected) {
        equal(
                where,
                said.stream().sorted(Comparator.comparing(Object::toString)).toList(),
                expected.stream().sorted(Comparator.comparing(Object::toString)).toList());
    }

    /** What rows of a table are sorted by, in any order: the name, then each cell's figure with all its digits, or none. */
    void keys(String css, List<List<String>> expected) {
        List<List<String>> said = new ArrayList<>();
        for (Element row : all(css)) {
            List<String> keys = new ArrayList<>(List.of(row.selectFirst("bdi").text()));
            row.select("td").forEach(cell -> keys.add(PublishedRows.cut(cell.attr("data-v"))));
            row.select("td").removeAttr("data-v");
            said.add(keys);
        }
        sameRows(
                "keys of " + css,
                said,
                expected.stream()
                        .map(row -> Stream.concat(
                                        row.stream().limit(1),
                                        row.stream().skip(1).map(PublishedRows::cut))
                                .toList())
                        .toList());
    }

    /** The figures of what a picture says to those who do not see it. */
    void spoken(String css, List<String> expected) {
        Element picture = one(css);
        equal(css, text.figures(picture.attr("aria-label")), expected);
        picture.removeAttr("aria-label");
    }

    /** A cell's enumeration: each part's name and figure, whichever comes first. */
    List<List<String>> parts(Element cell) {
        return Stream.of(cell.text().split(" · "))
                .filter(part -> !part.isEmpty())
                .map(part -> {
                    int first = part.indexOf(' ');
                    int last = part.lastIndexOf(' ');
                    return PageText.hasDigit(part.substring(last))
                            ? List.of(part.substring(0, last), String.join(" ", figures(part.substring(last))))
                            : List.of(String.join(" ", figures(part.substring(0, first))), part.substring(first + 1));
                })
                .toList();
    }

    /** A length that is drawn, in units of its picture. */
    void near(String where, String drawn, double expected) {
        compared++;
        if (Math.abs(Double.parseDouble(drawn) - expected) > DRAWN_TO) {
            faults.add("“" + where + "” is drawn at " + drawn + ", by the tables it is " + expected);
        }
    }

    List<String> figures(String sentence) {
        return text.figures(sentence);
    }

    /** The side of a text that is of the page's language. */
    String in(Text both) {
        return text.in(both);
    }

    void equal(String where, Object said, Object expected) {
        compared++;
        if (!said.equals(expected)) {
            faults.add("“" + where + "” says " + said + ", the tables say " + expected);
        }
    }

    int compared() {
        return compared;
    }

    /** What was not as expected, and each figure that was not compared. */
    List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        page.select("head style, head meta").remove();
        page.select("script[type]").forEach(data -> all.add("Nobody has compared what #" + data.id() + " draws"));
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode leaf && PageText.hasDigit(leaf.text())) {
                        all.add("Nobody has compared “" + leaf.text().strip() + "”");
                    }
                    if (node instanceof Element element) {
                        for (Attribute attribute : element.attributes()) {
                            if (SPOKEN.contains(attribute.getKey()) && PageText.hasDigit(attribute.getValue())) {
                                all.add("Nobody has compared “" + attribute.getValue() + "”");
                            }
                        }
                    }
                },
                page);
        return all;
    }
}
