package org.soundings.reports;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param lines what stands above the headings, and stays in sight with them
 * @param frozenColumns how many columns stay in sight, and are repeated on each printed page
 * @param pagesWide on how many A4 pages its columns are printed
 */
record BookSheet<R>(
        String name, List<String> lines, List<BookColumn<R>> columns, List<R> rows, int frozenColumns, int pagesWide) {}
