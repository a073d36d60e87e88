package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.tables.Chapters;
import org.soundings.tables.Ties;

class PublisherTest {

    @TempDir
    private Path out;

    @Test
    void theFirstNight() throws IOException {
        Manifest manifest = Nights.publish(out, "one");

        assertThat(manifest.runId()).isEqualTo("2026-09-30-001");
        assertThat(manifest.follows()).isNull();
        assertThat(manifest.files())
                .containsExactly(
                        new Manifest.FileEntry(
                                "chapters/nord/leadership.fr.html",
                                3,
                                "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
                                null),
                        new Manifest.FileEntry(
                                "chapters/sud/leadership.fr.html",
                                3,
                                "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
                                null));
        assertThat(Files.readSymbolicLink(out.resolve("current"))).isEqualTo(Path.of("runs/2026-09-30-001"));
        assertThat(names(out)).containsExactly("CURRENT", "LOCK", "current", "runs");
        assertThat(names(out.resolve("runs/2026-09-30-001"))).containsExactly("chapters", "manifest.json");
        assertThat(Files.readString(out.resolve("current/manifest.json")))
                .contains("\"run_id\" : \"2026-09-30-001\"", "\"half-life-months\" : 6");
    }

    @Test
    void theSameNightTwiceIsASecondRunOfTheSameFiles() throws IOException {
        Manifest first = Nights.publish(out, "one");
        Manifest second = Nights.publish(out, "one");

        assertThat(second.runId()).isEqualTo("2026-09-30-002");
        assertThat(second.follows()).isEqualTo("2026-09-30-001");
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(PublishedRun.open(Nights.storage(out, step -> {})).manifest())
                .isEqualTo(second);
        assertThat(names(out.resolve("runs"))).containsExactly("2026-09-30-001", "2026-09-30-002");
    }

