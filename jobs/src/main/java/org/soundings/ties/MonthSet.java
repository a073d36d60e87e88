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
 * A set of calendar months as the bits of 64-bit words, counted back from the as-of month: distinct months become one
 * small aggregate that needs no second grouping. Months beyond the last bit share it.
 */
final class MonthSet {

    private static final int BITS = 64;

    private final int words;

    private MonthSet(int words) {
        this.words = words;
    }

    /** A set that holds this many months. */
    static MonthSet of(int months) {
        return new MonthSet((months + BITS - 1) / BITS);
    }

    /** Aggregate: the months, given as months ago, of the rows that meet a condition; one number a word. */
    Column collect(Column condition, Column monthsAgo) {
        Column month = least(monthsAgo, lit(words * BITS - 1));
        return array(IntStream.range(0, words)
                .mapToObj(word -> collect(condition, month, word))
                .toArray(Column[]::new));
    }

    /** How many months a collected set holds. */
    Column size(Column collected) {
        return addWords(word -> bit_count(collected.getItem(word)));
    }

    /** How many months of a collected set are at least so many months ago. */
    Column sizeFrom(Column collected, Column monthsAgo) {
        return addWords(word -> {
            Column skipped = monthsAgo.minus(word * BITS);
            Column kept = shift("shiftrightunsigned", collected.getItem(word), greatest(skipped, lit(0)));
            return when(skipped.geq(BITS), 0).otherwise(bit_count(kept));
        });
    }

    private static Column collect(Column condition, Column month, int word) {
        Column inWord = month.geq(word * BITS).and(month.lt((word + 1) * BITS));
        Column bit = shift("shiftleft", lit(1L), month.minus(word * BITS));
        return coalesce(bit_or(when(condition.and(inWord), bit)), lit(0L));
    }

    private Column addWords(IntFunction<Column> size) {
        return IntStream.range(0, words).mapToObj(size).reduce(Column::plus).orElseThrow();
    }

    private static Column shift(String function, Column value, Column bits) {
        return call_function(function, value, bits);
    }
}
