package org.soundings.network;

import java.util.Random;

/**
 * What two members gave each other in a span of whole weeks, and how often a first gift came back: as it was, or with the
 * weeks of each direction shifted around the span.
 *
 * <p>Days count from 0, the first of the span. A gift has a day, the last of its period, and the days that its period is
 * longer than one. A first gift of one to the other counts if the whole of {@code withinDays} follows it in the span. It
 * has come back if the other gave something in a period that begins after the day and ends within these days.
 *
 * @param weeks length of the span
 * @param ab what a gave b
 * @param ba what b gave a
 */
record GiftPair(int weeks, int withinDays, Gifts ab, Gifts ba) {

    static final int WEEK = 7;

    /**
     * Gifts of one direction, in any order.
     *
     * @param days their days
     * @param longer how much longer than a day their periods are
     * @param seed of the shifts of this direction
     */
    record Gifts(int[] days, int[] longer, long seed) {}

    /**
     * Adds the pair's first gifts to sums: as they were to the first of each, then one for each shift.
     *
     * @param first first gifts that count
     * @param returned those of them that came back
     */
    void addTo(long[] first, long[] returned) {
        Random shiftsOfA = new Random(ab.seed());
        Random shiftsOfB = new Random(ba.seed());
        for (int draw = 0; draw < first.length; draw++) {
            int a = draw == 0 ? 0 : WEEK * shiftsOfA.nextInt(weeks);
            int b = draw == 0 ? 0 : WEEK * shiftsOfB.nextInt(weeks);
            add(ab, a, ba, b, draw, first, returned);
            add(ba, b, ab, a, draw, first, returned);
        }
    }

    private void add(Gifts given, int shift, Gifts back, int backShift, int draw, long[] first, long[] returned) {
        int firstDay = Integer.MAX_VALUE;
        for (int day : given.days()) {
            firstDay = Math.min(firstDay, shifted(day, shift));
        }
        if (given.days().length == 0 || firstDay + withinDays >= weeks * WEEK) {
            return;
        }
        first[draw]++;
        for (int i = 0; i < back.days().length; i++) {
            int day = shifted(back.days()[i], backShift);
            if (day - back.longer()[i] > firstDay && day <= firstDay + withinDays) {
                returned[draw]++;
                return;
            }
        }
    }

    private int shifted(int day, int shift) {
        int moved = day + shift;
        return moved < weeks * WEEK ? moved : moved - weeks * WEEK;
    }
}
