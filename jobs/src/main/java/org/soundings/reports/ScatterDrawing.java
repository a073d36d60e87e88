package org.soundings.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.soundings.reports.ScatterPicture.Dot;
import org.soundings.reports.ScatterPicture.Guide;
import org.soundings.reports.ScatterPicture.Label;
import org.soundings.reports.ScatterPicture.Leader;
import org.soundings.reports.ScatterPicture.Tick;

/** Draws breadth against depth at one size, for members who have both. */
final class ScatterDrawing {

    /** How a drawing is laid out, in SVG units: a narrow one is drawn afresh, so that its letters stay readable. */
    enum Format {
        WIDE("w", 760, 2.5, 16, 46, 26, 64, 26, 12.5),
        NARROW("n", 340, 6, 12, 38, 24, 56, 24, 11);

        private static final int HEIGHT = 470;
        private static final int ROOMY = 30;

        private final String id;
        private final int width;
        private final double heightPerMember;
        private final int longestName;
        private final double left;
        private final double top;
        private final double right;
        private final double below;
        private final double fontSize;

        Format(
                String id,
                int width,
                double heightPerMember,
                int longestName,
                double left,
                double top,
                double beside,
                double below,
                double fontSize) {
            this.id = id;
            this.width = width;
            this.heightPerMember = heightPerMember;
            this.longestName = longestName;
            this.left = left;
            this.top = top;
            this.right = width - beside;
            this.below = below;
            this.fontSize = fontSize;
        }

        double fontSize() {
            return fontSize;
        }

        /** Beyond a roomy number of members the drawing grows, so that their names find room. */
        private int height(int members) {
            return HEIGHT + (int) Math.round(Math.max(0, members - ROOMY) * heightPerMember);
        }
    }

    private static final double INSET = 12;

    /** The length of an arrow's head, which ends at the dot. */
    private static final double HEAD = 5;

    private static final double SHORTEST_TRAIL = 3;

    private final Format format;
    private final Words words;
    private final List<ChapterSheet.Member> members;
    private final int height;
    private final double bottom;
    private final Axis across;
    private final Axis up;

    private ScatterDrawing(Format format, Words words, List<ChapterSheet.Member> members) {
        this.format = format;
        this.words = words;
        this.members = members.stream()
                .sorted(Comparator.comparing(ChapterSheet.Member::partnersPerTen)
                        .thenComparing(ChapterSheet.Member::relationshipRatio)
                        .thenComparing(ChapterSheet.Member::id))
                .toList();
        this.height = format.height(members.size());
        this.bottom = height - format.below;
        this.across = Axis.breadth(breadths(), format.left + INSET, format.right - INSET);
        this.up = Axis.depth(depths(), bottom - INSET, format.top + INSET);
    }

    /**
     * The picture of members who all have breadth and depth.
     *
     * @param minimumGroup medians are drawn for at least so many members
     */
    static ScatterPicture draw(Format format, Words words, List<ChapterSheet.Member> members, int minimumGroup) {
        return new ScatterDrawing(format, words, members).picture(members.size() >= minimumGroup);
    }

    private ScatterPicture picture(boolean hasMedians) {
        List<Dot> dots = new ArrayList<>();
        List<String> unlabelled = new ArrayList<>();
        Map<String, String> shorts =
                ShortNames.of(members.stream().map(ChapterSheet.Member::name).toList(), format.longestName);
        List<LabelPlacement.Place> places = places(shorts, hasMedians);
        for (int i = 0; i < members.size(); i++) {
            ChapterSheet.Member member = members.get(i);
            LabelPlacement.Place place = places.get(i);
            if (place == null) {
                unlabelled.add(member.name());
            }
            dots.add(dot(member, shorts.get(member.name()), place));
        }
        unlabelled.sort(words.alphabetical());
        return new ScatterPicture(
                format.id,
                format.width,
                height,
                Svg.number(format.left),
                Svg.number(format.top),
                Svg.number(format.right),
                Svg.number(bottom),
                across.ticks()
                        .mapToObj(v -> new Tick(Svg.number(across.at(v)), words.number(Math.round(v))))
                        .toList(),
                up.ticks()
                        .mapToObj(v -> new Tick(Svg.number(up.at(v)), words.percent(v)))
                        .toList(),
                hasMedians ? acrossMedian() : null,
                hasMedians ? upMedian() : null,
                dots,
                unlabelled.isEmpty() ? null : names(unlabelled));
    }

