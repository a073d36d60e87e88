package org.soundings.events;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.soundings.config.Settings;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.Readings;
import org.soundings.tables.Reconciled;
import org.soundings.tables.Rejects;

/**
 * From what was read to what happened: chapters, members, reconciled events, and the account of every row.
 *
 * <p>The steps are methods in their order, so that the job can keep the ones that are used more than once.
 */
public final class EventStage {

    private EventStage() {}

    public static Dataset<Row> headers(Dataset<Row> readings) {
        return part(readings, Readings.HEADER);
    }

    public static Dataset<Row> rows(Dataset<Row> readings) {
        return part(readings, Readings.ROW);
    }

    /** Every spelling of a chapter, with the chapter: {@link org.soundings.tables.ChapterRefs}. */
    public static Dataset<Row> refs(Dataset<Row> readings, Settings settings) {
        return ChapterStage.refs(readings, settings);
    }

    /** The files with settled periods: {@link LedgerFiles}. */
    public static Dataset<Row> files(Dataset<Row> readings, Dataset<Row> refs) {
        return LedgerStage.files(headers(readings), refs);
    }

    /** One row, one column: the last day of the files' periods; null where no file has one. */
    public static Dataset<Row> lastDay(Dataset<Row> files) {
        return files.where(LedgerStage.counts())
                .agg(functions.max(LedgerFiles.PERIOD_END.col()).as(LedgerFiles.PERIOD_END.name()));
    }

    /** Data rows with their chapters, period and standing: {@link org.soundings.tables.PlacedRows}. */
    public static Dataset<Row> placed(Dataset<Row> readings, Dataset<Row> files, Dataset<Row> refs, LocalDate asOf) {
        return RowStage.placed(rows(readings), files, refs, asOf);
    }

    /** Placed rows with their sides told and their persons' keys, of the same table. Reads the placed rows several times. */
    public static Dataset<Row> keyed(Dataset<Row> placed) {
        return RowStage.keyed(SideStage.sided(placed));
    }

    /** Every mention of a person: {@link org.soundings.tables.Mentions}. */
    public static Dataset<Row> mentions(Dataset<Row> placed) {
        return MentionStage.mentions(placed);
    }

    /** Which member each key means: {@link org.soundings.tables.Persons}. */
    public static Dataset<Row> persons(Dataset<Row> mentions) {
        return PersonStage.persons(mentions);
    }

    /** The members: {@link org.soundings.tables.NumberedMembers}. */
    public static Dataset<Row> members(Dataset<Row> persons, LocalDate asOf) {
        return PersonStage.members(persons, asOf);
    }

    /** The chapters: {@link org.soundings.tables.Chapters}. */
    public static Dataset<Row> chapters(
            Dataset<Row> refs, Dataset<Row> files, Dataset<Row> mentions, Settings settings, LocalDate asOf) {
        return ChapterStage.chapters(refs, files, mentions, settings, asOf);
    }

    /** The same chapters, with the age that their exports had on an earlier day. */
    public static Dataset<Row> asOf(Dataset<Row> chapters, Settings settings, LocalDate day) {
        return chapters.withColumn(Chapters.FRESHNESS.name(), ExportAge.freshness(settings.freshness(), day));
    }

    /** Rows with their members and their outcome where the row alone tells it: {@link org.soundings.tables.IdentifiedRows}. */
    public static Dataset<Row> identified(Dataset<Row> keyed, Dataset<Row> persons, Dataset<Row> members) {
        return IdentifiedStage.identified(keyed, persons, members);
    }

    /** Events, and outcomes of their rows: {@link Reconciled}. */
    public static Dataset<Row> reconciled(Dataset<Row> identified) {
        return ReconcileStage.reconcile(IdentifiedStage.copies(identified));
    }

    /** The events: {@link NumberedEvents}. */
    public static Dataset<Row> events(Dataset<Row> reconciled) {
        return part(reconciled, Reconciled.EVENT);
    }

    /** Who was at which meeting: {@link org.soundings.tables.Presences}. */
    public static Dataset<Row> presences(Dataset<Row> identified, Dataset<Row> events) {
        return PresenceStage.presences(identified, events);
    }

    /** What PALMS summaries say of each member: {@link org.soundings.tables.PalmsFigures}. */
    public static Dataset<Row> palms(Dataset<Row> identified, Dataset<Row> files) {
        return PalmsStage.figures(identified, files);
    }

    /** The periods that slips audits cover: {@link org.soundings.tables.SlipPeriods}. */
    public static Dataset<Row> slipPeriods(Dataset<Row> files) {
        return PalmsStage.slipPeriods(files);
    }

    /** Which rows tell of each event: {@link org.soundings.tables.EventSources}. */
    public static Dataset<Row> sources(Dataset<Row> files, Dataset<Row> reconciled) {
        return SourceStage.sources(files, matched(reconciled));
    }

    /** The account of every file: {@link org.soundings.tables.InputFiles}. */
    public static Dataset<Row> inputFiles(
            Dataset<Row> readings, Dataset<Row> files, Dataset<Row> identified, Dataset<Row> reconciled) {
        return AccountStage.inputFiles(headers(readings), files, identified, matched(reconciled));
    }

    /** The files of an account that do not add up. */
    public static Dataset<Row> imbalances(Dataset<Row> inputFiles) {
        return AccountStage.imbalances(inputFiles);
    }

    /** Every refused row and file: {@link Rejects}. Of the keyed rows only those refused are looked at whole. */
    public static Dataset<Row> rejects(
            Dataset<Row> readings,
            Dataset<Row> files,
            Dataset<Row> keyed,
            Dataset<Row> identified,
            Dataset<Row> reconciled) {
        return AccountStage.rejects(refusedAtReading(readings), files, keyed, identified, matched(reconciled));
    }

    /** What reading alone refused: {@link Rejects}. */
    public static Dataset<Row> refusedAtReading(Dataset<Row> readings) {
        return part(readings, Readings.REJECT);
    }

    /** The outcomes of the rows that matching settles. */
    private static Dataset<Row> matched(Dataset<Row> reconciled) {
        return part(reconciled, Reconciled.OUTCOME);
    }

    private static Dataset<Row> part(Dataset<Row> union, Field part) {
        return union.where(part.col().isNotNull()).select(part.name() + ".*");
    }
}
