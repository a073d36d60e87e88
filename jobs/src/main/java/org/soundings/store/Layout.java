package org.soundings.store;

import java.util.List;
import org.soundings.tables.Catalog;
import org.soundings.tables.Table;

/** Where things are in the output folder. */
final class Layout {

    static final String LOCK = "LOCK";
    static final String CURRENT = "CURRENT";
    static final String LINK = "current";
    static final String RUNS = "runs";
    static final String MANIFEST = "manifest.json";

    private static final String TABLES = "tables/v1/";
    private static final String ACCOUNT = "account/v1/";

    private Layout() {}

    static String run(String runId) {
        return RUNS + "/" + runId;
    }

    static String manifest(String runId) {
        return run(runId) + "/" + MANIFEST;
    }

    /** A table's folder, from the run's. */
    static String table(Table table) {
        return (Catalog.account().contains(table) ? ACCOUNT : TABLES) + table.name();
    }

    /** The table that a file of a run is a part of; null where it is none. */
    static String tableOf(String file) {
        int end = file.lastIndexOf('/');
        for (String above : List.of(TABLES, ACCOUNT)) {
            if (file.startsWith(above) && end >= above.length()) {
                return file.substring(above.length(), end);
            }
        }
        return null;
    }

    /**
     * The file, or the first of its folders, whose name begins with a dot or an underscore: what its writer has not
     * finished or keeps for itself, by Spark's rule. Null where there is none.
     */
    static String litter(String file) {
        int start = 0;
        while (start >= 0) {
            int end = file.indexOf('/', start);
            if (file.startsWith(".", start) || file.startsWith("_", start)) {
                return end < 0 ? file : file.substring(0, end);
            }
            start = end < 0 ? -1 : end + 1;
        }
        return null;
    }
}
