package org.soundings.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.soundings.config.EffectiveSettings;
import org.soundings.tables.Table;

/** Makes a run's manifest: sweeps unfinished work away, forces every file to disk and compares the tables' files. */
final class Seal {

    private final Storage storage;
    private final RunDirectory run;
    private final String folder;
    private final Inventory inventory;

    Seal(Storage storage, Configuration hadoop, RunDirectory run) {
        this.storage = storage;
        this.run = run;
        this.folder = Layout.run(run.id());
        this.inventory = new Inventory(storage, hadoop, folder);
    }

    Manifest manifest(List<Table> tables, RunFacts facts) throws IOException {
        checkAllWritten(tables);
        List<Storage.Stored> files = swept();
        List<Inventory.Found> found = Inventory.all(files, file -> {
            storage.settle(folder + "/" + file.path());
            return inventory.found(file);
        });
        checkTables(found);
        syncFolders(files);
        return new Manifest(
                run.id(),
                run.asOf().toString(),
                run.follows(),
                facts.version(),
                Json.tree(EffectiveSettings.render(facts.settings())),
                new TreeMap<>(facts.inputs()),
                new TreeMap<>(facts.counts()),
                run.tables(),
                found.stream().map(Inventory.Found::entry).toList());
    }

    private List<Storage.Stored> swept() throws IOException {
        List<Storage.Stored> kept = new ArrayList<>();
        for (Storage.Stored file : storage.files(folder)) {
            String litter = Layout.litter(file.path());
            if (litter != null) {
                storage.delete(folder + "/" + litter);
            } else {
                kept.add(file);
            }
        }
        return kept;
    }

    private void checkAllWritten(List<Table> tables) throws StoreException {
        List<String> missing = new ArrayList<>(tables.stream().map(Table::name).toList());
        missing.removeAll(byName(run.tables()).keySet());
        if (!missing.isEmpty()) {
            throw new StoreException(
                    "Run " + run.id() + " is not published: it never wrote " + String.join(", ", missing));
        }
    }

    private void checkTables(List<Inventory.Found> found) throws StoreException {
        List<String> problems = TableFiles.problems(run.tables(), found);
        if (!problems.isEmpty()) {
            throw new StoreException("Run " + run.id() + " is not published: " + String.join("; ", problems));
        }
    }

    /** Every folder below the run, the run's own last: a file's name outlives a power cut only with its folder. */
    private void syncFolders(List<Storage.Stored> files) throws IOException {
        TreeSet<String> folders = new TreeSet<>();
        for (Storage.Stored file : files) {
            for (int end = file.path().lastIndexOf('/');
                    end > 0;
                    end = file.path().lastIndexOf('/', end - 1)) {
                folders.add(file.path().substring(0, end));
            }
        }
        Inventory.all(folders, below -> {
            storage.settle(folder + "/" + below);
            return below;
        });
        storage.settle(folder);
    }

    /** The tables of a run, by name. */
    static Map<String, Manifest.TableEntry> byName(List<Manifest.TableEntry> tables) {
        Map<String, Manifest.TableEntry> byName = new TreeMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        return byName;
    }
}
