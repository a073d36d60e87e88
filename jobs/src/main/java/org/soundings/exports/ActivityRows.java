package org.soundings.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Fold;
import org.soundings.tables.Reason;
import org.soundings.tables.RowKind;
import org.soundings.tables.Tier;

/** Rows of an activity log: one event each, with its own day and chapters. */
final class ActivityRows implements RowReader {

    private static final Set<EventKind> KINDS = EnumSet.complementOf(EnumSet.of(EventKind.EDUCATION));
    private static final String KIND_CODES = KINDS.stream().map(EventKind::code).collect(Collectors.joining(", "));

    /** Kinds that may have one side only. */
    private static final Set<EventKind> WITHOUT_TO = EnumSet.of(EventKind.ATTENDANCE, EventKind.VISITOR);

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.DATE, Column.CHAPTER};
    }

    @Override
    public TableRow read(DataRow written) {
        String chapter = written.required(Column.CHAPTER);
        DataRow row = written.in(written.file().formatOfChapter(chapter));
        LocalDate day = row.requiredDay(Column.DATE);
        row.required(Column.KIND);
        EventKind kind = row.word(
                Column.KIND,
                word -> EventKind.of(word).filter(KINDS::contains).orElse(null),
                Reason.UNKNOWN_KIND,
                KIND_CODES);
        String toChapter = row.text(Column.TO_CHAPTER);
        TableRow event = row.file()
                .row(RowKind.ACTIVITY, chapter)
                .set(ExportRows.EVENT_ON, day)
                .set(ExportRows.SOURCE_EVENT_ID, row.text(Column.EVENT_ID))
                .set(ExportRows.KIND, kind.code())
                .set(ExportRows.FROM_ID, row.text(Column.FROM_ID))
                .set(ExportRows.FROM_NAME, row.person(Column.FROM_NAME))
                .set(ExportRows.TO_ID, row.text(Column.TO_ID))
                .set(ExportRows.TO_NAME, row.person(Column.TO_NAME))
                .set(ExportRows.OTHER_CHAPTER_NAME, toChapter)
                .set(ExportRows.OTHER_CHAPTER_REGION, row.file().region(toChapter))
                .set(ExportRows.OTHER_CHAPTER_COUNTRY, row.file().country(toChapter));
        checkSides(row, kind, event);
        values(row, event);
        row.file().checkDay(day);
        return event;
    }

    private static void values(DataRow row, TableRow event) {
        Tier tier = row.word(
                Column.TIER, word -> tier(word), Reason.UNKNOWN_TIER, Tier.INSIDE.code() + ", " + Tier.OUTSIDE.code());
        Long quantity = row.count(Column.QUANTITY, 1);
        String currency = currency(row);
        BigDecimal amount = row.amount(Column.AMOUNT, currency);
        event.set(ExportRows.TIER, tier == null ? null : tier.code())
                .set(ExportRows.QUANTITY_COUNT, quantity == null ? 1L : quantity)
                .set(ExportRows.AMOUNT, amount)
                .set(ExportRows.CURRENCY_CODE, amount == null ? null : currency);
    }

    private static Tier tier(String word) {
        for (Tier tier : Tier.values()) {
            if (tier.code().equals(word)) {
                return tier;
            }
        }
        return null;
    }

    private static String currency(DataRow row) {
        String declared = row.format().currency();
        return row.text(Column.CURRENCY) == null
                ? declared
                : row.word(
                        Column.CURRENCY,
                        word -> {
                            String code = word.toUpperCase(java.util.Locale.ROOT);
                            return Numbers.isCurrency(code) ? code : null;
                        },
                        Reason.BAD_CURRENCY,
                        declared);
    }

    private static void checkSides(DataRow row, EventKind kind, TableRow event) {
        String fromId = event.text(ExportRows.FROM_ID);
        String toId = event.text(ExportRows.TO_ID);
        String from = event.text(ExportRows.FROM_NAME);
        String to = event.text(ExportRows.TO_NAME);
        if (fromId == null && from == null && kind != EventKind.CLOSED_BUSINESS) {
            throw row.missing(Column.FROM_ID);
        } else if (toId == null && to == null && !WITHOUT_TO.contains(kind)) {
            throw row.missing(Column.TO_ID);
        }
        boolean isOneId = fromId != null && fromId.equals(toId);
        boolean isOneName = (fromId == null || toId == null)
                && from != null
                && to != null
                && kind != EventKind.VISITOR
                && Fold.person(from).equals(Fold.person(to))
                && isSameChapter(event);
        if (isOneId || isOneName) {
            throw row.refuse(Column.TO_ID, Reason.SELF_LOOP, isOneId ? toId : to, null);
        }
    }

    private static boolean isSameChapter(TableRow event) {
        String other = event.text(ExportRows.OTHER_CHAPTER_NAME);
        return other == null || Fold.chapter(other).equals(Fold.chapter(event.text(ExportRows.CHAPTER_NAME)));
    }
}
