package org.soundings.jobs;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.store.PublishedRun;
import org.soundings.tables.Catalog;
import org.soundings.tables.DataDictionary;
import org.soundings.tables.Field;
import org.soundings.tables.Table;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The values of a published run in one canonical text a table: a heading, then the rows in the order of the table's key,
 * without the run's id. Doubles are cut to 12 significant digits, which is what another machine's mathematics library is
 * sure to agree on; everything else stands as it is.
 */
final class TableDump {

    private static final MathContext DIGITS = new MathContext(12);

    private TableDump() {}

    /** Every table by name, but for the data dictionary, which is the code's own. */
    static Map<String, String> of(SparkSession spark, String out) throws IOException {
        return of(spark, out, TableDump::cut);
    }

    /** The same with every digit of every double: what one machine has to give again. */
    static Map<String, String> exact(SparkSession spark, String out) throws IOException {
        return of(spark, out, real -> Double.toString(real));
    }

    /** One table. */
    static String of(SparkSession spark, String out, Table table) throws IOException {
        PublishedRun run = PublishedRun.open(out, SparkRunner.hadoop());
        return dump(table, run.read(spark, table).collectAsList(), TableDump::cut);
    }

    private static Map<String, String> of(SparkSession spark, String out, DoubleFunction<String> reals)
            throws IOException {
        PublishedRun run = PublishedRun.open(out, SparkRunner.hadoop());
        Map<String, String> dumps = new TreeMap<>();
        for (Table table : Catalog.published()) {
            if (!table.equals(DataDictionary.TABLE)) {
                dumps.put(table.name(), dump(table, run.read(spark, table).collectAsList(), reals));
            }
        }
        return dumps;
    }

    private static String dump(Table table, List<Row> rows, DoubleFunction<String> reals) {
        List<Field> fields = table.fields();
        String heading = fields.stream().map(Field::name).collect(Collectors.joining("\t"));
        int[] key = table.key().stream().mapToInt(table::indexOf).toArray();
        return rows.stream()
                .sorted((one, other) -> Arrays.stream(key)
                        .map(i -> compare(one.get(i), other.get(i)))
                        .filter(difference -> difference != 0)
                        .findFirst()
                        .orElse(0))
                .map(row -> IntStream.range(0, fields.size())
                        .mapToObj(i -> shown(row.get(i), reals))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", heading + "\n", "\n"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"
    }) // A key's values are of one comparable type, or null, which comes first.
    private static int compare(Object one, Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return ((Comparable) one).compareTo(other);
    }

    private static String cut(double real) {
        return new BigDecimal(real).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String shown(Object value, DoubleFunction<String> reals) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double real) {
            return reals.apply(real);
        }
        if (value instanceof scala.collection.Seq<?> list) {
            return CollectionConverters.asJava(list).toString();
        }
        return value.toString()
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
