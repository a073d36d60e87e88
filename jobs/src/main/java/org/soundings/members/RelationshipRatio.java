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
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.soundings.members.BetaBinomialFit.Outcome;
import org.soundings.tables.DepthPrior;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import scala.collection.Iterator;
import scala.collection.Seq;

/**
 * How deep a member's network is: the share of mature contacts that are relationships, drawn towards the network's mean
 * where they are few.
 *
 * <p>(R′ + αμ)/(k′ + α), with μ and α of {@link BetaBinomialFit} over reporting members.
 *
 * <p>0..1; null for a member without a mature contact, and for all where no reporting member has one. The fit is one row
 * computed in the cluster and broadcast. Source: METRICS, per member.
 */
final class RelationshipRatio {

    private static final Column RELATIONSHIPS = MemberScores.MATURE_RELATIONSHIP_COUNT.col();
    private static final Column CONTACTS = MemberScores.MATURE_CONTACT_COUNT.col();

    private RelationshipRatio() {}

    /**
     * Adds the ratio to scores that hold both counts and whether a member reports.
     *
     * @param by columns that tell networks apart, each with a prior of its own
     */
    static Dataset<Row> add(Dataset<Row> scores, Field... by) {
        return add(scores, prior(scores, by), by);
    }

    /** Adds the ratio by given priors, rows of {@link DepthPrior}, in place of their own. */
    static Dataset<Row> add(Dataset<Row> scores, Dataset<Row> priors, Field... by) {
        Column ratio = RELATIONSHIPS
                .plus(DepthPrior.CONCENTRATION.col().multiply(DepthPrior.MEAN.col()))
                .divide(CONTACTS.plus(DepthPrior.CONCENTRATION.col()));
        Dataset<Row> prior = broadcast(priors);
        Dataset<Row> joined = by.length == 0
                ? scores.crossJoin(prior)
                : scores.join(prior, Stream.of(by).map(Field::name).toArray(String[]::new), "left_outer");
        return joined.withColumn(
                MemberScores.RELATIONSHIP_RATIO.name(),
                MemberScores.RELATIONSHIP_RATIO.from(when(CONTACTS.gt(0L), ratio)));
    }

    static Dataset<Row> prior(Dataset<Row> scores, Field... by) {
        String members = "members";
        String outcomes = "outcomes";
        String fit = "fit";
        UDF1<Seq<Row>, Row> fitted = RelationshipRatio::fit;
        return scores.where(NumberedMembers.IS_REPORTING.col().and(CONTACTS.gt(0L)))
                .groupBy(with(by, RELATIONSHIPS, CONTACTS))
                .agg(count(lit(1)).as(members))
                .groupBy(with(by))
                .agg(array_sort(collect_list(struct(RELATIONSHIPS, CONTACTS, col(members))))
                        .as(outcomes))
                .select(with(
                        by,
                        udf(fitted, DepthPrior.TABLE.schema())
                                .apply(col(outcomes))
                                .as(fit)))
                .select(with(by, col(fit + ".*")));
    }

    private static Column[] with(Field[] by, Column... more) {
        return Stream.concat(Stream.of(by).map(Field::col), Stream.of(more)).toArray(Column[]::new);
    }

    private static Row fit(Seq<Row> histogram) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Iterator<Row> rows = histogram.iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            outcomes.add(new Outcome(row.getLong(0), row.getLong(1), row.getLong(2)));
        }
        BetaBinomialFit fit = BetaBinomialFit.of(outcomes);
        return fit == null ? RowFactory.create(null, null) : RowFactory.create(fit.mean(), fit.concentration());
    }
}
