package org.soundings.network;

import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.BalancedTies;
import org.soundings.tables.EmbeddedScores;
import org.soundings.tables.EmbeddedTies;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/**
 * What members' contacts have to do with each other, over the exchanges of the window.
 *
 * <p><b>Overlap</b> of a tie: of all other contacts of both, the share that both have. c/(k_i − 1 + k_j − 1 − c), k the
 * contacts of each and c the common ones. 0..1; null where neither has another contact, and for a tie without exchange
 * within the window: it is no line of that network, and k_i − 1 would take away a contact that k_i does not count.
 * Source: Onnela et al. 2007, doi:10.1073/pnas.0610245104.
 *
 * <p><b>Constraint</b> of a member: how much the contacts hold each other, so that little news comes from one that the
 * others do not know. Σ_j (p_ij + Σ_q p_iq p_qj)² over contacts j and q, p_ij = S_ij/s_i. With Q_ij = Σ_q S_iq S_jq/s_q,
 * the same seen from both ends, it is Σ_j ((S_ij + Q_ij)/s_i)². Above 0, with two or three contacts also above 1; null
 * without exchange and for more than {@value Contacts#MOST} contacts. Source: Burt 1992, Structural Holes.
 *
 * <p>Nothing is shuffled: to find what two lists of contacts have in common, either every tie carries a list to the
 * other's, or all lists are where the ties are. They are brought together once, 24 bytes a tie, and broadcast: 120 MB for
 * five million ties. Spark gives the memory back when this object is no longer used. Time: Σ over ties of k log k', k the
 * smaller number of contacts and k' the larger.
 */
public final class SharedContacts {

    private final Broadcast<Contacts> contacts;

    private SharedContacts(Broadcast<Contacts> contacts) {
        this.contacts = contacts;
    }

    /**
     * Brings the contacts together, at once.
     *
     * @param ties rows of {@link NumberedTies}, all of one day
     */
    public static SharedContacts of(Dataset<Row> ties) {
        NumberedTies.TABLE.check(ties.schema());
        List<long[]> parts = ties.where(Ties.EXCHANGE_COUNT.col().gt(0L))
                .select(NumberedTies.A_NO.col(), NumberedTies.B_NO.col(), Ties.EXCHANGE_COUNT.col())
                .mapPartitions(
                        (MapPartitionsFunction<Row, long[]>) rows -> new PackedRows(rows, Lines.LONGS_A_LINE),
                        Encoders.kryo(long[].class))
                .collectAsList();
        return new SharedContacts(
                JavaSparkContext.fromSparkContext(ties.sparkSession().sparkContext())
                        .broadcast(Contacts.of(parts)));
    }

    /**
     * Ties with their overlap.
     *
     * @param ties rows of {@link BalancedTies}
     * @return rows of {@link EmbeddedTies}
     */
    public Dataset<Row> ties(Dataset<Row> ties) {
        BalancedTies.TABLE.check(ties.schema());
        Broadcast<Contacts> known = contacts;
        UDF2<Long, Long, Double> overlap = (a, b) -> known.value().overlap(a, b);
        return EmbeddedTies.TABLE.conform(ties.withColumn(
                Ties.OVERLAP.name(),
                udf(overlap, DataTypes.DoubleType).apply(NumberedTies.A_NO.col(), NumberedTies.B_NO.col())));
    }

    /**
     * Scores with the constraint of each member.
     *
     * @param scores rows of {@link NumberedScores}
     * @return rows of {@link EmbeddedScores}
     */
    public Dataset<Row> scores(Dataset<Row> scores) {
        NumberedScores.TABLE.check(scores.schema());
        Broadcast<Contacts> known = contacts;
        UDF1<Long, Double> constraint = member -> known.value().constraint(member);
        return EmbeddedScores.TABLE.conform(scores.withColumn(
                MemberScores.CONSTRAINT_RATIO.name(),
                udf(constraint, DataTypes.DoubleType).apply(NumberedScores.MEMBER_NO.col())));
    }
}
