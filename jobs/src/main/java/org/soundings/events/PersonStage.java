package org.soundings.events;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.soundings.tables.Mentions;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Persons;

/** Who is who: the member that each id or name means, and the members. */
final class PersonStage {

    private PersonStage() {}

    /** What each key means: {@link Persons}. */
    static Dataset<Row> persons(Dataset<Row> mentions) {
        return mentions.groupByKey(
                        (MapFunction<Row, String>) row -> row.getAs(Mentions.CHAPTER_ID.name()), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) PersonStage::directory,
                        Encoders.row(Persons.TABLE.schema()));
    }

    /** The members, numbered in the order of their ids: {@link NumberedMembers}. */
    static Dataset<Row> members(Dataset<Row> persons, LocalDate asOf) {
        Column hasJoined = coalesce(Persons.JOINED_ON.col().leq(lit(asOf)), lit(true));
        Column hasLeft = coalesce(Persons.LEFT_ON.col().leq(lit(asOf)), lit(false));
        Dataset<Row> members = persons.where(Persons.MEMBER_ID.col().isNotNull())
                .select(
                        Persons.MEMBER_ID.col(),
                        Persons.DISPLAY_NAME.col(),
                        Persons.CHAPTER_ID.col(),
                        Persons.PROFESSION.col(),
                        Persons.JOINED_ON.col(),
                        Persons.LEFT_ON.col(),
                        Persons.IS_GONE.col(),
                        Persons.IS_REPORTING.col())
                .distinct();
        // Ranks need one sort of all members in one task: a third of a million rows for the whole world.
        return members.select(
                        NumberedMembers.MEMBER_NO.from(row_number()
                                .over(Window.orderBy(Persons.MEMBER_ID.col()))
                                .minus(1)),
                        members.col("*"),
                        NumberedMembers.IS_PRESENT.from(Persons.IS_REPORTING
                                .col()
                                .and(hasJoined)
                                .and(hasLeft.or(Persons.IS_GONE.col()).unary_$bang())))
                .select(NumberedMembers.TABLE.columns());
    }

    private static Iterator<Row> directory(String chapterId, Iterator<Row> group) {
        Iterable<Row> rows = () -> group;
        List<Mention> mentions = StreamSupport.stream(rows.spliterator(), false)
                .map(PersonStage::mention)
                .toList();
        return Directory.persons(chapterId, mentions).stream()
                .map(PersonStage::row)
                .iterator();
    }

    private static Mention mention(Row row) {
        return new Mention(
                row.getAs(Mentions.CHAPTER_ID.name()),
                row.getAs(Mentions.SOURCE_ID.name()),
                row.getAs(Mentions.NAME.name()),
                Mention.Source.valueOf(row.getAs(Mentions.SOURCE.name())),
                row.getAs(Mentions.ALIAS_OF.name()),
                row.getAs(Mentions.PROFESSION.name()),
                row.<LocalDate>getAs(Mentions.JOINED_ON.name()),
                row.<LocalDate>getAs(Mentions.LEFT_ON.name()),
                row.getAs(Mentions.MEMBER_STATUS.name()),
                row.<LocalDate>getAs(Mentions.RENEWAL_ON.name()),
                row.<LocalDate>getAs(Mentions.SEEN_ON.name()),
                row.<Long>getAs(Mentions.LIST_NO.name()));
    }

    private static Row row(Directory.Person person) {
        return RowFactory.create(
                person.scopeId(),
                person.key(),
                person.chapterId(),
                person.memberId(),
                person.reason() == null ? null : person.reason().code(),
                person.isOnRoster(),
                person.displayName(),
                person.profession(),
                person.joinedOn(),
                person.leftOn(),
                person.isGone(),
                person.otherNames().isEmpty() ? null : person.otherNames().toArray(),
                person.isReporting());
    }
}