    private List<LabelPlacement.Place> places(Map<String, String> shorts, boolean hasMedians) {
        // Names may run into the right margin, past the plot, but not over the median's figure there.
        Box free = new Box(format.left + 2, format.top + 1, format.width - 1.0, bottom - 1);
        double median = up.at(median(depths()));
        Box figure =
                new Box(format.right, median - format.fontSize * 1.2, format.width, median + format.fontSize * 1.4);
        return LabelPlacement.place(
                free,
                format.fontSize,
                members.stream()
                        .map(m ->
                                new LabelPlacement.Dot(x(m), y(m), TextWidth.of(shorts.get(m.name()), format.fontSize)))
                        .toList(),
                hasMedians ? List.of(figure) : List.of());
    }

    private Dot dot(ChapterSheet.Member member, String shortName, LabelPlacement.Place place) {
        String tip = words.say(
                PagePhrase.DOT,
                Map.of(
                        "name", member.name(),
                        "breadth", words.tenth(member.partnersPerTen()),
                        "depth", words.percent(member.relationshipRatio())));
        String x = Svg.number(x(member));
        String y = Svg.number(y(member));
        if (place == null) {
            return new Dot(x, y, tip, null, null, trail(member));
        }
        Label label = new Label(Svg.number(place.x()), Svg.number(place.y()), place.anchor(), shortName);
        Leader leader = place.isLed() ? new Leader(x, y, Svg.number(place.leadX()), Svg.number(place.leadY())) : null;
        return new Dot(x, y, tip, label, leader, trail(member));
    }

    /** From where the member stood on the earlier day, as far as the scales reach, to the edge of the dot. */
    private Leader trail(ChapterSheet.Member member) {
        if (!member.wasPlaced()) {
            return null;
        }
        double fromX = within(across.at(member.before().partnersPerTen()), format.left, format.right);
        double fromY = within(up.at(member.before().relationshipRatio()), format.top, bottom);
        double dx = x(member) - fromX;
        double dy = y(member) - fromY;
        double length = Math.hypot(dx, dy);
        double shown = length - LabelPlacement.RADIUS - HEAD;
        return shown < SHORTEST_TRAIL
                ? null
                : new Leader(
                        Svg.number(fromX),
                        Svg.number(fromY),
                        Svg.number(fromX + dx * shown / length),
                        Svg.number(fromY + dy * shown / length));
    }

    private static double within(double value, double low, double high) {
        return Math.min(Math.max(value, low), high);
    }

    private Guide acrossMedian() {
        double median = median(breadths());
        String label = words.say(PagePhrase.MEDIAN_IS, Map.of("value", words.tenth(median)));
        double half = TextWidth.of(label, format.fontSize) / 2;
        double labelAt = Math.min(Math.max(across.at(median), half), format.width - half);
        return new Guide(Svg.number(across.at(median)), Svg.number(labelAt), words.say(PagePhrase.MEDIAN), label);
    }

    private Guide upMedian() {
        double median = median(depths());
        String at = Svg.number(up.at(median));
        return new Guide(at, at, words.say(PagePhrase.MEDIAN), words.percent(median));
    }

    private double x(ChapterSheet.Member member) {
        return across.at(member.partnersPerTen());
    }

    private double y(ChapterSheet.Member member) {
        return up.at(member.relationshipRatio());
    }

    private DoubleStream breadths() {
        return members.stream().mapToDouble(ChapterSheet.Member::partnersPerTen);
    }

    private DoubleStream depths() {
        return members.stream().mapToDouble(ChapterSheet.Member::relationshipRatio);
    }

    /** The middle value, or the mean of the middle two. */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private Sentence names(List<String> names) {
        return Sentence.of(words.say(
                PagePhrase.UNLABELLED,
                Map.of("names", words.list(names.stream().map(Sentence::name).toList()))));
    }
}
