package org.soundings.reports;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Actions;
import org.soundings.tables.Bridges;
import org.soundings.tables.ChapterHistory;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.ChapterSheets;
import org.soundings.tables.ChapterSheets.OfAction;
import org.soundings.tables.ChapterSheets.OfBridge;
import org.soundings.tables.ChapterSheets.OfChapter;
import org.soundings.tables.ChapterSheets.OfFiles;
import org.soundings.tables.ChapterSheets.OfMember;
import org.soundings.tables.ChapterSheets.OfMemberMonth;
import org.soundings.tables.ChapterSheets.OfMilestone;
import org.soundings.tables.ChapterSheets.OfMonth;
import org.soundings.tables.ChapterSheets.OfRefusal;
import org.soundings.tables.ChapterSheets.OfTie;
import org.soundings.tables.Chapters;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;
import org.soundings.tables.InputFiles;
import org.soundings.tables.MemberHistory;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Members;
import org.soundings.tables.Milestones;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;
import org.soundings.tables.Table;
import org.soundings.tables.Ties;

/**
 * Gathers what each reporting chapter's page may show into one row of {@link ChapterSheets}: every table is cut to that
 * allow-list of columns and grouped by its own chapter before it meets another.
 */
final class SheetStage {

    private SheetStage() {}

    static Dataset<Row> sheets(Function<Table, Dataset<Row>> tables) {
        Dataset<Row> chapters = tables.apply(Chapters.TABLE)
                .where(Chapters.IS_REPORTING.col())
                .select(
                        ChapterSheets.CHAPTER_ID.col(),
                        ChapterSheets.CHAPTER_NAME.col(),
                        ChapterSheets.LAST_EXPORT_ON.col(),
                        ChapterSheets.FRESHNESS.col());
        Dataset<Row> scores = tables.apply(ChapterScores.TABLE)
                .select(ChapterSheets.CHAPTER_ID.col(), nested(ChapterSheets.SCORES, OfChapter.TABLE));
        Dataset<Row> sheets = chapters;
        for (Dataset<Row> part : List.of(
                members(tables),
                scores,
                actions(tables),
                ties(tables),
                ofChapter(tables.apply(Bridges.TABLE), ChapterSheets.BRIDGES, OfBridge.TABLE),
                ofChapter(tables.apply(ChapterHistory.TABLE), ChapterSheets.MONTHS, OfMonth.TABLE),
                ofChapter(tables.apply(Milestones.TABLE), ChapterSheets.MILESTONES, OfMilestone.TABLE),
                files(tables),
                PalmsSheet.of(tables.apply(ControlTotals.TABLE)),
                refusals(tables))) {
            sheets = sheets.join(part, key(), "left");
        }
        return ChapterSheets.TABLE.conform(sheets);
    }

    private static Dataset<Row> members(Function<Table, Dataset<Row>> tables) {
        // The scores' own chapter is left out: a member belongs where the members' table puts him.
        Dataset<Row> scores = tables.apply(MemberScores.TABLE).drop(MemberScores.CHAPTER_ID.name());
        return tables.apply(Members.TABLE)
                .where(Members.IS_REPORTING.col())
                .select(
                        Members.MEMBER_ID.col(),
                        Members.CHAPTER_ID.col(),
                        Members.DISPLAY_NAME.col(),
                        Members.IS_PRESENT.col())
                .join(scores, new String[] {Members.MEMBER_ID.name()})
                .join(histories(tables), new String[] {Members.MEMBER_ID.name()}, "left_outer")
                .groupBy(Members.CHAPTER_ID.col())
                .agg(list(ChapterSheets.MEMBERS, OfMember.TABLE));
    }

