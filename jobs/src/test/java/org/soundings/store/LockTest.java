package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    private Path out;

    /** Another process: takes the lock and waits, or dies at a step of the publisher. */
    static final class Other {

        private Other() {}

        public static void main(String[] args) throws IOException {
            Path out = Path.of(args[0]);
            if (args.length > 1) {
                Nights.publish(
                        Nights.storage(out, step -> {
                            if (step.startsWith(args[1])) {
                                Runtime.getRuntime().halt(137);
                            }
                        }),
                        "dead");
            } else {
                LocalLock lock = LocalLock.take(out.resolve("LOCK"), "the other process, since Monday");
                System.out.println("held");
                System.in.read();
                lock.close();
            }
        }
    }

    @Test
    void aSecondRunInTheSameProcessIsRefused() throws IOException {
        try (Publisher first = Publisher.open(out.toString(), Nights.HADOOP, Nights.CLOCK)) {
            assertThat(first.start(SampleRows.AS_OF).id()).isEqualTo("2026-09-30-001");
            assertThatThrownBy(() -> Publisher.open(out.toString(), Nights.HADOOP, Nights.CLOCK))
                    .isInstanceOf(LockedException.class)
                    .hasMessageMatching("Another run holds .*/LOCK: process \\d+ of \\S+ on .+, "
                            + "since 2026-10-01T02:00:00Z\\. Nothing was changed; run again when it has ended\\.");
            // Being refused must not have given the first one's lock up.
            assertThat(heldElsewhere()).isFalse();
        }
        assertThat(heldElsewhere()).isTrue();
    }

    @Test
    void anotherProcessKeepsItsLockUntilItDies() throws IOException, InterruptedException {
        Process holder = start();
        try {
            assertThat(firstLine(holder)).isEqualTo("held");
            assertThatThrownBy(() -> Publisher.open(out.toString(), Nights.HADOOP, Nights.CLOCK))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining("/LOCK: the other process, since Monday.");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(out.resolve("LOCK"))).contains("since Monday");
        assertThat(Nights.publish(out, "after").runId()).isEqualTo("2026-09-30-001");
        assertThat(Files.readString(out.resolve("LOCK"))).isEmpty();
    }

    @Test
    void aProcessKilledBeforeItPublishesLeavesTheEarlierRun() throws IOException, InterruptedException {
        Nights.publish(out, "before");

        assertThat(start("rename draft of CURRENT").waitFor()).isEqualTo(137);

        assertThat(Nights.read(Nights.storage(out, step -> {}))).containsOnly("before");
        assertThat(Verify.of(out.toString(), Nights.HADOOP).problems()).isEmpty();
        assertThat(Nights.publish(out, "after").follows()).isEqualTo("2026-09-30-001");
        assertThat(Nights.read(Nights.storage(out, step -> {}))).containsOnly("after");
    }

    private boolean heldElsewhere() throws IOException {
        Process other = start();
        try {
            return "held".equals(firstLine(other));
        } finally {
            other.destroyForcibly();
        }
    }

    private Process start(String... step) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Other.class.getName(),
                out.toString()));
        command.addAll(List.of(step));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }
}
