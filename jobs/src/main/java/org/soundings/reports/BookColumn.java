package org.soundings.reports;

import java.util.function.Function;

/**
 * A column of a workbook's sheet.
 *
 * @param meaning what it says, in a sentence
 * @param value a row's cell: text, a number, a day, or null for an empty cell
 */
record BookColumn<R>(String heading, String meaning, CellForm form, Function<R, ?> value) {}
