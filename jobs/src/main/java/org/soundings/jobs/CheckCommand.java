package org.soundings.jobs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.soundings.config.Settings;
import org.soundings.config.SettingsException;
import org.soundings.config.SettingsLoader;
import org.soundings.exports.FileEntry;
import org.soundings.exports.FileList;
import org.soundings.exports.FileReader;
import org.soundings.exports.FileReading;
import org.soundings.exports.Manifest;
import org.soundings.exports.NamedFiles;
import org.soundings.exports.Reading;
import org.soundings.exports.Source;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: reads files without Spark and without writing, and says what is wrong with each. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.soundings.jobs.check",
        description =
                "Reads export files and says, for each on its own, what is accepted, what is refused, why, and what to do about it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no row is refused", "2:usage or settings", "3:a row or a file is refused"})
final class CheckCommand implements Callable<Integer> {

    private static final int REFUSED = 3;

    private static final Text DAYS_TOGETHER = new Text(
            "--from and --to go together, the first day first",
            "--from et --to vont ensemble, le premier jour d'abord");
    private static final Text NO_SETTINGS =
            new Text("Cannot read the settings %s", "Impossible de lire les réglages %s");
    private static final Text NO_FILE = new Text("There is no file %s", "Il n'y a pas de fichier %s");
    private static final Text UNREADABLE = new Text("Cannot read %s: %s", "Impossible de lire %s : %s");
    private static final Text NO_ROSTER = new Text(
            "The roster %s cannot be read; check it by itself first",
            "La liste des membres %s ne peut pas être lue ; vérifiez-la d'abord seule");
    private static final Text LEFT_BEHIND =
            new Text("Cannot delete a temporary file: %s", "Impossible d'effacer un fichier temporaire : %s");

    @Option(names = "--roster", paramLabel = "FILE", description = "A roster by which activity logs are held.")
    private List<String> rosters = List.of();

    @Option(names = "--conf", paramLabel = "FILE", description = "Settings over the shipped ones.")
    private Path conf;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "Rows after this day are refused.")
    private LocalDate asOf;

    @Option(names = "--chapter", description = "The files' chapter, in the place of manifests and folders.")
    private String chapter;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "First day of the files' period.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Last day of the files' period.")
    private LocalDate to;

    @Option(names = "--json", description = "One line of JSON a file.")
    private boolean isJson;

    @Option(
            names = "--lang",
            paramLabel = "en|fr",
            description = "Language of the messages (default: that of the environment; of JSON, en).")
    private Language language;

    @Parameters(arity = "1..*", paramLabel = "FILES", description = "Files, or folders of exports.")
    private List<String> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        checkOptions();
        Configuration hadoop = SparkRunner.hadoop();
        FileReader reader = new FileReader(settings(), asOf);
        CheckRoster roster = new CheckRoster();
        rosters.forEach(file -> read(file, reader, roster, hadoop));
        PrintWriter out = spec.commandLine().getOut();
        Locale locale = locale();
        CheckText text = new CheckText(out, locale);
        boolean isClean = true;
        for (FileEntry file : list(hadoop)) {
            FileAccount account = account(file, reader, roster, hadoop);
            isClean &= account.isClean();
            if (isJson) {
                CheckJson.print(account, locale, out);
            } else {
                text.print(account);
            }
        }
        if (!isJson) {
            text.printTotal();
        }
        out.flush();
        return isClean ? ExitCode.DONE : REFUSED;
    }

    private void checkOptions() {
        if ((from == null) != (to == null) || (from != null && to.isBefore(from))) {
            throw usage(DAYS_TOGETHER);
        }
    }

    private Locale locale() {
        if (language != null) {
            return language.locale();
        }
        return isJson ? Language.EN.locale() : Language.ofEnvironment().locale();
    }

    private Settings settings() {
        try {
            return conf == null
                    ? SettingsLoader.shipped()
                    : SettingsLoader.load(List.of(
                            new SettingsLoader.Layer(conf.toString(), Files.readString(conf, StandardCharsets.UTF_8))));
        } catch (IOException unreadable) {
            throw usage(NO_SETTINGS, conf);
        } catch (SettingsException problems) {
            throw new ParameterException(spec.commandLine(), problems.getMessage());
        }
    }

    private FileAccount account(FileEntry file, FileReader reader, CheckRoster roster, Configuration hadoop) {
        boolean isPlaced = chapter != null || from != null;
        Manifest manifest = isPlaced ? Manifest.forAll(chapter, from, to) : beside(file, reader, hadoop);
        try {
            FileReading reading = reader.read(file, source(file, hadoop), manifest);
            return Check.of(NamedFiles.noted(reading, file, reader, hadoop), roster);
        } catch (IOException leftBehind) {
            throw usage(LEFT_BEHIND, leftBehind.getMessage());
        }
    }

    private Manifest beside(FileEntry file, FileReader reader, Configuration hadoop) {
        FileEntry manifest = file.manifest();
        return manifest == null ? Manifest.none() : reader.manifest(manifest, source(manifest, hadoop));
    }

    private List<FileEntry> list(Configuration hadoop) {
        List<FileEntry> entries = new ArrayList<>();
        for (String file : files) {
            try {
                entries.addAll(FileList.of(hadoop, file));
            } catch (FileNotFoundException missing) {
                throw usage(NO_FILE, file);
            } catch (IOException unreadable) {
                throw usage(UNREADABLE, file, unreadable.getMessage());
            }
        }
        return entries;
    }

    private void read(String file, FileReader reader, CheckRoster roster, Configuration hadoop) {
        Manifest place = chapter == null ? Manifest.none() : Manifest.forAll(chapter, null, null);
        try {
            FileEntry entry = FileList.of(hadoop, file).get(0);
            try (FileReading reading = reader.read(entry, source(entry, hadoop), place)) {
                if (!FileStatus.OK.code().equals(reading.header().text(FileHeaders.STATUS))) {
                    throw usage(NO_ROSTER, file);
                }
                while (reading.hasNext()) {
                    Reading next = reading.next();
                    if (next.row() != null) {
                        roster.add(next.row());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw usage(NO_ROSTER, file);
        }
    }

    private static Source source(FileEntry file, Configuration hadoop) {
        return FileList.source(file, hadoop);
    }

    private ParameterException usage(Text message, Object... values) {
        return new ParameterException(spec.commandLine(), message.in(locale()).formatted(values));
    }
}
