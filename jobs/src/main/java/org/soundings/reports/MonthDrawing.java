package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Draws what a chapter did month by month. A pure function of its arguments. */
final class MonthDrawing {

    private static final int STEP = 30;
    private static final int BAR = 18;
    private static final int TALLEST = 70;
    private static final int TOP = 14;
    private static final int BOTTOM = 14;
    private static final int QUARTER = 3;

    private final Words words;
    private final List<ChapterSheet.Month> months;

    /**
     * @param months in their order
     */
    MonthDrawing(Words words, List<ChapterSheet.Month> months) {
        this.words = words;
        this.months = months;
    }

    /** The bars of one count, with its months' names below. */
    MonthChart draw(String id, Phrase title, ToLongFunction<ChapterSheet.Month> count) {
        long most = months.stream().mapToLong(count).max().orElse(0);
        int base = TOP + TALLEST;
        List<MonthChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            long value = count.applyAsLong(months.get(i));
            double height = most == 0 ? 0 : (double) TALLEST * value / most;
            int left = i * STEP + (STEP - BAR) / 2;
            bars.add(new MonthChart.Bar(
                    Integer.toString(left),
                    Svg.number(base - height),
                    Integer.toString(BAR),
                    Svg.number(height),
                    Integer.toString(left + BAR / 2),
                    words.number(value),
                    words.shortMonth(months.get(i).end())));
        }
        return new MonthChart(
                id,
                words.say(title),
                trend(count),
                words.say(
                        MeetingPhrase.CHART_ALT,
                        Map.of(
                                "first", words.month(months.get(0).end()),
                                "last",
                                        words.month(
                                                months.get(months.size() - 1).end()),
                                "n", months.stream().mapToLong(count).sum(),
                                "most", most)),
                Integer.toString(months.size() * STEP),
                Integer.toString(base + BOTTOM),
                Integer.toString(base),
                bars);
    }

    private String trend(ToLongFunction<ChapterSheet.Month> count) {
        int end = months.size();
        return end < 2 * QUARTER
                ? null
                : words.say(
                        MeetingPhrase.TREND,
                        Map.of(
                                "recent", sum(count, end - QUARTER, end),
                                "earlier", sum(count, end - 2 * QUARTER, end - QUARTER)));
    }

    private long sum(ToLongFunction<ChapterSheet.Month> count, int from, int to) {
        return months.subList(from, to).stream().mapToLong(count).sum();
    }
}
