package org.soundings.network;

import java.io.Serializable;
import java.util.stream.LongStream;

/**
 * How often members of two professions refer to each other at one table, against how often they would if professions did
 * not matter. A referral counts where both are members of one chapter and both professions are known, so that it is one
 * chapter's; those of two chapters can be left out.
 */
final class Trades implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Fewer chapters say nothing of two professions. */
    static final int FEWEST_CHAPTERS = 5;

    /** So many referrals as expected are added to what is found and to what is expected. */
    static final int DRAWN = 5;

    private final long professions;
    private final long chapters;
    private final Tally seenIn;
    private final ByChapter pairs;
    private final ByChapter given;
    private final ByChapter received;
    private final ByChapter all;

    /**
     * What other chapters say of two professions.
     *
     * @param referrals between them, either way
     * @param expected how many these would be: (g_p r_q + g_q r_p)/N
     * @param chapters in which there are any
     * @param lift ln((n + 5)/(E + 5))
     */
    record Evidence(long referrals, double expected, long chapters, double lift) {}

    /** Counts by chapter, and over all: a chapter's key is the key of the whole times the number of chapters, and it. */
    private record ByChapter(Tally inChapters, Tally totals, long chapters) implements Serializable {

        private static final long serialVersionUID = 1L;

        static ByChapter of(Counted counted, long chapters) {
            Tally inChapters = Tally.of(counted.keys.build(), counted.counts.build());
            return new ByChapter(inChapters, inChapters.sums(chapters), chapters);
        }

        long in(long key, int chapter) {
            return inChapters.of(key * chapters + chapter);
        }

        long elsewhere(long key, int one, int other) {
            return totals.of(key) - in(key, one) - (one == other ? 0 : in(key, other));
        }
    }

    /** What is being counted. */
    private static final class Counted {
        private final LongStream.Builder keys = LongStream.builder();
        private final LongStream.Builder counts = LongStream.builder();

        void add(long key, long count) {
            keys.add(key);
            counts.add(count);
        }
    }

    /** Counts referrals, tie by tie. */
    static final class Counter {
        private final Roll roll;
        private final Counted pairs = new Counted();
        private final Counted given = new Counted();
        private final Counted received = new Counted();
        private final Counted all = new Counted();

        Counter(Roll roll) {
            this.roll = roll;
        }

        /** Counts the referrals of two members, by their ranks. */
        void add(int a, int b, long ab, long ba) {
            int chapter = roll.chapter(a);
            int p = roll.profession(a);
            int q = roll.profession(b);
            if (ab + ba == 0 || chapter != roll.chapter(b) || p == Roll.UNKNOWN || q == Roll.UNKNOWN) {
                return;
            }
            long ofChapters = roll.chapterCount();
            pairs.add(pair(p, q, roll.professionCount()) * ofChapters + chapter, ab + ba);
            given.add(p * ofChapters + chapter, ab);
            given.add(q * ofChapters + chapter, ba);
            received.add(p * ofChapters + chapter, ba);
            received.add(q * ofChapters + chapter, ab);
            all.add(chapter, ab + ba);
        }

        Trades trades() {
            return new Trades(this);
        }
    }

    private Trades(Counter counter) {
        professions = counter.roll.professionCount();
        chapters = Math.max(1, counter.roll.chapterCount());
        pairs = ByChapter.of(counter.pairs, chapters);
        given = ByChapter.of(counter.given, chapters);
        received = ByChapter.of(counter.received, chapters);
        all = ByChapter.of(counter.all, chapters);
        seenIn = pairs.inChapters().sizes(chapters);
    }

    /**
     * What chapters other than two, or than one given twice, say of two professions; null where they refer to each other in
     * fewer than {@value #FEWEST_CHAPTERS} of them. Which is named first does not matter.
     */
    Evidence elsewhere(int p, int q, int one, int other) {
        long pair = pair(p, q, professions);
        if (seenIn.of(pair) < FEWEST_CHAPTERS) {
            return null;
        }
        long inOne = pairs.in(pair, one);
        long inOther = one == other ? 0 : pairs.in(pair, other);
        long seen = seenIn.of(pair) - (inOne > 0 ? 1 : 0) - (inOther > 0 ? 1 : 0);
        if (seen < FEWEST_CHAPTERS) {
            return null;
        }
        long found = pairs.totals().of(pair) - inOne - inOther;
        double forth = (double) given.elsewhere(p, one, other) * received.elsewhere(q, one, other);
        double back = (double) given.elsewhere(q, one, other) * received.elsewhere(p, one, other);
        double expected = (forth + back) / all.elsewhere(0, one, other);
        return new Evidence(found, expected, seen, StrictMath.log((found + DRAWN) / (expected + DRAWN)));
    }

    private static long pair(int p, int q, long professions) {
        return Math.min(p, q) * professions + Math.max(p, q);
    }
}
