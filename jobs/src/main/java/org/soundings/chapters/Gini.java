package org.soundings.chapters;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.Iterator;
import scala.collection.Seq;

/**
 * How unevenly counts are spread: 0 all alike, 1 − 1/n one has all.
 *
 * <p>G = Σ_ij |x_i − x_j| / (2n² x̄) = Σ_i (2i − n − 1) x_i / (n Σx), x ascending, i from 1; whole numbers but for the last
 * division. Null where all are 0. Time: that of sorting. Source: Gini 1912.
 */
final class Gini {

    private Gini() {}

    /** Aggregate: of the counts that are not null. */
    static Column of(Column counts) {
        UDF1<Seq<Long>, Double> gini = values -> of(longs(values));
        return udf(gini, DataTypes.DoubleType).apply(collect_list(counts));
    }

    static Double of(long... counts) {
        long[] ascending = counts.clone();
        Arrays.sort(ascending);
        long n = ascending.length;
        long sum = 0;
        long uneven = 0;
        for (int i = 0; i < n; i++) {
            sum = Math.addExact(sum, ascending[i]);
            uneven = Math.addExact(uneven, Math.multiplyExact(2 * i + 1 - n, ascending[i]));
        }
        return sum == 0 ? null : uneven / ((double) n * sum);
    }

    private static long[] longs(Seq<Long> values) {
        long[] longs = new long[values.size()];
        Iterator<Long> each = values.iterator();
        for (int i = 0; i < longs.length; i++) {
            longs[i] = each.next();
        }
        return longs;
    }
}
