package org.soundings.events;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Fold;

/** The folding rule of {@link Fold} on columns; null stays null. */
final class Folds {

    private static final UserDefinedFunction TEXT = fold(Fold::text);
    private static final UserDefinedFunction PERSON = fold(Fold::person);
    private static final UserDefinedFunction CHAPTER = fold(Fold::chapter);

    private static final UserDefinedFunction TURNS = udf(
            (UDF1<String, String[]>)
                    name -> name == null ? null : Fold.turns(Fold.person(name)).toArray(String[]::new),
            DataTypes.createArrayType(DataTypes.StringType));

    private Folds() {}

    static Column person(Column name) {
        return PERSON.apply(name);
    }

    static Column chapter(Column name) {
        return CHAPTER.apply(name);
    }

    /** All turns of a person's name, folded: {@link Fold#turns}. */
    static Column turns(Column name) {
        return TURNS.apply(name);
    }

    /** A region or country, folded; empty where there is none. */
    static Column place(Column name) {
        return coalesce(TEXT.apply(name), lit(""));
    }

    private static UserDefinedFunction fold(UDF1<String, String> rule) {
        return udf(rule, DataTypes.StringType);
    }
}
