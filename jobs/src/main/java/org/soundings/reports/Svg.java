package org.soundings.reports;

/** Numbers as SVG writes them, whatever the reader's language: a point, at most one decimal. */
final class Svg {

    private Svg() {}

    static String number(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        String sign = tenths < 0 ? "-" : "";
        return rest == 0 ? sign + whole : sign + whole + "." + rest;
    }

    /** A part of a whole in per cent; 0 of nothing. */
    static String share(long part, long whole) {
        return number(whole == 0 ? 0 : 100.0 * part / whole);
    }
}
