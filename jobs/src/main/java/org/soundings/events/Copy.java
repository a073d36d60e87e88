package org.soundings.events;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.soundings.tables.Copies;
import org.soundings.tables.Field;

/** One event row of one file, with chapters and members known: a row of {@link Copies}. */
record Copy(
        long fileNo,
        long line,
        String exporterId,
        String sourceEventId,
        String kind,
        LocalDate start,
        LocalDate end,
        Party from,
        Party to,
        String tier,
        long quantity,
        BigDecimal amount,
        String currency,
        String guestKey,
        ActivityLife.Standing standing)
        implements Serializable {

    /** One side of an event: a member, or where he is not known a chapter, or neither. */
    record Party(Long number, String memberId, String chapterId) implements Serializable {}

    static Copy of(Row row) {
        return new Copy(
                Copy.<Long>get(row, Copies.FILE_NO),
                Copy.<Long>get(row, Copies.LINE_NUMBER),
                get(row, Copies.EXPORTER_ID),
                get(row, Copies.SOURCE_EVENT_ID),
                get(row, Copies.KIND),
                day(get(row, Copies.PERIOD_START)),
                day(get(row, Copies.PERIOD_END)),
                new Party(get(row, Copies.FROM_NO), get(row, Copies.FROM_MEMBER_ID), get(row, Copies.FROM_CHAPTER_ID)),
                new Party(get(row, Copies.TO_NO), get(row, Copies.TO_MEMBER_ID), get(row, Copies.TO_CHAPTER_ID)),
                get(row, Copies.TIER),
                Copy.<Long>get(row, Copies.QUANTITY_COUNT),
                get(row, Copies.AMOUNT),
                get(row, Copies.CURRENCY_CODE),
                get(row, Copies.GUEST_KEY),
                ActivityLife.Standing.of(get(row, Copies.STANDING)));
    }

    /** Whether another row may be a copy of the same slip, as far as its content goes. */
    Content content() {
        return new Content(from, to, kind, tier, quantity, amount, currency, guestKey);
    }

    /** What two copies of one slip share. */
    record Content(
            Party from,
            Party to,
            String kind,
            String tier,
            long quantity,
            BigDecimal amount,
            String currency,
            String guestKey) {

        Content mirrored() {
            return new Content(to, from, kind, tier, quantity, amount, currency, guestKey);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // The field's type is the caller's.
    private static <T> T get(Row row, Field field) {
        return row.getAs(Copies.TABLE.indexOf(field));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
