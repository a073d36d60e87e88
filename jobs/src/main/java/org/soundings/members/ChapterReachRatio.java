package org.soundings.members;

import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import scala.collection.Iterator;
import scala.collection.Seq;

/**
 * How a member's exchanges are spread over chapters: 0 all with one chapter, near 1 with many alike.
 *
 * <p>1 − Σ_c (s_ic/s_i)², s_ic the member's exchanges with members of chapter c, his own among them.
 *
 * <p>0..1 − 1/c; null for an isolate. Chapters are listed only where they are not the member's own. Source: the
 * participation coefficient of Guimerà and Amaral 2005, doi:10.1038/nature03288.
 */
final class ChapterReachRatio implements Measure {

    @Override
    public Field field() {
        return MemberScores.CHAPTER_REACH_RATIO;
    }

    @Override
    public Column value(OwnTies own) {
        Column exchange = Arcs.EXCHANGE_COUNT.col();
        Column isInside = Arcs.OTHER_CHAPTER_ID.col().equalTo(Arcs.CHAPTER_ID.col());
        Column inside = own.sum(when(isInside, exchange).otherwise(0L));
        Column outside = own.list(
                when(isInside.unary_$bang().and(exchange.gt(0L)), struct(Arcs.OTHER_CHAPTER_ID.col(), exchange)));
        UDF2<Long, Seq<Row>, Double> reach = (home, away) -> of(byChapter(home, away));
        return udf(reach, DataTypes.DoubleType).apply(inside, outside);
    }

    /** The ratio of a member's exchanges by chapter. */
    static Double of(long[] exchanges) {
        long all = Exchanges.sum(exchanges);
        if (all == 0) {
            return null;
        }
        long[] rising = exchanges.clone();
        Arrays.sort(rising);
        double squares = 0;
        for (long exchange : rising) {
            double share = (double) exchange / all;
            squares += share * share;
        }
        return 1 - squares;
    }

    private static long[] byChapter(long home, Seq<Row> away) {
        Map<String, Long> sums = new HashMap<>();
        sums.put(null, home);
        if (away != null) {
            for (Iterator<Row> each = away.iterator(); each.hasNext(); ) {
                Row exchange = each.next();
                sums.merge(exchange.getString(0), exchange.getLong(1), Math::addExact);
            }
        }
        return sums.values().stream().mapToLong(Long::longValue).toArray();
    }
}
