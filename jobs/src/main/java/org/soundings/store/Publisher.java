package org.soundings.store;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.soundings.tables.Table;

/**
 * Publishes runs into one output folder, under its lock: a run is written into a folder of its own, checked, sealed by its
 * manifest, and becomes the published one by the atomic replacement of {@code CURRENT}. Until then, whatever happens, the
 * run before it is published.
 */
public final class Publisher implements Closeable {

    private static final Pattern RUN_ID = Pattern.compile("(\\d{4,}-\\d\\d-\\d\\d)-(\\d{3,9})");

    private final Storage storage;
    private final Configuration hadoop;
    private final Closeable lock;

    private Publisher(Storage storage, Configuration hadoop, Closeable lock) {
        this.storage = storage;
        this.hadoop = hadoop;
        this.lock = lock;
    }

    /**
     * Takes the lock of an output folder, which is made where it is absent.
     *
     * @param out the folder: a path or any URI that Hadoop knows
     * @param clock says since when the lock is held; nothing else depends on it
     * @throws LockedException if another run holds it: who, and since when
     */
    public static Publisher open(String out, Configuration hadoop, Clock clock) throws IOException {
        return open(Storage.of(out, hadoop), hadoop, clock);
    }

    static Publisher open(Storage storage, Configuration hadoop, Clock clock) throws IOException {
        storage.makeFolders(Layout.RUNS);
        return new Publisher(storage, hadoop, storage.lock(Layout.LOCK, holder(clock)));
    }

    /**
     * Begins a run with the next free number of its day, after clearing away what a dead run left: every folder in
     * {@code runs/} without a manifest. A folder with one is whole and stays, even if it never was published.
     */
    public RunDirectory start(LocalDate asOf) throws IOException {
        Optional<Current> current = Current.read(storage);
        String follows = current.map(Current::runId).orElse(null);
        int last = 0;
        for (String name : storage.folders(Layout.RUNS)) {
            if (!name.equals(follows) && !storage.exists(Layout.manifest(name))) {
                storage.delete(Layout.run(name));
                continue;
            }
            Matcher id = RUN_ID.matcher(name);
            if (id.matches() && id.group(1).equals(asOf.toString())) {
                last = Math.max(last, Integer.parseInt(id.group(2)));
            }
        }
        if (follows != null) {
            point(follows);
        }
        String id = String.format(Locale.ROOT, "%s-%03d", asOf, last + 1);
        storage.makeFolders(Layout.run(id));
        return new RunDirectory(storage, id, asOf, follows);
    }

    /**
     * Seals the run and makes it the published one.
     *
     * @param tables the tables that the run must have
     * @throws StoreException if a table was not written or its files do not hold what was; the run before it stays
     *     published
     */
    public Manifest publish(RunDirectory run, List<Table> tables, RunFacts facts) throws IOException {
        Manifest manifest = new Seal(storage, hadoop, run).manifest(tables, facts);
        byte[] text = Json.write(manifest);
        storage.replace(Layout.manifest(run.id()), text);
        storage.settle(Layout.RUNS);
        new Current(run.id(), Inventory.sha256(text)).publish(storage);
        point(run.id());
        return manifest;
    }

    /** Gives the lock back. A run that was not published stays where it is, to be looked at, until the next begins. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void point(String runId) throws IOException {
        String target = Layout.run(runId);
        if (target.equals(storage.linked(Layout.LINK))) {
            return;
        }
        try {
            storage.link(Layout.LINK, target);
        } catch (IOException e) {
            throw new StoreException(
                    "Run " + runId + " is published, but the link " + storage.uri(Layout.LINK)
                            + " cannot be pointed to it: " + e.getMessage(),
                    e);
        }
    }

    private static String holder(Clock clock) {
        return "process " + ProcessHandle.current().pid() + " of " + System.getProperty("user.name") + " on " + host()
                + ", since " + clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "an unnamed host";
        }
    }
}
