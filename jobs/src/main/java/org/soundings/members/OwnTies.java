package org.soundings.members;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Arcs;
import scala.collection.Iterator;
import scala.collection.Seq;

/**
 * What measures add up over a member's own ties. An aggregate is registered when a measure first asks for it, once
 * however many ask, and all are taken in one pass. A member without ties has sums of 0 and no exchanges.
 */
final class OwnTies {

    /** A number made of a member's exchanges: S of each contact, all above 0, ascending; none for an isolate. */
    @FunctionalInterface
    interface Kernel extends Serializable {
        Double of(long[] exchanges);
    }

    /** A number made of a member's partners in help, none for an isolate. */
    @FunctionalInterface
    interface HelpKernel extends Serializable {
        Double of(List<Help> help);
    }

    /** A number made of who helped first, of each partner of whom it is known and where help went both ways. */
    @FunctionalInterface
    interface FirstKernel extends Serializable {
        Double of(List<First> firsts);
    }

    /** What one partner was given and gave, not both 0. */
    record Help(long given, long received) {}

    /** Whether the member helped a partner first, and what both gave each other, neither 0. */
    record First(boolean isMember, long given, long received) {}

    private final Map<Column, String> registered = new LinkedHashMap<>();

    /** The sum of a count over the member's ties. */
    Column sum(Column count) {
        return coalesce(register(functions.sum(count)), lit(0L));
    }

    /** How many of the member's ties meet a condition. */
    Column countWhere(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }

    /** A kernel over the member's exchanges. They are sorted first, so that no order of rows changes a sum of doubles. */
    Column overExchanges(Kernel kernel) {
        Column exchange = Arcs.EXCHANGE_COUNT.col();
        Column exchanges = coalesce(
                register(collect_list(when(exchange.gt(0L), exchange))),
                array().cast(DataTypes.createArrayType(DataTypes.LongType)));
        UDF1<Seq<Long>, Double> sorted = values -> kernel.of(sorted(values));
        return udf(sorted, DataTypes.DoubleType).apply(exchanges);
    }

    /** A kernel over what the member gave and received: of each partner with help either way, in the order of both. */
    Column overHelp(HelpKernel kernel) {
        Column given = Arcs.GIVEN_COUNT.col();
        Column received = Arcs.RECEIVED_COUNT.col();
        Column help = list(when(given.plus(received).gt(0L), struct(given, received)));
        UDF1<Seq<Row>, Double> inOrder = partners -> kernel.of(help(partners));
        return udf(inOrder, DataTypes.DoubleType).apply(help);
    }

    /** A kernel over who helped first, in the order of what they gave and received. */
    Column overFirsts(FirstKernel kernel) {
        Column given = Arcs.GIVEN_COUNT.col();
        Column received = Arcs.RECEIVED_COUNT.col();
        Column isFirst = Arcs.IS_FIRST_GIVER.col();
        Column isBothWays = least(given, received).gt(0L);
        Column firsts = list(when(isFirst.isNotNull().and(isBothWays), struct(isFirst, given, received)));
        UDF1<Seq<Row>, Double> inOrder = partners -> kernel.of(firsts(partners));
        return udf(inOrder, DataTypes.DoubleType).apply(firsts);
    }

    /** The values over the member's ties that are not null, in any order; null for a member without ties. */
    Column list(Column value) {
        return register(collect_list(value));
    }

    /** The median of the values over the member's ties that are not null, of two in the middle the mean; null for none. */
    Column median(Column value) {
        return register(functions.median(value));
    }

    /** All that was registered, by member or by what tells members apart: one row for each with ties. */
    Dataset<Row> over(Dataset<Row> arcs, Column... by) {
        List<Column> aggregates = new ArrayList<>();
        registered.forEach((aggregate, name) -> aggregates.add(aggregate.as(name)));
        return arcs.groupBy(by)
                .agg(aggregates.get(0), aggregates.subList(1, aggregates.size()).toArray(Column[]::new));
    }

    private Column register(Column aggregate) {
        return col(registered.computeIfAbsent(aggregate, unseen -> "own_" + registered.size()));
    }

    private static List<Help> help(Seq<Row> partners) {
        List<Help> help = mapped(partners, partner -> new Help(partner.getLong(0), partner.getLong(1)));
        help.sort(Comparator.comparingLong(Help::given).thenComparingLong(Help::received));
        return help;
    }

    private static List<First> firsts(Seq<Row> partners) {
        List<First> firsts =
                mapped(partners, partner -> new First(partner.getBoolean(0), partner.getLong(1), partner.getLong(2)));
        firsts.sort(Comparator.comparing(First::isMember)
                .thenComparingLong(First::given)
                .thenComparingLong(First::received));
        return firsts;
    }

    private static <T> List<T> mapped(Seq<Row> partners, Function<Row, T> each) {
        List<T> mapped = new ArrayList<>();
        if (partners != null) {
            for (Iterator<Row> rows = partners.iterator(); rows.hasNext(); ) {
                mapped.add(each.apply(rows.next()));
            }
        }
        return mapped;
    }

    private static long[] sorted(Seq<Long> values) {
        long[] sorted = new long[values.size()];
        Iterator<Long> each = values.iterator();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = each.next();
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