    private static Dataset<Row> actions(Function<Table, Dataset<Row>> tables) {
        Dataset<Row> others = tables.apply(Chapters.TABLE)
                .select(
                        Actions.OTHER_CHAPTER_ID.from(Chapters.CHAPTER_ID.col()),
                        OfAction.OTHER_CHAPTER_NAME.from(Chapters.CHAPTER_NAME.col()));
        return tables.apply(Actions.TABLE)
                .join(broadcast(others), new String[] {Actions.OTHER_CHAPTER_ID.name()}, "left_outer")
                .groupBy(ChapterSheets.CHAPTER_ID.col())
                .agg(list(ChapterSheets.ACTIONS, OfAction.TABLE));
    }

    private static Dataset<Row> ties(Function<Table, Dataset<Row>> tables) {
        Column isInner = Ties.CHAPTER_A_ID.col().equalTo(Ties.CHAPTER_B_ID.col());
        return tables.apply(Ties.TABLE)
                .where(isInner)
                .groupBy(ChapterSheets.CHAPTER_ID.from(Ties.CHAPTER_A_ID.col()))
                .agg(list(ChapterSheets.TIES, OfTie.TABLE));
    }

    /** A table's rows by its own column of the chapter. */
    private static Dataset<Row> ofChapter(Dataset<Row> rows, Field field, Table cells) {
        return rows.groupBy(ChapterSheets.CHAPTER_ID.col()).agg(list(field, cells));
    }

    private static Dataset<Row> histories(Function<Table, Dataset<Row>> tables) {
        return tables.apply(MemberHistory.TABLE)
                .groupBy(MemberHistory.MEMBER_ID.col())
                .agg(list(OfMember.HISTORY, OfMemberMonth.TABLE));
    }

    private static Dataset<Row> files(Function<Table, Dataset<Row>> tables) {
        Column[] sums = Stream.of(
                        OfFiles.READ_COUNT,
                        OfFiles.ACCEPTED_COUNT,
                        OfFiles.DUPLICATE_COUNT,
                        OfFiles.SUPERSEDED_COUNT,
                        OfFiles.REFUSED_COUNT,
                        OfFiles.STRUCTURE_COUNT)
                .map(field -> field.from(sum(field.col())))
                .toArray(Column[]::new);
        return tables.apply(InputFiles.TABLE)
                .where(InputFiles.CHAPTER_ID.col().isNotNull())
                .groupBy(InputFiles.CHAPTER_ID.col())
                .agg(OfFiles.FILE_COUNT.from(count(lit(1))), sums)
                .select(ChapterSheets.CHAPTER_ID.col(), nested(ChapterSheets.FILES, OfFiles.TABLE));
    }

    private static Dataset<Row> refusals(Function<Table, Dataset<Row>> tables) {
        Object[] named = Arrays.stream(Reason.values())
                .filter(reason -> reason.advice().english().contains("{expected}"))
                .map(Reason::code)
                .toArray();
        Dataset<Row> owners = tables.apply(InputFiles.TABLE)
                .where(InputFiles.CHAPTER_ID.col().isNotNull())
                .select(InputFiles.FILE_ID.col(), InputFiles.CHAPTER_ID.col());
        return tables.apply(Rejects.TABLE)
                .groupBy(Rejects.FILE_ID.col(), Rejects.CODE.col())
                .agg(
                        OfRefusal.REFUSED_COUNT.from(count(lit(1))),
                        OfRefusal.LINE_NUMBER.from(min(Rejects.LINE_NUMBER.col())),
                        OfRefusal.EXPECTED.from(min(when(Rejects.CODE.col().isin(named), Rejects.EXPECTED.col()))))
                .join(owners, new String[] {InputFiles.FILE_ID.name()})
                .groupBy(InputFiles.CHAPTER_ID.col())
                .agg(list(ChapterSheets.REFUSALS, OfRefusal.TABLE));
    }

    private static Column list(Field field, Table rows) {
        return collect_list(cells(rows)).as(field.name());
    }

    // No cast: Spark casts no nested value that may be null to one that may not; the schema is checked at the end.
    private static Column nested(Field field, Table row) {
        return cells(row).as(field.name());
    }

    private static Column cells(Table row) {
        return struct(row.columns());
    }

    private static String[] key() {
        return new String[] {ChapterSheets.CHAPTER_ID.name()};
    }
}
