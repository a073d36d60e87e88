package org.soundings.reports;

import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.NetworkScores;

/**
 * What both tests of givers gain found. {@code Double}s are null where nothing can be told.
 *
 * @param withinWeeks in how many weeks a first gift has to come back
 * @param low from where to where the share of first gifts that came back is by chance alone
 * @param effect how much more is received after giving more, as a power of what is given
 */
public record GiversGain(
        int withinWeeks,
        long firstGifts,
        Double returned,
        Double low,
        Double high,
        Double effect,
        Double effectLow,
        Double effectHigh) {

    /** Of the row of {@link NetworkScores}. */
    public static GiversGain of(Row network, int withinWeeks) {
        return new GiversGain(
                withinWeeks,
                network.getLong(index(NetworkScores.FIRST_GIFT_COUNT)),
                real(network, NetworkScores.RETURNED_GIFT_RATIO),
                real(network, NetworkScores.CHANCE_RETURNED_GIFT_LOW),
                real(network, NetworkScores.CHANCE_RETURNED_GIFT_HIGH),
                real(network, NetworkScores.GIVING_EFFECT),
                real(network, NetworkScores.GIVING_EFFECT_LOW),
                real(network, NetworkScores.GIVING_EFFECT_HIGH));
    }

    private static Double real(Row network, Field field) {
        return network.isNullAt(index(field)) ? null : (Double) network.getDouble(index(field));
    }

    private static int index(Field field) {
        return NetworkScores.TABLE.indexOf(field);
    }
}