    @Test
    void everythingIsForItsOwnerOnly() throws IOException {
        Nights.publish(out, "one");

        try (var all = Files.walk(out.resolve("runs"))) {
            for (Path path : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void whatADeadRunLeftIsClearedAwayAndAWholeRunIsNot() throws IOException {
        Nights.publish(out, "one");
        Path dead = Files.createDirectories(out.resolve("runs/2026-09-30-007/tables/v1/ties"));
        Files.writeString(dead.resolve("part-0.parquet"), "half");
        Path whole = Files.createDirectories(out.resolve("runs/2026-09-30-008"));
        Files.writeString(whole.resolve("manifest.json"), "{}");

        assertThat(Nights.publish(out, "two").runId()).isEqualTo("2026-09-30-009");
        assertThat(names(out.resolve("runs"))).containsExactly("2026-09-30-001", "2026-09-30-008", "2026-09-30-009");
    }

    @Test
    void unfinishedWorkIsNoPartOfARun() throws IOException {
        try (Publisher publisher = Publisher.open(out.toString(), Nights.HADOOP, Nights.CLOCK)) {
            RunDirectory run = publisher.start(SampleRows.AS_OF);
            Path folder = out.resolve("runs").resolve(run.id());
            for (String file : List.of("a/_temporary/0/x.html", "a/.page.html.crc", ".draft/y", "a/page.html")) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.writeString(folder.resolve(file), "x");
            }

            assertThat(publisher.publish(run, List.of(), SampleRows.facts()).files())
                    .extracting(Manifest.FileEntry::path)
                    .containsExactly("a/page.html");
            assertThat(names(folder)).containsExactly("a", "manifest.json");
            assertThat(names(folder.resolve("a"))).containsExactly("page.html");
        }
    }

    @Test
    void aRunWithoutItsTablesIsNotPublished() throws IOException {
        Nights.publish(out, "one");
        try (Publisher publisher = Publisher.open(out.toString(), Nights.HADOOP, Nights.CLOCK)) {
            RunDirectory run = publisher.start(SampleRows.AS_OF);

            assertThatThrownBy(() -> publisher.publish(run, List.of(Chapters.TABLE, Ties.TABLE), SampleRows.facts()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Run 2026-09-30-002 is not published: it never wrote chapters, ties");
        }
        assertThat(Nights.read(Nights.storage(out, step -> {}))).containsOnly("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../x", "a/../b", "a//b", ".hidden", "a/_b", "a b", "é"})
    void aPathOutsideTheRunIsRefused(String path) throws IOException {
        try (Publisher publisher = Publisher.open(out.toString(), Nights.HADOOP, Nights.CLOCK)) {
            RunDirectory run = publisher.start(SampleRows.AS_OF);

            assertThatThrownBy(() -> run.path(path))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Not a path inside a run: '" + path + "'");
        }
    }

    /** Every step that a publish takes, each failing in turn. */
    @Test
    void aFailureAtAnyStepLeavesAWholeRunPublished() throws IOException {
        Nights.publish(out, "before");
        Set<String> steps = Collections.synchronizedSet(new LinkedHashSet<>());
        Nights.publish(Nights.storage(out, step -> steps.add(anonymous(step))), "before");
        List<String> inOrder = List.copyOf(steps);
        assertThat(inOrder)
                .contains(
                        "fsync runs/RUN/chapters/sud/leadership.fr.html",
                        "fsync runs/RUN/chapters/nord",
                        "fsync runs/RUN")
                .containsSubsequence(
                        "fsync draft of runs/RUN/manifest.json",
                        "rename draft of runs/RUN/manifest.json",
                        "fsync folder of runs/RUN/manifest.json",
                        "fsync runs",
                        "fsync draft of CURRENT",
                        "rename draft of CURRENT",
                        "fsync folder of CURRENT",
                        "rename draft of link current");
        int renamed = inOrder.indexOf("rename draft of CURRENT");
        for (String failing : inOrder) {
            LocalStorage storage = Nights.storage(out, step -> {
                if (anonymous(step).equals(failing)) {
                    throw new IOException("no space left on device");
                }
            });

            assertThatThrownBy(() -> Nights.publish(storage, "after"))
                    .as(failing)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no space left on device");

            assertThat(Verify.of(out.toString(), Nights.HADOOP).problems())
                    .as(failing)
                    .isEmpty();
            assertThat(Nights.read(Nights.storage(out, step -> {})))
                    .as(failing)
                    .hasSize(2)
                    .containsOnly(inOrder.indexOf(failing) <= renamed ? "before" : "after");
            Nights.publish(out, "before");
        }
    }

    private static String anonymous(String step) {
        return step.replaceAll("\\d{4}-\\d\\d-\\d\\d-\\d+", "RUN");
    }

    @Test
    void readersNeverSeeHalfARun() throws IOException, InterruptedException, ExecutionException {
        readersDuring(20);
    }

    @Test
    @Tag("heavy")
    void readersNeverSeeHalfARunInTwoHundredNights() throws IOException, InterruptedException, ExecutionException {
        readersDuring(200);
    }

    private void readersDuring(int nights) throws IOException, InterruptedException, ExecutionException {
        Nights.publish(out, "night 0");
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> reads = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                reads.add(readers.submit(() -> {
                    int seen = 0;
                    String last = "";
                    while (!over.get()) {
                        List<String> words = Nights.read(Nights.storage(out, step -> {}));
                        assertThat(words).hasSize(2).containsOnly(words.get(0));
                        seen += words.get(0).equals(last) ? 0 : 1;
                        last = words.get(0);
                    }
                    return seen;
                }));
            }
            for (int night = 1; night <= nights; night++) {
                Nights.publish(out, "night " + night);
            }
            over.set(true);
            for (Future<Integer> read : reads) {
                assertThat(read.get()).isGreaterThan(1);
            }
        } finally {
            over.set(true);
            readers.shutdownNow();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
