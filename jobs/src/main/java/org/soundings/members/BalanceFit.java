package org.soundings.members;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.soundings.tables.BalancePriors;
import org.soundings.tables.SlopeParts;
import org.soundings.tables.Ties;
import scala.collection.Seq;

/**
 * How much pairs differ in who gives more: the a of the prior Beta(a, a) of a tie's true share, and of the prior
 * Beta(2aπ, 2a(1 − π)) around the share π that both members' habits let expect; each by maximum likelihood over all ties.
 *
 * <p>Every partition of ties becomes one row of sums; these meet in one task, and the one row of both priors is
 * broadcast. 1000, the upper bound, where no tie has two gifts: nothing says that pairs differ.
 */
final class BalanceFit {

    private static final double EVEN = 0.5;

    private BalanceFit() {}

    /**
     * One row of {@link BalancePriors}.
     *
     * @param ties with {@link Ties#GIVEN_AB_COUNT}, {@link Ties#GIVEN_BA_COUNT} and {@link Ties#HABIT_SHARE}
     */
    static Dataset<Row> priors(Dataset<Row> ties) {
        String all = "all";
        String fit = "fit";
        UDF1<Seq<Row>, Row> fitted = BalanceFit::fit;
        return ties.select(Ties.GIVEN_AB_COUNT.col(), Ties.GIVEN_BA_COUNT.col(), Ties.HABIT_SHARE.col())
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) BalanceFit::sums, Encoders.row(SlopeParts.TABLE.schema()))
                .agg(collect_list(struct(SlopeParts.TABLE.columns())).as(all))
                .select(udf(fitted, BalancePriors.TABLE.schema())
                        .apply(col(all))
                        .as(fit))
                .select(col(fit + ".*"));
    }

    private static Iterator<Row> sums(Iterator<Row> ties) {
        SlopeSums even = new SlopeSums();
        SlopeSums habitual = new SlopeSums();
        ties.forEachRemaining(tie -> {
            even.add(tie.getLong(0), tie.getLong(1), EVEN);
            habitual.add(tie.getLong(0), tie.getLong(1), tie.getDouble(2));
        });
        return Collections.singleton(RowFactory.create(even.parts(), habitual.parts()))
                .iterator();
    }

    private static Row fit(Seq<Row> partitions) {
        SlopeSums even = new SlopeSums();
        SlopeSums habitual = new SlopeSums();
        for (scala.collection.Iterator<Row> each = partitions.iterator(); each.hasNext(); ) {
            Row sums = each.next();
            even.add(longs(sums.getSeq(0)));
            habitual.add(longs(sums.getSeq(1)));
        }
        return RowFactory.create(priorA(even), priorA(habitual));
    }

    private static double priorA(SlopeSums sums) {
        return Concentration.mostLikely(sums.likelihood()) / 2;
    }

    private static long[] longs(Seq<Long> values) {
        long[] longs = new long[values.size()];
        scala.collection.Iterator<Long> each = values.iterator();
        for (int i = 0; i < longs.length; i++) {
            longs[i] = each.next();
        }
        return longs;
    }
}
