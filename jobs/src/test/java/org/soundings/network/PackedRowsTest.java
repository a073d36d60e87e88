package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

final class PackedRowsTest {

    @Test
    void aLargePartitionBecomesSeveralArrays() {
        int rows = 2 * PackedRows.ROWS + 1;
        PackedRows packed = new PackedRows(
                IntStream.range(0, rows)
                        .<Row>mapToObj(i -> RowFactory.create(2L * i, 2L * i + 1))
                        .iterator(),
                2);
        List<long[]> arrays = new ArrayList<>();
        packed.forEachRemaining(arrays::add);

        assertThat(arrays)
                .extracting(array -> array.length)
                .containsExactly(2 * PackedRows.ROWS, 2 * PackedRows.ROWS, 2);
        assertThat(arrays.stream().flatMapToLong(LongStream::of).toArray())
                .containsExactly(LongStream.range(0, 2L * rows).toArray());
    }

    @Test
    void ofNoRowsThereIsNoArray() {
        PackedRows packed = new PackedRows(Collections.emptyIterator(), 3);

        assertThat(packed.hasNext()).isFalse();
        assertThatThrownBy(packed::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("All rows have been packed");
    }
}
