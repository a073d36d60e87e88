package org.soundings.jobs;

import java.time.LocalDate;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.events.EventStage;

/**
 * The first half of {@code events}: which chapters, files and members the readings are about. What is
 * used more than once is kept.
 *
 * @param keyed the data rows as read, with their chapters
 * @param rows the data rows with their members
 */
record Identification(
        Dataset<Row> readings,
        Dataset<Row> files,
        LocalDate asOf,
        Dataset<Row> keyed,
        Dataset<Row> rows,
        Dataset<Row> members,
        Dataset<Row> chapters) {

    /** @param asOf the as-of date, given the files: where nobody names one, it is their last day */
    static Identification of(
            Staging staging, Dataset<Row> readings, Settings settings, Function<Dataset<Row>, LocalDate> asOf) {
        Dataset<Row> refs = staging.keep("refs", EventStage.refs(readings, settings));
        Dataset<Row> files = staging.keep("files", EventStage.files(readings, refs));
        LocalDate day = asOf.apply(files);
        Dataset<Row> placed = staging.keep("placed", EventStage.placed(readings, files, refs, day));
        Dataset<Row> keyed = staging.keep("keyed", EventStage.keyed(placed));
        Dataset<Row> mentions = staging.keep("mentions", EventStage.mentions(keyed));
        try (SideBySide steps = new SideBySide()) {
            var chapters = steps.start(
                    () -> staging.keep("chapters", EventStage.chapters(refs, files, mentions, settings, day)));
            Dataset<Row> persons = staging.keep("persons", EventStage.persons(mentions));
            Dataset<Row> members = staging.keep("members", EventStage.members(persons, day));
            Dataset<Row> rows = staging.keep("identified", EventStage.identified(keyed, persons, members));
            return new Identification(readings, files, day, keyed, rows, members, chapters.result());
        }
    }
}
