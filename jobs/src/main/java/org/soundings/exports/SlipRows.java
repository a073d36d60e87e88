package org.soundings.exports;

import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.Fold;
import org.soundings.tables.Reason;
import org.soundings.tables.RowKind;
import org.soundings.tables.Tier;

/** Rows of a slips audit: one slip each, of the file's chapter and period. */
final class SlipRows implements RowReader {

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.SLIP_TYPE};
    }

    @Override
    public TableRow read(DataRow row) {
        Vocabulary words = Vocabulary.SHIPPED;
        String language = row.heading().layout().language();
        EventKind kind = row.word(
                Column.SLIP_TYPE,
                words.slipTypes(),
                Reason.UNKNOWN_KIND,
                words.slipTypeLabels().get(language));
        if (kind == null) {
            throw row.missing(Column.SLIP_TYPE);
        }
        TableRow slip =
                row.file().row(RowKind.SLIP).set(ExportRows.KIND, kind.code()).set(ExportRows.QUANTITY_COUNT, 1L);
        String from = from(row, kind, slip);
        String to = to(row, kind, slip);
        if (kind == EventKind.REFERRAL) {
            Tier tier = row.word(
                    Column.INSIDE_OUTSIDE,
                    words.tiers(),
                    Reason.UNKNOWN_TIER,
                    words.tierLabels().get(language));
            slip.set(ExportRows.TIER, tier == null ? null : tier.code());
        } else if (kind == EventKind.CLOSED_BUSINESS) {
            row.required(Column.THANKED_AMOUNT);
            String currency = row.format().currency();
            slip.set(ExportRows.AMOUNT, row.amount(Column.THANKED_AMOUNT, currency))
                    .set(ExportRows.CURRENCY_CODE, currency);
        } else if (kind == EventKind.EDUCATION) {
            slip.set(ExportRows.QUANTITY_COUNT, row.requiredCount(Column.CREDITS, 0));
        }
        detail(row.text(Column.DETAIL), slip);
        if (kind != EventKind.VISITOR) {
            checkSides(row, slip, from, to);
        }
        row.file().checkDay(row.file().placed().lastDay());
        return slip;
    }

    private static String from(DataRow row, EventKind kind, TableRow slip) {
        boolean isOptional = kind == EventKind.CLOSED_BUSINESS;
        String name = isOptional ? row.person(Column.FROM) : row.requiredPerson(Column.FROM);
        return side(row, Column.FROM, name, slip, ExportRows.FROM_NAME, ExportRows.FROM_IS_VISITING);
    }

    private static String to(DataRow row, EventKind kind, TableRow slip) {
        boolean isOptional = kind == EventKind.EDUCATION;
        String name = isOptional ? row.person(Column.TO) : row.requiredPerson(Column.TO);
        return side(row, Column.TO, name, slip, ExportRows.TO_NAME, ExportRows.TO_IS_VISITING);
    }

    /** The name as names are compared; null where there is none or it is nobody's. */
    private static String side(
            DataRow row, Column column, String name, TableRow slip, Field nameField, Field visitingField) {
        String folded = row.folded(column);
        if (folded == null || isNobody(folded)) {
            return null;
        }
        slip.set(nameField, name).set(visitingField, row.isBold(column));
        return folded;
    }

    /** The organisation, and the word for a visitor, stand where a name does and are nobody's. */
    static boolean isNobody(String folded) {
        return Vocabulary.SHIPPED.nobody().contains(folded);
    }

    /** {@code BNI Chapter, Region, Country}: a chapter's name can hold a comma, the last two parts cannot. */
    private static void detail(String detail, TableRow slip) {
        if (detail == null) {
            return;
        }
        String[] parts = detail.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        int places = Math.min(parts.length - 1, 2);
        StringBuilder chapter = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length - places; i++) {
            chapter.append(", ").append(parts[i]);
        }
        slip.set(ExportRows.OTHER_CHAPTER_NAME, orNull(chapter.toString()))
                .set(ExportRows.OTHER_CHAPTER_REGION, places > 0 ? orNull(parts[parts.length - places]) : null)
                .set(ExportRows.OTHER_CHAPTER_COUNTRY, places > 1 ? orNull(parts[parts.length - 1]) : null);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Bold tells two persons of one name apart: one is a member here, the other of another chapter. */
    private static void checkSides(DataRow row, TableRow slip, String from, String to) {
        if (from == null || to == null) {
            return;
        }
        Boolean isFromVisiting = slip.flag(ExportRows.FROM_IS_VISITING);
        boolean isSameSide = isFromVisiting == null || isFromVisiting.equals(slip.flag(ExportRows.TO_IS_VISITING));
        if (isSameSide && Fold.withoutTitle(from).equals(Fold.withoutTitle(to))) {
            throw row.refuse(Column.TO, Reason.SELF_LOOP, slip.text(ExportRows.TO_NAME), null);
        }
    }
}
