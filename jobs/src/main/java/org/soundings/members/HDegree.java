package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * How many ties a member has that are as many exchanges deep: the largest h with at least h ties of S_ij ≥ h. Needs both
 * width and depth.
 *
 * <p>0 for an isolate. Time: linear once sorted. Source: Zhao, Rousseau and Ye 2011, doi:10.1016/j.joi.2011.02.001.
 */
final class HDegree implements Measure {

    @Override
    public Field field() {
        return MemberScores.H_DEGREE;
    }

    @Override
    public Column value(OwnTies own) {
        return own.overExchanges(HDegree::of);
    }

    static Double of(long[] exchanges) {
        int h = 0;
        while (h < exchanges.length && exchanges[exchanges.length - 1 - h] > h) {
            h++;
        }
        return (double) h;
    }
}
