package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * How many equally active partners would spread a member's exchanges as widely. Grows with activity, so it is no axis.
 *
 * <p>exp(−Σ_j p_ij ln p_ij), p_ij = S_ij/s_i.
 *
 * <p>1..k; 0 for an isolate. Time: one logarithm a contact. Source: Jost 2006, doi:10.1111/j.2006.0030-1299.14714.x.
 */
final class EffectivePartnerCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.EFFECTIVE_PARTNER_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.overExchanges(EffectivePartnerCount::of);
    }

    static Double of(long[] exchanges) {
        if (exchanges.length == 0) {
            return 0.0;
        }
        double all = Exchanges.sum(exchanges);
        double entropy = 0;
        for (long exchange : exchanges) {
            double share = exchange / all;
            entropy -= share * Math.log(share);
        }
        return Math.exp(entropy);
    }
}
