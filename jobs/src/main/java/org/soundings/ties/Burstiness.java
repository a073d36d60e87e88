package org.soundings.ties;

import static org.apache.spark.sql.functions.udf;

import java.util.BitSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.Iterator;
import scala.collection.Seq;

/**
 * How unevenly a pair's events follow each other: -1 like a clock, 0 as by chance, 1 in two bursts.
 *
 * <p>A = (√(n+1)·r − √(n−1)) / ((√(n+1) − 2)·r + √(n−1)), r = σ/μ of the n gaps, in days, between one event and the next.
 *
 * <p>With Q the sum of the gaps' squares and D that of the gaps, (rD)² = nQ − D²: the roots are taken of whole numbers, so
 * that 0 is 0. Events of one day, or one of a higher quantity, have gaps of 0. Null below {@value #FEWEST} events, and
 * where all fall on one day. Source: Kim and Jo 2016, doi:10.1103/PhysRevE.94.032311.
 */
final class Burstiness {

    private static final int FEWEST = 6;

    private Burstiness() {}

    /** Of a {@link PastSet} of days and the number of events on them. */
    static Column of(Column days, Column events) {
        UDF2<Seq<Long>, Long, Double> burstiness = (words, count) -> of(days(words), count);
        return udf(burstiness, DataTypes.DoubleType).apply(days, events);
    }

    static Double of(BitSet days, long events) {
        double whole = days.length() - 1.0 - days.nextSetBit(0);
        if (events < FEWEST || whole == 0) {
            return null;
        }
        double squares = 0;
        int day = days.nextSetBit(0);
        for (int next = days.nextSetBit(day + 1); next > 0; next = days.nextSetBit(day + 1)) {
            squares += (double) (next - day) * (next - day);
            day = next;
        }
        double gaps = events - 1.0;
        double variance = gaps * squares - whole * whole;
        double uneven = Math.sqrt((gaps + 1) * variance);
        double random = Math.sqrt((gaps - 1) * whole * whole);
        return (uneven - random) / (uneven - 2 * Math.sqrt(variance) + random);
    }

    private static BitSet days(Seq<Long> words) {
        long[] bits = new long[words.size()];
        Iterator<Long> each = words.iterator();
        for (int i = 0; i < bits.length; i++) {
            bits[i] = each.next();
        }
        return BitSet.valueOf(bits);
    }
}
