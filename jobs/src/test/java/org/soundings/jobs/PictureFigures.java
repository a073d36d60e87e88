package org.soundings.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;

/** What the script of a page of several chapters draws: the JSON that it gets, and the pictures' alternatives. */
final class PictureFigures {

    private final PageAccount page;
    private final SiteRows rows;
    private final Element script;
    private final JsonNode data;

    PictureFigures(PageAccount page, SiteRows rows) {
        this.page = page;
        this.rows = rows;
        this.script = page.one("script#charts");
        try {
            this.data = new ObjectMapper().readTree(script.data());
        } catch (JsonProcessingException e) {
            throw new AssertionError("The pictures' data is no JSON", e);
        }
    }

    /** A dot for each chapter at its two medians. */
    void scatter() {
        List<List<String>> dots = new ArrayList<>();
        for (JsonNode dot : data.get("scatter").get("dots")) {
            String name = dot.get(2).asText();
            dots.add(List.of(
                    name,
                    PublishedRows.cut(dot.get(0).asText()),
                    PublishedRows.cut(dot.get(1).asText()),
                    tip(dot.get(3).asText(), name)));
        }
        page.sameRows(
                "dots",
                dots,
                rows.chapters().stream()
                        .filter(row -> rows.placed().contains(row.text(Chapters.CHAPTER_ID)))
                        .map(this::dot)
                        .toList());
        page.spoken(
                "#chart-scatter",
                PageText.sorted(
                        rows.placed().size(),
                        PublishedRows.tenth(breadth().min().getAsDouble()),
                        PublishedRows.tenth(breadth().max().getAsDouble()),
                        PublishedRows.percent(depth().min().getAsDouble()),
                        PublishedRows.percent(depth().max().getAsDouble())));
    }

    private DoubleStream breadth() {
        return rows.placed(row -> row.real(ChapterScores.PARTNERS_PER_TEN_MEDIAN));
    }

    private DoubleStream depth() {
        return rows.placed(row -> row.real(ChapterScores.RELATIONSHIP_RATIO_MEDIAN));
    }

    private List<String> dot(Line chapter) {
        Line scores = rows.scores(chapter.text(Chapters.CHAPTER_ID));
        return List.of(
                chapter.text(Chapters.CHAPTER_NAME),
                PublishedRows.cut(scores.text(ChapterScores.PARTNERS_PER_TEN_MEDIAN)),
                PublishedRows.cut(scores.text(ChapterScores.RELATIONSHIP_RATIO_MEDIAN)),
                PageText.joined(
                        scores.tenth(ChapterScores.PARTNERS_PER_TEN_MEDIAN),
                        scores.percent(ChapterScores.RELATIONSHIP_RATIO_MEDIAN)));
    }

    /** A cell for each pair of names with help between them, and no other. */
    void flows(List<String> names, Function<List<String>, Long> given) {
        JsonNode flows = data.get("flows");
        List<String> drawn = new ArrayList<>();
        flows.get("names").forEach(name -> drawn.add(name.asText()));
        page.equal("names of the matrix", drawn, names);
        List<List<String>> cells = new ArrayList<>();
        for (JsonNode cell : flows.get("cells")) {
            String from = names.get(cell.get(1).asInt());
            String to = names.get(cell.get(0).asInt());
            cells.add(List.of(from, to, cell.get(2).asText(), tip(cell.get(3).asText(), from + " → " + to)));
        }
        List<List<String>> expected = new ArrayList<>();
        for (String from : names) {
            for (String to : names) {
                long n = given.apply(List.of(from, to));
                if (n > 0) {
                    expected.add(List.of(from, to, String.valueOf(n), String.valueOf(n)));
                }
            }
        }
        page.sameRows("cells of the matrix", cells, expected);
    }

    /** The figures of a tip, which begins with what it is about. */
    private String tip(String text, String about) {
        return text.startsWith(about)
                ? PageText.joined(page.figures(text.substring(about.length())).toArray())
                : text;
    }

    /** Nothing else is drawn. */
    void end() {
        TreeMap<String, Boolean> drawn = new TreeMap<>();
        data.fields()
                .forEachRemaining(
                        field -> drawn.put(field.getKey(), !field.getValue().isNull()));
        page.equal("pictures", drawn.toString(), "{density=false, flows=true, scatter=true}");
        script.remove();
    }
}
