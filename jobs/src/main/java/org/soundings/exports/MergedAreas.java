package org.soundings.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.soundings.config.Settings.Reading;
import org.soundings.tables.Reason;

/** The merged areas of a sheet of .xlsx: a value counts in the top left cell only, what others hold is never shown. */
final class MergedAreas {

    static final MergedAreas NONE = new MergedAreas(List.of(), 0);

    private final List<Area> areas;
    private final int maxColumns;

    private record Area(int top, int left, int bottom, int right) {}

    private MergedAreas(List<Area> areas, int maxColumns) {
        this.areas = areas;
        this.maxColumns = maxColumns;
    }

    /**
     * Reads them from behind the rows of a sheet.
     *
     * @throws Refused {@code bad_workbook} where they are more than any sheet has
     */
    static MergedAreas of(XmlEvents sheet, Reading limits) throws IOException {
        List<Area> areas = new ArrayList<>();
        long rows = 0;
        for (int event = sheet.next(); event != XMLStreamConstants.END_DOCUMENT; event = sheet.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && sheet.name().equals("mergeCell")) {
                Area area = area(sheet.attribute(null, "ref"));
                areas.add(area);
                // Areas do not overlap: no more can begin in a row than there are columns, nor cover more rows than
                // that.
                rows += 1L + area.bottom() - area.top();
                if (rows > 4L * limits.maxSheetRows()) {
                    throw ZipIndex.bad("mergeCells > " + 4L * limits.maxSheetRows());
                }
            }
        }
        areas.sort(Comparator.comparingInt(Area::top));
        return new MergedAreas(areas, limits.maxColumns());
    }

    private static Area area(String ref) {
        int colon = ref == null ? -1 : ref.indexOf(':');
        if (ref == null) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        long start = CellRef.of(colon < 0 ? ref : ref.substring(0, colon));
        long end = colon < 0 ? start : CellRef.of(ref.substring(colon + 1));
        if (CellRef.row(start) > CellRef.row(end) || CellRef.column(start) > CellRef.column(end)) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        return new Area(CellRef.row(start), CellRef.column(start), CellRef.row(end), CellRef.column(end));
    }

    /** A walk down the rows. */
    Walk walk() {
        return new Walk();
    }

    /** Which cells of a row are covered, rows taken in their order. */
    final class Walk {

        private final List<Area> open = new ArrayList<>();
        private final BitSet covered = new BitSet();
        private int next;

        /** Goes to a row. */
        void to(long row) {
            if (open.isEmpty() && (next == areas.size() || areas.get(next).top() > row)) {
                return;
            }
            while (next < areas.size() && areas.get(next).top() <= row) {
                open.add(areas.get(next++));
            }
            open.removeIf(area -> area.bottom() < row);
            covered.clear();
            for (Area area : open) {
                covered.set(
                        area.left() + (area.top() == row ? 1 : 0),
                        Math.max(area.left(), Math.min(area.right(), maxColumns)) + 1);
            }
        }

        /** Whether a cell of the row is covered; not told beyond the last column that is read. */
        boolean isCovered(long column) {
            return column <= maxColumns && covered.get((int) column);
        }
    }
}
