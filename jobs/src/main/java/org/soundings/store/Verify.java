package org.soundings.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;

/** Checks a published run against its manifest, file by file. It needs no Spark session and takes no lock. */
public final class Verify {

    private final Storage storage;
    private final Configuration hadoop;

    private Verify(Storage storage, Configuration hadoop) {
        this.storage = storage;
        this.hadoop = hadoop;
    }

    /**
     * What was found.
     *
     * @param manifest the published run's
     * @param problems each in one sentence; empty for a run that is whole
     * @param notes what is no fault of the run, in words
     */
    public record Result(Manifest manifest, List<String> problems, List<String> notes) {}

    /**
     * Checks the published run of an output folder: no file missing, none too many, each with its bytes and SHA-256, each
     * table with its columns and rows.
     *
     * @throws StoreException if nothing is published there, or {@code CURRENT} or the manifest is damaged
     */
    public static Result of(String out, Configuration hadoop) throws IOException {
        return new Verify(Storage.of(out, hadoop), hadoop).check();
    }

    private Result check() throws IOException {
        Manifest manifest = PublishedRun.open(storage).manifest();
        String folder = Layout.run(manifest.runId());
        Map<String, Manifest.FileEntry> expected = new TreeMap<>();
        manifest.files().forEach(file -> expected.put(file.path(), file));
        List<String> problems = new ArrayList<>();
        List<Storage.Stored> known = new ArrayList<>();
        for (Storage.Stored file : storage.files(folder)) {
            if (expected.containsKey(file.path())) {
                known.add(file);
            } else if (!file.path().equals(Layout.MANIFEST)) {
                problems.add(file.path() + " is not in the manifest");
            }
        }
        problems.addAll(files(new Inventory(storage, hadoop, folder), known, expected, manifest.tables()));
        known.forEach(file -> expected.remove(file.path()));
        expected.keySet().forEach(path -> problems.add(path + " is missing"));
        return new Result(manifest, List.copyOf(problems), link(folder));
    }

    private static List<String> files(
            Inventory inventory,
            List<Storage.Stored> files,
            Map<String, Manifest.FileEntry> expected,
            List<Manifest.TableEntry> tables)
            throws IOException {
        List<Inventory.Found> whole = new ArrayList<>();
        List<String> problems = new ArrayList<>(Inventory.all(files, file -> {
            Manifest.FileEntry entry = expected.get(file.path());
            if (file.bytes() != entry.bytes()) {
                return file.path() + " has " + file.bytes() + " bytes, expected " + entry.bytes();
            }
            String sha256 = inventory.sha256(file.path());
            return sha256.equals(entry.sha256())
                    ? null
                    : file.path() + " has changed: its SHA-256 is " + sha256 + ", expected " + entry.sha256();
        }));
        for (int i = 0; i < files.size(); i++) {
            if (problems.get(i) == null) {
                Manifest.FileEntry entry = expected.get(files.get(i).path());
                whole.add(new Inventory.Found(entry, inventory.part(entry.path())));
            }
        }
        boolean allWhole = whole.size() == expected.size();
        problems.removeIf(Objects::isNull);
        if (allWhole) {
            problems.addAll(TableFiles.problems(tables, whole));
        }
        return problems;
    }

    /** A run that died after CURRENT was replaced leaves the link behind, on a run that is whole too. */
    private List<String> link(String folder) throws IOException {
        String target = storage.linked(Layout.LINK);
        return target == null || target.equals(folder)
                ? List.of()
                : List.of("the link " + Layout.LINK + " still points to " + target + ", not " + folder
                        + "; the next run puts it right");
    }
}
