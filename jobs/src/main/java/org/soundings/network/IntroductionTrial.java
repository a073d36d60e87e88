package org.soundings.network;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.IntroductionHits;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/**
 * What became of the introductions that the record of an earlier day would have proposed: the share whose two have exchanged
 * since (hit@3), beside the same share of all open triads of that day: what introductions drawn by lot would have reached.
 *
 * <p>Whoever brought them together: nobody had seen these proposals. Pairs stay in the count where one has left since. Two of
 * a triad had no tie by that day, so that any exchange of theirs is later.
 */
public final class IntroductionTrial {

    /** Shares of fewer tell on persons, and tell nothing. */
    static final int FEWEST = 20;

    private static final String[] PAIR = {NumberedTies.A_NO.name(), NumberedTies.B_NO.name()};
    private static final String HAS_EXCHANGED = "has_exchanged";

    private IntroductionTrial() {}

    /**
     * Counts, at once.
     *
     * @param then of the earlier day
     * @param ties rows of {@link NumberedTies}, of the later day
     * @return the row of {@link IntroductionHits}
     */
    public static Dataset<Row> of(IntroductionStage then, Dataset<Row> ties) {
        NumberedTies.TABLE.check(ties.schema());
        Dataset<Row> exchanged = ties.where(Ties.EXCHANGE_EVER_COUNT.col().gt(0L))
                .select(
                        NumberedTies.A_NO.col(),
                        NumberedTies.B_NO.col(),
                        lit(true).as(HAS_EXCHANGED));
        Row proposed = then.table()
                .join(exchanged, PAIR, "left_outer")
                .agg(count(lit(1)), count(col(HAS_EXCHANGED)))
                .first();
        Broadcast<Triads> triads = then.triads();
        UDF2<Long, Long, Long> introducers = (a, b) -> triads.value().introducersOf(a, b);
        Row closed = exchanged
                .agg(coalesce(
                        sum(udf(introducers, DataTypes.LongType)
                                .apply(NumberedTies.A_NO.col(), NumberedTies.B_NO.col())),
                        lit(0L)))
                .first();
        long open = triads.value().count();
        Row row = RowFactory.create(
                proposed.getLong(0),
                share(proposed.getLong(1), proposed.getLong(0)),
                open,
                share(closed.getLong(0), open));
        return ties.sparkSession().createDataFrame(List.of(row), IntroductionHits.TABLE.schema());
    }

    private static Double share(long hits, long all) {
        return all < FEWEST ? null : (Double) ((double) hits / all);
    }
}
