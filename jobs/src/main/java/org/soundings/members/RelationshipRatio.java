package org.soundings.members;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.soundings.members.BetaBinomialFit.Outcome;
import org.soundings.tables.DepthPrior;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.PastScores;
import scala.collection.Iterator;
import scala.collection.Seq;

/**
 * How deep a member's network is: the share of mature contacts that are relationships, drawn towards the network's mean
 * where they are few.
 *
 * <p>(R′ + αμ)/(k′ + α), with μ and α of {@link BetaBinomialFit} over reporting members.
 *
 * <p>0..1; null for a member without a mature contact, and for all where no reporting member has one. The fit is one row
 * a day, computed in the cluster and broadcast. Source: METRICS, per member.
 */
final class RelationshipRatio {

    private static final Column RELATIONSHIPS = MemberScores.MATURE_RELATIONSHIP_COUNT.col();
    private static final Column CONTACTS = MemberScores.MATURE_CONTACT_COUNT.col();

    private RelationshipRatio() {}

    /**
     * Adds the ratio to scores of several days.
     *
     * @param priors what {@link #priors} gives
     */
    static Dataset<Row> add(Dataset<Row> scores, Dataset<Row> priors) {
        Column ratio = RELATIONSHIPS
                .plus(DepthPrior.CONCENTRATION.col().multiply(DepthPrior.MEAN.col()))
                .divide(CONTACTS.plus(DepthPrior.CONCENTRATION.col()));
        return scores.join(broadcast(priors), new String[] {PastScores.AS_OF_ON.name()}, "left_outer")
                .withColumn(
                        MemberScores.RELATIONSHIP_RATIO.name(),
                        MemberScores.RELATIONSHIP_RATIO.from(when(CONTACTS.gt(0L), ratio)));
    }

    /** Mean and concentration of each day on which a reporting member has a mature contact. */
    static Dataset<Row> priors(Dataset<Row> scores) {
        String members = "members";
        String outcomes = "outcomes";
        String fit = "fit";
        UDF1<Seq<Row>, Row> fitted = RelationshipRatio::fit;
        Column day = PastScores.AS_OF_ON.col();
        return scores.where(NumberedMembers.IS_REPORTING.col().and(CONTACTS.gt(0L)))
                .groupBy(day, RELATIONSHIPS, CONTACTS)
                .agg(count(lit(1)).as(members))
                .groupBy(day)
                .agg(array_sort(collect_list(struct(RELATIONSHIPS, CONTACTS, col(members))))
                        .as(outcomes))
                .select(
                        day,
                        udf(fitted, DepthPrior.TABLE.schema())
                                .apply(col(outcomes))
                                .as(fit))
                .select(day, col(fit + ".*"));
    }

    private static Row fit(Seq<Row> histogram) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Iterator<Row> rows = histogram.iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            outcomes.add(new Outcome(row.getLong(0), row.getLong(1), row.getLong(2)));
        }
        BetaBinomialFit fit = BetaBinomialFit.of(outcomes);
        return RowFactory.create(fit.mean(), fit.concentration());
    }
}
