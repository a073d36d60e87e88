package org.soundings.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line of Soundings in a JVM of its own, with the tests' class path behind what is put before it. */
final class OwnJvm {

    private static final int MINUTES = 15;

    /** What a command printed on both streams, and how it ended. */
    record Ended(int exitCode, String told) {}

    private OwnJvm() {}

    /** Runs a command with options for the JVM; classes in {@code before} win over Soundings' own. */
    static Ended run(List<String> jvm, Path before, Path work, String... command)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens=") || argument.startsWith("-XX:"))
                .toList());
        line.addAll(List.of("-Xmx1g", "-Dfile.encoding=UTF-8"));
        line.addAll(jvm);
        line.addAll(List.of("-cp", before + System.getProperty("path.separator") + classPath()));
        line.add(Soundings.class.getName());
        line.addAll(List.of(command));
        Path told = Files.createTempFile(work, "told", ".txt");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Not done after " + MINUTES + " minutes: " + String.join(" ", command));
        }
        return new Ended(process.exitValue(), Files.readString(told, StandardCharsets.UTF_8));
    }

    /** Surefire hides the real class path behind a jar of its own. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
