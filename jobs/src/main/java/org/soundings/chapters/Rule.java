package org.soundings.chapters;

import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Candidates;
import org.soundings.tables.Deeds;
import org.soundings.tables.Field;

/** Something that a chapter could do, and why: each rule proposes all it sees, {@link Selection} chooses. */
interface Rule {

    /** The code of the rule in tables. */
    String code();

    /** The counsel of the article that it serves. */
    String counsel();

    /** Rows of {@link Candidates}, with priorities from 0 to 1. */
    Dataset<Row> candidates(Evidence evidence);

    /**
     * Whether what two members did shows the advice to be followed: where nothing else is said, a one-to-one. Of an action
     * about one member anybody may be the other.
     *
     * @param deed the alias of rows of {@link Deeds}
     * @return empty for a rule that advises nothing
     */
    default Optional<Column> isFollowed(String deed) {
        return Optional.of(Deeds.ONE_TO_ONE_COUNT.of(deed).gt(0L));
    }

    /** Rows of {@link Candidates} with what this rule says of them; the rest is null. */
    default Dataset<Row> propose(Dataset<Row> found, Map<Field, Column> said) {
        return found.select(Candidates.TABLE.fields().stream()
                .map(field -> field.from(
                        field.equals(Candidates.RULE)
                                ? lit(code())
                                : field.equals(Candidates.COUNSEL)
                                        ? lit(counsel())
                                        : said.getOrDefault(field, lit(null))))
                .toArray(Column[]::new));
    }
}
