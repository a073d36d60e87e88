package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Candidates;
import org.soundings.tables.Deeds;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Stage;
import org.soundings.tables.Ties;

/**
 * Two mates with a rich past between whom nothing has happened for three months: at least six exchanges over all
 * history, no event of any kind since.
 *
 * <p>Applies to present members of one chapter, and not where its exports are stale: what is not exported is no silence.
 * Its priority has two equal parts: the exchanges (full at 24), and
 * whether the tie had come as far as a trusted relationship.
 */
final class ToRekindle implements Rule {

    private static final long RICH = 6;
    private static final double FULL = 24;
    private static final int SILENT_MONTHS = 3;

    @Override
    public String code() {
        return "to_rekindle";
    }

    @Override
    public String counsel() {
        return "quality";
    }

    @Override
    public Optional<Column> isFollowed(String deed) {
        return Optional.of(Deeds.EVENT_COUNT.of(deed).gt(0L));
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        Column exchanges = Ties.EXCHANGE_EVER_COUNT.col();
        Column wasClose = coalesce(Ties.STAGE.col().isin(Stage.TRUSTED.code(), Stage.MUTUAL.code()), lit(false));
        Dataset<Row> silent = evidence.tiesWithNews()
                .where(exchanges
                        .geq(RICH)
                        .and(Ties.LAST_ON.col().leq(lit(evidence.asOf().minusMonths(SILENT_MONTHS)))));
        Column priority = least(lit(1.0), exchanges.cast(DataTypes.DoubleType).divide(FULL))
                .plus(when(wasClose, 1.0).otherwise(0.0))
                .divide(2);
        return propose(
                silent,
                Map.of(
                        Candidates.CHAPTER_ID, Ties.CHAPTER_A_ID.col(),
                        Candidates.MEMBER_NO, NumberedTies.A_NO.col(),
                        Candidates.OTHER_NO, NumberedTies.B_NO.col(),
                        Candidates.EXCHANGE_COUNT, exchanges,
                        Candidates.LAST_ON, Ties.LAST_ON.col(),
                        Candidates.PRIORITY, priority));
    }
}
