package org.soundings.exports;

import java.util.ArrayList;
import java.util.List;

/** Shares files out into batches that take about as long to read as each other. */
final class Batches {

    /** What opening a file costs, in bytes that could have been read meanwhile. */
    static final long FILE_COST = 64 << 10;

    private static final long SMALLEST = 1 << 20;

    private Batches() {}

    /** Neighbouring files together, so that a batch meets few manifests. At least {@code ways} batches if that many fit. */
    static List<List<FileEntry>> of(List<FileEntry> files, long batchBytes, int ways) {
        long all = files.stream().mapToLong(Batches::cost).sum();
        long target = Math.max(Math.min(batchBytes, all / Math.max(ways, 1)), Math.min(SMALLEST, batchBytes));
        List<List<FileEntry>> batches = new ArrayList<>();
        List<FileEntry> batch = new ArrayList<>();
        long cost = 0;
        for (FileEntry file : files) {
            if (!batch.isEmpty() && cost + cost(file) > target) {
                batches.add(batch);
                batch = new ArrayList<>();
                cost = 0;
            }
            batch.add(file);
            cost += cost(file);
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private static long cost(FileEntry file) {
        return Math.max(file.size(), 0) + FILE_COST;
    }
}
