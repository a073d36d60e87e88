package org.soundings.ties;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bit_count;
import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;

/**
 * A set of calendar months, or of days, as the bits of 64-bit words, counted back from the as-of date's: distinct ones
 * become one small aggregate that needs no second grouping. Those beyond the last bit share it.
 */
final class PastSet {

    private static final int BITS = 64;

    private final int words;

    private PastSet(int words) {
        this.words = words;
    }

    /** A set that holds this many. */
    static PastSet of(int size) {
        return new PastSet((size + BITS - 1) / BITS);
    }

    /** Aggregate: how long ago the rows were that meet a condition, in months or days; one number a word. */
    Column collect(Column condition, Column ago) {
        Column bit = least(ago, lit(words * BITS - 1));
        return array(IntStream.range(0, words)
                .mapToObj(word -> collect(condition, bit, word))
                .toArray(Column[]::new));
    }

    /** How many a collected set holds. */
    Column size(Column collected) {
        return addWords(word -> bit_count(collected.getItem(word)));
    }

    /** How many of a collected set are at least so long ago. */
    Column sizeFrom(Column collected, Column ago) {
        return addWords(word -> {
            Column skipped = ago.minus(word * BITS);
            Column kept = shift("shiftrightunsigned", collected.getItem(word), greatest(skipped, lit(0)));
            return when(skipped.geq(BITS), 0).otherwise(bit_count(kept));
        });
    }

    private static Column collect(Column condition, Column bit, int word) {
        Column inWord = bit.geq(word * BITS).and(bit.lt((word + 1) * BITS));
        Column shifted = shift("shiftleft", lit(1L), bit.minus(word * BITS));
        return coalesce(bit_or(when(condition.and(inWord), shifted)), lit(0L));
    }

    private Column addWords(IntFunction<Column> size) {
        return IntStream.range(0, words).mapToObj(size).reduce(Column::plus).orElseThrow();
    }

    private static Column shift(String function, Column value, Column bits) {
        return call_function(function, value, bits);
    }
}
