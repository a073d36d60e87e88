package org.soundings.store;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * What the footer of a Parquet file says.
 *
 * @param columns in the names of Spark SQL's types
 * @param nulls how many values of a column are null; lists are not counted by Parquet, and are not in it
 */
record ParquetPart(long rows, List<Manifest.Column> columns, Map<String, Long> nulls) {

    static ParquetPart read(String uri, Configuration hadoop) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(new Path(uri), hadoop))) {
            ParquetMetadata footer = reader.getFooter();
            return new ParquetPart(
                    footer.getBlocks().stream()
                            .mapToLong(BlockMetaData::getRowCount)
                            .sum(),
                    footer.getFileMetaData().getSchema().getFields().stream()
                            .map(field -> new Manifest.Column(field.getName(), typeOf(field)))
                            .toList(),
                    nulls(footer.getBlocks()));
        } catch (RuntimeException e) {
            // Parquet says so of whatever is no Parquet file.
            throw new StoreException(uri + " is no whole Parquet file: " + e.getMessage(), e);
        }
    }

    private static Map<String, Long> nulls(List<BlockMetaData> blocks) {
        Map<String, Long> nulls = new TreeMap<>();
        for (BlockMetaData block : blocks) {
            for (ColumnChunkMetaData chunk : block.getColumns()) {
                String[] path = chunk.getPath().toArray();
                if (path.length == 1) {
                    nulls.merge(path[0], nulls(chunk), Long::sum);
                }
            }
        }
        return nulls;
    }

    /** A chunk that does not say so may be all null. */
    private static long nulls(ColumnChunkMetaData chunk) {
        Statistics<?> statistics = chunk.getStatistics();
        return statistics != null && statistics.isNumNullsSet() ? statistics.getNumNulls() : chunk.getValueCount();
    }

    private static String typeOf(Type type) {
        if (type.isPrimitive()) {
            return primitive(type.asPrimitiveType());
        }
        if (type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
            return "array<" + typeOf(type.asGroupType().getType(0).asGroupType().getType(0)) + ">";
        }
        return type.toString();
    }

    private static String primitive(PrimitiveType type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return "decimal(" + decimal.getPrecision() + "," + decimal.getScale() + ")";
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation instant) {
            boolean micros = instant.getUnit() == LogicalTypeAnnotation.TimeUnit.MICROS;
            return instant.isAdjustedToUTC() && micros ? "timestamp" : instant.toString();
        }
        if (meaning != null) {
            return meaning.toString().toLowerCase(Locale.ROOT);
        }
        return switch (type.getPrimitiveTypeName()) {
            case INT64 -> "bigint";
            case INT32 -> "int";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
            default -> type.getPrimitiveTypeName().name().toLowerCase(Locale.ROOT);
        };
    }
}
