package org.soundings.network;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ChapterSources;
import org.soundings.tables.Chapters;
import org.soundings.tables.MemberSpans;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Sightings;

/**
 * From when to when it is on record what members give and receive, or that they do not: silence before a member joined,
 * before the data begin or after they end is no silence.
 */
public final class SpanStage {

    private static final String[] BY_CHAPTER = {NumberedMembers.CHAPTER_ID.name()};

    private SpanStage() {}

    /**
     * The spans of members whose chapter exports them; none for one who neither has a day of joining nor was ever seen.
     *
     * @param members rows of {@link NumberedMembers}
     * @param seen rows of {@link Sightings}
     * @param sources rows of {@link ChapterSources}
     * @param chapters rows of {@link Chapters}
     * @return rows of {@link MemberSpans}, each of a day or more
     */
    public static Dataset<Row> spans(
            Dataset<Row> members, Dataset<Row> seen, Dataset<Row> sources, Dataset<Row> chapters, LocalDate asOf) {
        NumberedMembers.TABLE.check(members.schema());
        Sightings.TABLE.check(seen.schema());
        ChapterSources.TABLE.check(sources.schema());
        Chapters.TABLE.check(chapters.schema());
        Column joined = coalesce(NumberedMembers.JOINED_ON.col(), Sightings.FIRST_ON.col());
        Column isGone = NumberedMembers.IS_PRESENT.col().unary_$bang();
        Column left = coalesce(
                date_sub(NumberedMembers.LEFT_ON.col(), 1), when(isGone, coalesce(Sightings.LAST_ON.col(), joined)));
        Column exported = coalesce(Chapters.LAST_EXPORT_ON.col(), lit(asOf));
        Dataset<Row> ends = chapters.select(Chapters.CHAPTER_ID.col(), Chapters.LAST_EXPORT_ON.col());
        return MemberSpans.TABLE.conform(members.where(NumberedMembers.IS_REPORTING.col())
                .join(seen, new String[] {NumberedMembers.MEMBER_NO.name()}, "left_outer")
                .join(broadcast(sources), BY_CHAPTER)
                .join(broadcast(ends), BY_CHAPTER)
                .withColumn(
                        MemberSpans.SINCE_ON.name(),
                        when(joined.isNotNull(), greatest(joined, ChapterSources.DATA_START_ON.col())))
                .withColumn(MemberSpans.UNTIL_ON.name(), least(left, exported, lit(asOf)))
                .where(MemberSpans.SINCE_ON.col().leq(MemberSpans.UNTIL_ON.col())));
    }
}
