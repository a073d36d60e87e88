package org.soundings.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a place for the name of every dot: no name over another name, over a dot or over a leader line, none outside the
 * plot. The most crowded dots choose first, near places come before far ones; a far name gets a leader line.
 * Deterministic. Time: dots × places × dots.
 */
final class LabelPlacement {

    /** A dot to name: where it is, and how wide its name is at most. */
    record Dot(double x, double y, double width) {}

    /** A rectangle. */
    record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isWithin(Box outer) {
            return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
        }
    }

    /** A name's place: the anchored point of its baseline, the box it keeps free, its leader's end (or none). */
    record Place(double x, double y, String anchor, Box box, boolean isLed, double leadX, double leadY) {}

    static final double RADIUS = 4.5;

    private static final double GAP = 3;
    private static final double CROWDED_WITHIN = 70;
    private static final double[] RINGS = {14, 22, 32, 44, 58, 74, 92, 112, 136, 164, 196, 232};
    private static final int NEAR = 4;
    private static final int ANGLES = 16;
    private static final int ROUNDS = 4;

    private final Box plot;
    private final double fontSize;
    private final List<Dot> dots;
    private final List<Box> taken = new ArrayList<>();
    private final List<double[]> leaders = new ArrayList<>();

    private LabelPlacement(Box plot, double fontSize, List<Dot> dots, List<Box> obstacles) {
        this.plot = plot;
        this.fontSize = fontSize;
        this.dots = dots;
        taken.addAll(obstacles);
        dots.forEach(dot -> taken.add(around(dot, RADIUS + 1)));
    }

    /**
     * A place for each dot's name, in the order of the dots; null where there is no room left.
     *
     * @param obstacles what else names may not cover
     */
    static List<Place> place(Box plot, double fontSize, List<Dot> dots, List<Box> obstacles) {
        List<Integer> order = IntStream.range(0, dots.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -neighbours(dots, dots.get(i)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Place[] best = null;
        for (int round = 0; round < ROUNDS; round++) {
            Place[] places = new LabelPlacement(plot, fontSize, dots, obstacles).run(order);
            if (best == null || missing(places).count() < missing(best).count()) {
                best = places;
            }
            List<Integer> first = missing(places).boxed().toList();
            if (first.isEmpty()) {
                break;
            }
            // Who found no room chooses first in the next round.
            order = Stream.concat(first.stream(), order.stream().filter(i -> !first.contains(i)))
                    .toList();
        }
        return Arrays.asList(best);
    }

    private static IntStream missing(Place[] places) {
        return IntStream.range(0, places.length).filter(i -> places[i] == null);
    }

    private static long neighbours(List<Dot> dots, Dot dot) {
        return dots.stream()
                .filter(other -> Math.hypot(dot.x() - other.x(), dot.y() - other.y()) < CROWDED_WITHIN)
                .count();
    }

    private Place[] run(List<Integer> order) {
        Place[] places = new Place[dots.size()];
        for (int i : order) {
            Dot dot = dots.get(i);
            Place place =
                    beside(dot).stream().filter(p -> isFree(p, dot)).findFirst().orElseGet(() -> ringed(dot));
            if (place != null) {
                taken.add(place.box());
                if (place.isLed()) {
                    leaders.add(new double[] {dot.x(), dot.y(), place.leadX(), place.leadY()});
                }
            }
            places[i] = place;
        }
        return places;
    }

    private Place ringed(Dot dot) {
        for (double ring : RINGS) {
            for (int step = 0; step < ANGLES; step++) {
                double angle = 2 * Math.PI * step / ANGLES;
                double x = dot.x() + Math.cos(angle) * ring;
                double y = dot.y() + Math.sin(angle) * ring;
                for (Place place : around(x, y, dot.width(), 2).subList(0, NEAR)) {
                    Place led = new Place(place.x(), place.y(), place.anchor(), place.box(), true, x, y);
                    if (isFree(led, dot)) {
                        return led;
                    }
                }
            }
        }
        return null;
    }

    private List<Place> beside(Dot dot) {
        return around(dot.x(), dot.y(), dot.width(), RADIUS + GAP);
    }

    /** The places around a point, at a small distance: right, left, above, below, then the corners. */
    private List<Place> around(double x, double y, double width, double off) {
        double middle = y + fontSize * 0.35;
        double above = y - off - fontSize * 0.2;
        double below = y + off + fontSize * 0.8;
        double slant = off * 0.7;
        return List.of(
                at(x + off, middle, "start", width),
                at(x - off, middle, "end", width),
                at(x, above, "middle", width),
                at(x, below, "middle", width),
                at(x + slant, above + off - slant, "start", width),
                at(x - slant, above + off - slant, "end", width),
                at(x + slant, below - off + slant, "start", width),
                at(x - slant, below - off + slant, "end", width));
    }

    private Place at(double x, double baseline, String anchor, double width) {
        double left =
                switch (anchor) {
                    case "start" -> x;
                    case "end" -> x - width;
                    default -> x - width / 2;
                };
        Box box = new Box(left, baseline - fontSize * 0.8, left + width, baseline + fontSize * 0.25);
        return new Place(x, baseline, anchor, box, false, x, baseline);
    }

    private boolean isFree(Place place, Dot own) {
        Box box = place.box();
        if (!box.isWithin(plot)) {
            return false;
        }
        for (Box other : taken) {
            if (box.meets(other)) {
                return false;
            }
        }
        for (double[] line : leaders) {
            if (crosses(line[0], line[1], line[2], line[3], box)) {
                return false;
            }
        }
        if (!place.isLed()) {
            return true;
        }
        for (Box other : taken) {
            // The line may touch the dots that lie on its own dot, no other dot and no name.
            if (!holds(other, own) && crosses(own.x(), own.y(), place.leadX(), place.leadY(), other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Box box, Dot dot) {
        return dot.x() >= box.left() && dot.x() <= box.right() && dot.y() >= box.top() && dot.y() <= box.bottom();
    }

    private static Box around(Dot dot, double reach) {
        return new Box(dot.x() - reach, dot.y() - reach, dot.x() + reach, dot.y() + reach);
    }

    /** Whether a line and a box have a point in common (Liang and Barsky 1984). */
    static boolean crosses(double x1, double y1, double x2, double y2, Box box) {
        if (Math.max(x1, x2) < box.left()
                || Math.min(x1, x2) > box.right()
                || Math.max(y1, y2) < box.top()
                || Math.min(y1, y2) > box.bottom()) {
            return false;
        }
        double[] directions = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double[] distances = {x1 - box.left(), box.right() - x1, y1 - box.top(), box.bottom() - y1};
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < 4; side++) {
            if (directions[side] == 0) {
                if (distances[side] < 0) {
                    return false;
                }
            } else if (directions[side] < 0) {
                enter = Math.max(enter, distances[side] / directions[side]);
            } else {
                leave = Math.min(leave, distances[side] / directions[side]);
            }
        }
        return enter <= leave;
    }
}
