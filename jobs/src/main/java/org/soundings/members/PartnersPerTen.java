package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * How wide a member's network is: of ten of his exchanges, taken at random, with how many different people. Does not
 * grow with mere activity.
 *
 * <p>Σ_j [1 − C(s − S_ij, 10)/C(s, 10)], the quotient as the product of its ten factors (s − S_ij − t)/(s − t), t = 0..9.
 *
 * <p>1..10; null for fewer than ten exchanges. Time: ten steps a contact. Source: Hurlbert 1971, doi:10.2307/1934145.
 */
final class PartnersPerTen implements Measure {

    private static final int DRAWN = 10;

    @Override
    public Field field() {
        return MemberScores.PARTNERS_PER_TEN;
    }

    @Override
    public Column value(OwnTies own) {
        return own.overExchanges(PartnersPerTen::of);
    }

    static Double of(long[] exchanges) {
        long all = Exchanges.sum(exchanges);
        if (all < DRAWN) {
            return null;
        }
        double partners = 0;
        for (long exchange : exchanges) {
            partners += 1 - chanceOfNone(all, all - exchange);
        }
        return partners;
    }

    /** The chance that ten of all exchanges are all with others: 0 where the others are fewer than ten. */
    private static double chanceOfNone(long all, long others) {
        if (others < DRAWN) {
            return 0;
        }
        double chance = 1;
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            chance *= (double) (others - drawn) / (all - drawn);
        }
        return chance;
    }
}
