package org.soundings.jobs;

import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.levenshtein;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Chapters;
import org.soundings.tables.Fold;
import org.soundings.tables.Text;

/** The reporting chapter that an id or a name means. */
final class ChapterFinder {

    private static final int NAMED = 5;

    private static final Text UNKNOWN = new Text(
            "No chapter that exports files has the id or the name “{0}”.",
            "Aucun groupe qui exporte des fichiers n'a l'identifiant ou le nom « {0} ».");
    private static final Text NEAR = new Text("Did you mean:", "Vouliez-vous dire :");
    private static final Text SEVERAL = new Text(
            "Several chapters are called “{0}”; give the id of one:",
            "Plusieurs groupes s'appellent « {0} » ; donnez l'identifiant de l'un d'eux :");
    private static final Text NOT_REPORTING = new Text(
            "The chapter “{0}” exports no files of its own: it is known from those of others, and no page is made of it.",
            "Le groupe « {0} » n'exporte pas de fichiers : il n'est connu que par ceux des autres, et n'a pas de page.");

    private final Dataset<Row> chapters;
    private final Spoken spoken;

    /** @param chapters rows of {@link Chapters} */
    ChapterFinder(Dataset<Row> chapters, Spoken spoken) {
        this.chapters = chapters;
        this.spoken = spoken;
    }

    /**
     * The id of the chapter with this id, or else with this name, whatever its case.
     *
     * @throws RunFailure if there is none that reports, naming those that are near, or more than one of this name
     */
    String find(String wanted) {
        UDF1<String, String> fold = Fold::chapter;
        Column folded = udf(fold, DataTypes.StringType).apply(Chapters.CHAPTER_NAME.col());
        Dataset<Row> reporting = chapters.where(Chapters.IS_REPORTING.col());
        Column isMeant = folded.equalTo(Fold.chapter(wanted));
        Column isId = Chapters.CHAPTER_ID.col().equalTo(wanted);
        if (!reporting.where(isId).isEmpty()) {
            return wanted;
        }
        List<Row> byName =
                reporting.where(isMeant).orderBy(Chapters.CHAPTER_ID.col()).collectAsList();
        if (byName.size() == 1) {
            return id(byName.get(0));
        }
        if (!byName.isEmpty()) {
            throw RunFailure.usage(spoken.say(SEVERAL, wanted) + list(byName));
        }
        if (!chapters.where(isId.or(isMeant)).isEmpty()) {
            throw RunFailure.usage(spoken.say(NOT_REPORTING, wanted));
        }
        Column distance = least(
                levenshtein(lower(Chapters.CHAPTER_ID.col()), lit(wanted.toLowerCase(Locale.ROOT))),
                levenshtein(folded, lit(Fold.chapter(wanted))));
        List<Row> near = reporting
                .where(distance.leq(Math.max(2, wanted.length() / 3)))
                .orderBy(distance, Chapters.CHAPTER_ID.col())
                .limit(NAMED)
                .collectAsList();
        String told = spoken.say(UNKNOWN, wanted);
        throw RunFailure.usage(near.isEmpty() ? told : told + " " + spoken.of(NEAR) + list(near));
    }

    private static String list(List<Row> chapters) {
        return chapters.stream()
                .map(chapter -> "\n  " + id(chapter) + "  " + chapter.getAs(Chapters.CHAPTER_NAME.name()))
                .collect(Collectors.joining());
    }

    private static String id(Row chapter) {
        return chapter.getAs(Chapters.CHAPTER_ID.name());
    }
}
