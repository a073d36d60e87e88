package org.soundings.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What a run is made of: {@code manifest.json}, the file that is written last.
 *
 * @param runId the run
 * @param asOf its as-of date
 * @param follows the run that was published when this one began; null for the first
 * @param version version of Soundings that made it
 * @param settings the settings in force
 * @param inputs what was read
 * @param counts the run's account
 * @param tables every table with its rows and columns
 * @param files every file but the manifest itself, in order of path
 */
public record Manifest(
        String runId,
        String asOf,
        String follows,
        String version,
        JsonNode settings,
        Map<String, Long> inputs,
        Map<String, Long> counts,
        List<TableEntry> tables,
        List<FileEntry> files) {

    /**
     * One table.
     *
     * @param required names of the columns that are never null
     */
    public record TableEntry(String name, long rows, List<Column> columns, List<String> required) {}

    /** A column and its Spark SQL type. */
    public record Column(String name, String type) {
        @Override
        public String toString() {
            return name + " " + type;
        }
    }

    /**
     * One file.
     *
     * @param path from the run's folder
     * @param rows of a part of a table; null for any other file
     */
    public record FileEntry(String path, long bytes, String sha256, Long rows) {}
}
