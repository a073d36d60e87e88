package org.soundings.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.config.EffectiveSettings;
import org.soundings.config.Settings;
import org.soundings.tables.Table;

/**
 * The published run, as a reader finds it: {@code CURRENT}, then the manifest it names, then the run's files, which never
 * change. A reader that holds one of these is not disturbed by the runs that follow.
 */
public final class PublishedRun {

    private final Storage storage;
    private final Manifest manifest;

    private PublishedRun(Storage storage, Manifest manifest) {
        this.storage = storage;
        this.manifest = manifest;
    }

    /**
     * Opens the published run of an output folder.
     *
     * @throws StoreException if nothing is published there, or {@code CURRENT} and its manifest do not fit together
     */
    public static PublishedRun open(String out, Configuration hadoop) throws IOException {
        return open(Storage.of(out, hadoop));
    }

    /**
     * Opens a run of an output folder that was published once, whichever is published now.
     *
     * @throws StoreException if the folder has no such run
     */
    public static PublishedRun open(String out, String runId, Configuration hadoop) throws IOException {
        Storage storage = Storage.of(out, hadoop);
        String path = Layout.manifest(runId);
        try (InputStream in = storage.open(path)) {
            return new PublishedRun(storage, Json.read(in.readAllBytes(), Manifest.class, storage.uri(path)));
        } catch (FileNotFoundException e) {
            throw new StoreException(
                    "There is no run " + runId + " in " + storage.uri(Layout.RUNS) + ": look there which there are", e);
        }
    }

    static PublishedRun open(Storage storage) throws IOException {
        Current current = Current.read(storage)
                .orElseThrow(() -> new StoreException("Nothing is published in " + storage.uri("")
                        + ": it has no CURRENT. Run nightly first, or name another folder"));
        String path = Layout.manifest(current.runId());
        byte[] text;
        try (InputStream in = storage.open(path)) {
            text = in.readAllBytes();
        } catch (FileNotFoundException e) {
            throw new StoreException(
                    "CURRENT names the run " + current.runId() + ", but " + storage.uri(path) + " is missing", e);
        }
        if (!Inventory.sha256(text).equals(current.manifestSha256())) {
            throw new StoreException(storage.uri(path) + " is not the manifest that CURRENT names: its SHA-256 is "
                    + Inventory.sha256(text) + ", expected " + current.manifestSha256());
        }
        return new PublishedRun(storage, Json.read(text, Manifest.class, storage.uri(path)));
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Whether the run was made with the same settings, by value. */
    public boolean isMadeWith(Settings settings) throws IOException {
        return Json.tree(EffectiveSettings.render(settings)).equals(manifest.settings());
    }

    /** The full URI of a file or folder of the run. */
    public String path(String relative) {
        return storage.uri(Layout.run(manifest.runId()) + "/" + relative);
    }

    /**
     * Reads a table of the run.
     *
     * @throws StoreException if the run has no such table, or has not all of its columns in their types
     */
    public Dataset<Row> read(SparkSession spark, Table table) throws StoreException {
        Manifest.TableEntry entry = Seal.byName(manifest.tables()).get(table.name());
        if (entry == null) {
            throw new StoreException("Run " + manifest.runId() + " has no table " + table);
        }
        for (Manifest.Column column : RunDirectory.columns(table)) {
            if (!entry.columns().contains(column)) {
                throw new StoreException("Table " + table + " of run " + manifest.runId() + " has no column " + column
                        + "; it has " + entry.columns());
            }
        }
        return TableReader.read(spark, path(Layout.table(table)), table);
    }
}
