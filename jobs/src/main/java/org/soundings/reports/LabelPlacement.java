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
 * Deterministic.
 */
final class LabelPlacement {

    /** A dot to name: where it is, and how wide its name is at most. */
    record Dot(double x, double y, double width) {}

    /** A name's place: the anchored point of its baseline, the box it keeps free, its leader's end (or none). */
    record Place(double x, double y, String anchor, Box box, boolean isLed, double leadX, double leadY) {}

    static final double RADIUS = 4.5;

    private static final double GAP = 3;
    private static final double CROWDED_WITHIN = 70;
    private static final double[] RINGS = {14, 22, 32, 44, 58, 74, 92, 112, 136, 164, 196, 232};
    private static final int SIDES = 8;
    private static final int NEAR = 4;
    private static final int ANGLES = 16;
    private static final int ROUNDS = 4;

    private final Box plot;
    private final double fontSize;
    private final List<Dot> dots;
    private final Bands taken;
    private final List<double[]> leaders = new ArrayList<>();

    private LabelPlacement(Box plot, double fontSize, List<Dot> dots, List<Box> obstacles) {
        this.plot = plot;
        this.fontSize = fontSize;
        this.dots = dots;
        this.taken = new Bands(plot.top(), plot.bottom());
        obstacles.forEach(taken::add);
        dots.forEach(dot -> taken.add(around(dot, RADIUS + 1)));
    }

    /**
     * A place for each dot's name, in the order of the dots; null where there is no room left.
     *
     * @param obstacles what else names may not cover
     */
    static List<Place> place(Box plot, double fontSize, List<Dot> dots, List<Box> obstacles) {
        long[] neighbours =
                dots.stream().mapToLong(dot -> neighbours(dots, dot)).toArray();
        List<Integer> order = IntStream.range(0, dots.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -neighbours[i])
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
            Place place = beside(dot).filter(this::isFree).findFirst().orElseGet(() -> ringed(dot));
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
        boolean[] isStopped = new boolean[ANGLES];
        for (double ring : RINGS) {
            for (int step = 0; step < ANGLES; step++) {
                double angle = 2 * Math.PI * step / ANGLES;
                double x = dot.x() + Math.cos(angle) * ring;
                double y = dot.y() + Math.sin(angle) * ring;
                // The line may touch the dots that lie on its own dot, no other dot and no name; no longer line gets
                // past them.
                isStopped[step] = isStopped[step] || taken.stop(dot.x(), dot.y(), x, y);
                for (int side = 0; side < NEAR && !isStopped[step]; side++) {
                    Place place = around(x, y, dot.width(), 2, side);
                    if (isFree(place)) {
                        return new Place(place.x(), place.y(), place.anchor(), place.box(), true, x, y);
                    }
                }
            }
        }
        return null;
    }

    private Stream<Place> beside(Dot dot) {
        return IntStream.range(0, SIDES).mapToObj(side -> around(dot.x(), dot.y(), dot.width(), RADIUS + GAP, side));
    }

    /** One of the places around a point, at a small distance: right, left, above, below, then the corners. */
    private Place around(double x, double y, double width, double off, int side) {
        double middle = y + fontSize * 0.35;
        double above = y - off - fontSize * 0.2;
        double below = y + off + fontSize * 0.8;
        double slant = off * 0.7;
        return switch (side) {
            case 0 -> at(x + off, middle, "start", width);
            case 1 -> at(x - off, middle, "end", width);
            case 2 -> at(x, above, "middle", width);
            case 3 -> at(x, below, "middle", width);
            case 4 -> at(x + slant, above + off - slant, "start", width);
            case 5 -> at(x - slant, above + off - slant, "end", width);
            case 6 -> at(x + slant, below - off + slant, "start", width);
            default -> at(x - slant, below - off + slant, "end", width);
        };
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

    private boolean isFree(Place place) {
        Box box = place.box();
        if (!box.isWithin(plot) || taken.meet(box)) {
            return false;
        }
        for (double[] line : leaders) {
            if (box.isCrossed(line[0], line[1], line[2], line[3])) {
                return false;
            }
        }
        return true;
    }

    private static Box around(Dot dot, double reach) {
        return new Box(dot.x() - reach, dot.y() - reach, dot.x() + reach, dot.y() + reach);
    }
}
