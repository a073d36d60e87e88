package org.soundings.jobs;

import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.config.Settings;
import org.soundings.events.EventStage;
import org.soundings.exports.FileEntry;
import org.soundings.exports.FileList;
import org.soundings.exports.ReadExports;
import org.soundings.members.StandingStage;
import org.soundings.reports.ChapterFile;
import org.soundings.reports.GiversGain;
import org.soundings.reports.NetworkSite;
import org.soundings.store.PublishedRun;
import org.soundings.store.Publisher;
import org.soundings.store.RunDirectory;
import org.soundings.store.RunFacts;
import org.soundings.tables.Catalog;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Events;
import org.soundings.tables.InputFiles;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Members;
import org.soundings.tables.NetworkScores;
import org.soundings.tables.Ties;
import org.soundings.ties.CoAttendanceStage;

/**
 * One night: exports become events, ties, scores and pages, and are published in one step.
 *
 * <pre>
 *   exports ─► events ─► ties ─┬─► members ─┬─► chapters ─► reports
 *                              └─► network ─┘
 * </pre>
 */
final class NightlyJob {

    private final SparkSession spark;
    private final NightlyOptions options;
    private final Settings settings;
    private final Progress progress;

    NightlyJob(SparkSession spark, NightlyOptions options, Settings settings, Progress progress) {
        this.spark = spark;
        this.options = options;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Runs the night under the output folder's lock.
     *
     * @throws RunFailure if there is nothing to publish, or the account of the rows does not add up
     */
    Night run(Publisher publisher) throws IOException {
        try (Staging staging = new Staging(spark, options.staging())) {
            List<FileEntry> found = found();
            SparkRunner.fit(spark, found.stream().mapToLong(FileEntry::size).sum());

            Dataset<Row> readings = staging.keep("readings", ReadExports.read(spark, found, settings, null));
            progress.done("read", Progress.plural(found.size(), "file"));

            Identification identified = Identification.of(staging, readings, settings, files -> asOf(readings, files));
            LocalDate asOf = identified.asOf();
            progress.done("identify", Progress.plural(staging.rows("members"), "member") + ", as of " + asOf);

            Reconciliation reconciled = Reconciliation.of(staging, identified);
            Dataset<Row> events = reconciled.events();
            Account account = reconciled.account();
            account.check(found.size());
            progress.done("reconcile", Progress.plural(account.read(), "row") + ", each accounted for");

            Dataset<Row> coAttendances = staging.keep(
                    "co_attendances",
                    CoAttendanceStage.coAttendances(EventStage.presences(identified.rows(), events), settings, asOf));
            Measured measured = Measured.of(
                    staging,
                    events,
                    identified.members(),
                    coAttendances,
                    settings,
                    asOf,
                    StandingStage.earlierDays(settings, asOf, EarlierNight.asOf(asOf)),
                    progress);
            Conclusions concluded = Conclusions.of(staging, identified, events, measured, settings, progress);

            RunDirectory run = publisher.start(asOf);
            Published published = new NightTables(identified, reconciled, measured, concluded, settings).in(spark, run);
            published.write();
            progress.done("tables", Progress.plural(published.rows(), "row"));

            NightPages pages = NightPages.write(published, settings, asOf, run);
            progress.done("pages", Progress.plural(pages.count(), "page"));

            ExportAges exports = ExportAges.of(published.read(Chapters.TABLE), asOf);
            Changes changes = changes(published, run);
            publisher.publish(run, Catalog.published(), facts(account, published));
            progress.done("publish", "run " + run.id());
            return night(run, account, exports, changes, pages, published);
        }
    }

    private List<FileEntry> found() throws IOException {
        List<FileEntry> found = FileList.list(spark.sparkContext().hadoopConfiguration(), options.exports());
        if (found.isEmpty()) {
            throw RunFailure.noUsableInput("There is no file in " + options.exports() + ". Check --exports.");
        }
        return found;
    }

    private LocalDate asOf(Dataset<Row> readings, Dataset<Row> files) {
        return options.asOf().orElseGet(() -> {
            LocalDate last = EventStage.lastDay(files).first().getAs(LedgerFiles.PERIOD_END.name());
            if (last == null) {
                throw RunFailure.noUsableInput("No usable file says which period it covers, so the as-of date is not"
                        + " known. Give it with --as-of YYYY-MM-DD, or see what was refused:"
                        + Refusals.list(Account.refusals(EventStage.refusedAtReading(readings)), Refusals.ENGLISH));
            }
            return last;
        });
    }

    private Changes changes(Published published, RunDirectory run) throws IOException {
        if (run.follows() == null) {
            return null;
        }
        PublishedRun previous =
                PublishedRun.open(options.out(), spark.sparkContext().hadoopConfiguration());
        Changes changes = Changes.write(spark, previous, published, run, settings);
        progress.done("compare", "with run " + run.follows());
        return changes;
    }

    private RunFacts facts(Account account, Published published) {
        Map<String, Long> inputs = new TreeMap<>(Map.of("files", account.files(), "bytes", account.bytes()));
        Map<String, Long> counts = new TreeMap<>(account.rowsByOutcome());
        counts.put(InputFiles.READ_COUNT.name(), account.read());
        return new RunFacts(Soundings.VERSION, settings, inputs, counts);
    }

    private Night night(
            RunDirectory run,
            Account account,
            ExportAges exports,
            Changes changes,
            NightPages pages,
            Published published) {
        String current = new Path(options.out(), "current").toString();
        Row first = published
                .read(ChapterScores.TABLE)
                .select(min(ChapterScores.CHAPTER_ID.col()))
                .first();
        List<String> locales = settings.reports().locales();
        String own = options.language().locale().getLanguage();
        String locale = locales.stream()
                .filter(each -> each.startsWith(own))
                .findFirst()
                .orElse(locales.get(0));
        String page = first.isNullAt(0)
                ? null
                : new Path(current, ChapterFile.LEADERSHIP.path(first.getString(0), locale)).toString();
        return new Night(
                run.id(),
                account,
                exports,
                changes,
                GiversGain.of(
                        published.read(NetworkScores.TABLE).first(),
                        settings.giversGain().withinWeeks()),
                published.rows(ChapterScores.TABLE),
                published.rows(Members.TABLE),
                published.rows(Events.TABLE),
                published.rows(Ties.TABLE),
                new Path(current, NetworkSite.start(locale)).toString(),
                page,
                pages.unknown(),
                new Path(current, "tables/v1").toString());
    }
}
