package org.soundings.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.store.Manifest;
import org.soundings.store.PublishedRun;
import org.soundings.tables.Events;
import org.soundings.tables.Members;
import org.soundings.tables.Text;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code explain}: the evidence behind every figure of one member or tie. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.soundings.jobs.explain",
        description =
                "Tells how the figures of one member, or of the tie of two, came about: from which events of which files.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:told",
            "1:nothing is published, or it cannot be read",
            "2:usage; nobody of that id or name",
            "4:computed again, a figure is not what is published"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final Text LATER = new Text(
            "The run {0} is as of {1} and knows nothing of later days; give --as-of {1} or a day before.",
            "L'exécution {0} est à la date du {1} et ne sait rien des jours suivants ; donnez --as-of {1} ou un jour avant.");
    private static final Text HIMSELF = new Text(
            "“{0}” and “{1}” are the same member; a tie is of two.",
            "« {0} » et « {1} » sont le même membre ; un lien est entre deux.");
    private static final Text NOT_PUBLISHED_OF_DAY = new Text(
            "Nothing is published of {0}: with --as-of it is computed, so --no-check cannot be.",
            "Rien n'est publié pour le {0} : avec --as-of, tout est calculé, et --no-check est impossible.");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The output folder of the nightly run.")
    private String out;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    private static final class Subject {
        @Option(
                names = "--member",
                paramLabel = "MEMBER",
                description = "The member: an id, or a name that only one has.")
        private String member;

        @Option(
                names = "--tie",
                arity = "2",
                paramLabel = "MEMBER",
                description = "The two members of the tie, in any order.")
        private List<String> tie;
    }

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "A day before the run's: the same computation over the events up to then.")
    private LocalDate asOf;

    @Option(
            names = "--no-check",
            description = "Tell what is published without computing it again, which takes long on a large network.")
    private boolean isUnchecked;

    @Option(names = "--lang", paramLabel = "en|fr", description = "Language (default: that of the environment).")
    private Language language;

    @Option(names = "--trace", description = "Where it fails, print the whole stack trace.")
    private boolean isTracing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new Attempt("explain", spec.commandLine().getErr(), isTracing).of(() -> {
            PublishedRun run = PublishedRun.open(out, SparkRunner.hadoop());
            return SparkRunner.run("soundings explain", spark -> explain(spark, run));
        });
    }

    /** Tells it in a session that is there. */
    int explain(SparkSession spark, PublishedRun run) throws IOException {
        Manifest manifest = run.manifest();
        SparkRunner.fit(spark, manifest.inputs().getOrDefault("bytes", 0L));
        Spoken spoken = new Spoken(language());
        LocalDate runAsOf = ExplainedRun.asOf(run);
        LocalDate day = asOf == null ? runAsOf : asOf;
        if (day.isAfter(runAsOf)) {
            throw RunFailure.usage(spoken.say(LATER, manifest.runId(), runAsOf.toString()));
        }
        if (isUnchecked && day.isBefore(runAsOf)) {
            throw RunFailure.usage(spoken.say(NOT_PUBLISHED_OF_DAY, spoken.day(day)));
        }
        Dataset<Row> members = run.read(spark, Members.TABLE);
        PersonFinder finder = new PersonFinder(members, spoken);
        Person one = finder.find(subject.member == null ? subject.tie.get(0) : subject.member);
        Person other = subject.member == null ? finder.find(subject.tie.get(1)) : null;
        if (one.equals(other)) {
            throw RunFailure.usage(spoken.say(HIMSELF, subject.tie.get(0), subject.tie.get(1)));
        }
        try (Staging staging = new Staging(spark, folder(spark))) {
            Recomputed again = isUnchecked
                    ? null
                    : Recomputed.of(
                            staging,
                            members,
                            run.read(spark, Events.TABLE),
                            ExplainedRun.settings(run),
                            runAsOf,
                            day,
                            progress());
            ExplainedRun explained = new ExplainedRun(spark, run, day, again);
            List<String> lines = other == null
                    ? new MemberText(explained, spoken).lines(explained.person(one))
                    : new TieText(explained, spoken).lines(explained.person(one), explained.person(other));
            PrintWriter told = spec.commandLine().getOut();
            lines.forEach(told::println);
            told.flush();
            return explained.told().isDiffering() ? ExitCode.ACCOUNT_DOES_NOT_ADD_UP : ExitCode.DONE;
        }
    }

    /** Where the steps are kept: this machine's, unless others have to reach it too. */
    private String folder(SparkSession spark) throws IOException {
        if (spark.sparkContext().isLocal()) {
            return Files.createTempDirectory("soundings-explain").toUri().toString();
        }
        return new Path(
                        new Path(new Path(out, "lake"), "explain"),
                        UUID.randomUUID().toString())
                .toString();
    }

    /** To nowhere: the answer comes soon. */
    private static Progress progress() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Progress(nowhere, System::nanoTime, Duration.ZERO);
    }

    private Locale language() {
        return (language == null ? Language.ofEnvironment() : language).locale();
    }
}
