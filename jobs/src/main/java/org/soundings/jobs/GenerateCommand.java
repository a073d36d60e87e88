package org.soundings.jobs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.soundings.generate.Dirt;
import org.soundings.generate.Generator;
import org.soundings.generate.Layout;
import org.soundings.generate.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: synthetic exports at any scale, and the truth beside them. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes synthetic exports with invented names, and beside them what really happened.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the disk does not take it", "2:usage, or exports are there already"})
final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--chapters", required = true, paramLabel = "N", description = "How many chapters.")
    private int chapters;

    @Option(names = "--months", required = true, paramLabel = "M", description = "How many months of exports.")
    private int months;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "The same seed gives the same bytes.")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where exports/ and truth/ are written; neither may be there yet.")
    private Path out;

    @Option(
            names = "--until",
            defaultValue = "2026-09-30",
            paramLabel = "YYYY-MM-DD",
            description = "Last day of the exports (default: ${DEFAULT-VALUE}).")
    private LocalDate until;

    @Option(
            names = "--activity",
            defaultValue = "1.0",
            paramLabel = "X",
            description = "Scale of all volumes; 1 is a strong region (default: ${DEFAULT-VALUE}).")
    private double activity;

    @Option(
            names = "--spheres",
            defaultValue = "0",
            paramLabel = "X",
            description =
                    "From 1: members are introduced to contacts of their contacts, and those of one contact sphere,"
                            + " trades that serve the same client, meet, refer and are introduced X times as readily as others;"
                            + " at 0 nobody is introduced (default: ${DEFAULT-VALUE}).")
    private double spheres;

    @Option(names = "--clean", description = "Exports without any dirt.")
    private boolean isClean;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "DIRT",
            description = "Leaves out one kind of dirt: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Kinds.class)
    private List<String> without = List.of();

    @Option(
            names = "--layouts",
            split = ",",
            paramLabel = "LAYOUT",
            description = "How chapters send their exports, in turn: ${COMPLETION-CANDIDATES} (default: all).")
    private List<Layout> layouts = List.of(Layout.values());

    @Option(
            names = "--threads",
            defaultValue = "0",
            paramLabel = "T",
            description = "How many threads; changes no byte (default: one a core).")
    private int threads;

    @Spec
    private CommandSpec spec;

    /** The kinds of dirt, as the command line names them. */
    static final class Kinds implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return Stream.of(Dirt.values()).map(Dirt::toString).iterator();
        }
    }

    @Override
    public Integer call() {
        World world;
        try {
            world = new World(chapters, months, seed, until, activity, dirt(), layouts, spheres);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        try {
            int cores = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
            Generator.Outcome outcome = new Generator(world, out).write(cores);
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%,d files, %,d rows, %.1f MB in %s%n%,d events happened, %,d can be known from the exports: %s%n",
                            outcome.files(),
                            outcome.rows(),
                            outcome.bytes() / 1e6,
                            out.resolve("exports"),
                            outcome.meant(),
                            outcome.recoverable(),
                            out.resolve("truth"));
            return ExitCode.DONE;
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            spec.commandLine().getErr().println("generate: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private Set<Dirt> dirt() {
        Set<Dirt> dirt = isClean ? EnumSet.noneOf(Dirt.class) : EnumSet.allOf(Dirt.class);
        for (String name : without) {
            Dirt kind = Stream.of(Dirt.values())
                    .filter(value -> value.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "--without knows no dirt called " + name + "; it knows " + List.of(Dirt.values())));
            dirt.remove(kind);
        }
        return dirt;
    }
}
