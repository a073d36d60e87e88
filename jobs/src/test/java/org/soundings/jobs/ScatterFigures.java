package org.soundings.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.soundings.config.Settings;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.MemberScores;

/** The picture of breadth and depth: where each dot and arrow has to stand by the picture's own scales, and what it says. */
final class ScatterFigures {

    private static final Pattern START = Pattern.compile("M(\\S+) (\\S+)L.*");

    private final PageAccount page;
    private final ChapterRows chapter;
    private final Settings settings;
    private final List<Line> placed;

    /** A scale, read from two of its marks. */
    private record Scale(double at, double value, double perUnit) {

        double of(double figure) {
            return at + (figure - value) * perUnit;
        }
    }

    ScatterFigures(PageAccount page, ChapterRows chapter, Settings settings) {
        this.page = page;
        this.chapter = chapter;
        this.settings = settings;
        this.placed = chapter.present().stream()
                .filter(row ->
                        !row.isNull(MemberScores.PARTNERS_PER_TEN) && !row.isNull(MemberScores.RELATIONSHIP_RATIO))
                .toList();
    }

    void check() {
        String days = String.valueOf(settings.maturity().days());
        if (placed.isEmpty()) {
            page.equal("pictures", page.all("svg.scatter").size(), 0);
            page.figures("section[aria-labelledby=wide-deep] p", List.of(days));
            return;
        }
        for (Element picture : page.all("svg.scatter")) {
            picture(picture);
            picture.remove();
        }
        page.all("p.scatter").forEach(page::fixed);
        boolean hasMedians = placed.size() >= settings.reports().minimumGroup();
        List<Element> notes = page.all("section[aria-labelledby=wide-deep] figcaption p");
        if (hasMedians) {
            page.fixed(notes.get(0));
        } else {
            page.figures(notes.get(0), PageText.sorted(settings.reports().minimumGroup()));
        }
        boolean isSomebodyTooEarly = placed.size() < chapter.present().size();
        page.equal("notes under the picture", notes.size(), isSomebodyTooEarly ? 2 : 1);
        if (isSomebodyTooEarly) {
            page.equal(
                    "too early",
                    Set.copyOf(notes.get(1).select("bdi").eachText()),
                    chapter.namesOf(row -> !placed.contains(row)));
            page.figures(notes.get(1), List.of(days));
        }
    }

    private void picture(Element picture) {
        Scale across = scale(picture.select(".ticks text[text-anchor=middle]"), "x", 1);
        Scale up = scale(picture.select(".ticks text[text-anchor=end]"), "y", 100);
        Elements dots = picture.select(".dots circle");
        page.equal("dots", dots.size(), placed.size());
        for (Line row : placed) {
            String name = chapter.name(row);
            Element dot = dots.stream()
                    .filter(circle -> circle.text().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No dot of " + name));
            page.near(dot.text(), dot.attr("cx"), across.of(row.real(MemberScores.PARTNERS_PER_TEN)));
            page.near(dot.text(), dot.attr("cy"), up.of(row.real(MemberScores.RELATIONSHIP_RATIO)));
            page.equal(
                    dot.text(),
                    page.figures(dot.text().substring(name.length())),
                    PageText.sorted(
                            row.tenth(MemberScores.PARTNERS_PER_TEN), row.percent(MemberScores.RELATIONSHIP_RATIO)));
        }
        arrows(picture, across, up);
        double[] wide = placed.stream()
                .mapToDouble(row -> row.real(MemberScores.PARTNERS_PER_TEN))
                .toArray();
        double[] deep = placed.stream()
                .mapToDouble(row -> row.real(MemberScores.RELATIONSHIP_RATIO))
                .toArray();
        if (placed.size() >= settings.reports().minimumGroup()) {
            Elements medians = picture.select(".median text");
            page.equal(
                    medians.text(),
                    page.figures(medians.text()),
                    PageText.sorted(
                            PublishedRows.tenth(PublishedRows.median(wide)),
                            PublishedRows.percent(PublishedRows.median(deep))));
            List<String> lines = picture.select(".median path").eachAttr("d");
            page.near("median", lines.get(0).substring(1).split(" ")[0], across.of(PublishedRows.median(wide)));
            page.near("median", lines.get(1).split("[ H]")[1], up.of(PublishedRows.median(deep)));
        }
        List<String> range = new ArrayList<>(List.of(
                String.valueOf(placed.size()), PublishedRows.tenth(least(wide)), PublishedRows.percent(least(deep))));
        if (placed.size() > 1) {
            range.add(PublishedRows.tenth(most(wide)));
            range.add(PublishedRows.percent(most(deep)));
        }
        page.figures(picture.selectFirst("desc"), range);
    }

    /** Each begins where a member stood before, as far as the picture reaches. */
    private void arrows(Element picture, Scale across, Scale up) {
        List<Line> before = placed.stream()
                .filter(row -> !row.isNull(MemberScores.PARTNERS_PER_TEN_BEFORE)
                        && !row.isNull(MemberScores.RELATIONSHIP_RATIO_BEFORE))
                .toList();
        Element vertical = picture.selectFirst(".grid path[d~=V]");
        Element horizontal = picture.selectFirst(".grid path[d~=H]");
        double[] top = numbers(vertical.attr("d"));
        double[] left = numbers(horizontal.attr("d"));
        for (Element arrow : picture.select(".trails path")) {
            Matcher start = START.matcher(arrow.attr("d"));
            page.equal("arrow", start.matches(), true);
            double x = Double.parseDouble(start.group(1));
            double y = Double.parseDouble(start.group(2));
            boolean isSomebodys = before.stream().anyMatch(row -> {
                double fromX = across.of(row.real(MemberScores.PARTNERS_PER_TEN_BEFORE));
                double fromY = up.of(row.real(MemberScores.RELATIONSHIP_RATIO_BEFORE));
                return Math.abs(x - Math.min(Math.max(fromX, left[0]), left[2])) < 0.06
                        && Math.abs(y - Math.min(Math.max(fromY, top[1]), top[2])) < 0.06;
            });
            page.equal("somebody stood where the arrow " + arrow.attr("d") + " begins", isSomebodys, true);
        }
    }

    private static double[] numbers(String path) {
        return Arrays.stream(path.substring(1).split("[ VH]"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private Scale scale(Elements marks, String coordinate, double unit) {
        ToDoubleFunction<Element> value =
                mark -> Double.parseDouble(page.figures(mark.text()).get(0).replace("%", "")) / unit;
        Element first = marks.first();
        Element last = marks.last();
        double at = Double.parseDouble(first.attr(coordinate));
        double perUnit = (Double.parseDouble(last.attr(coordinate)) - at)
                / (value.applyAsDouble(last) - value.applyAsDouble(first));
        Scale scale = new Scale(at, value.applyAsDouble(first), perUnit);
        marks.forEach(mark -> page.near(mark.text(), mark.attr(coordinate), scale.of(value.applyAsDouble(mark))));
        return scale;
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().getAsDouble();
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().getAsDouble();
    }
}
