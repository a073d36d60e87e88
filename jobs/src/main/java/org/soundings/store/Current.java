package org.soundings.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Which run is published: the small file {@code CURRENT}.
 *
 * @param runId the run
 * @param manifestSha256 SHA-256 of its manifest, in hex
 */
record Current(String runId, String manifestSha256) {

    /**
     * Reads {@code CURRENT}; empty where nothing is published.
     *
     * @throws StoreException if it is damaged
     */
    static Optional<Current> read(Storage storage) throws IOException {
        byte[] content;
        try (InputStream in = storage.open(Layout.CURRENT)) {
            content = in.readAllBytes();
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
        Current current = Json.read(content, Current.class, storage.uri(Layout.CURRENT));
        if (current.runId == null || current.manifestSha256 == null || current.runId.contains("/")) {
            throw new StoreException(storage.uri(Layout.CURRENT) + " is damaged: it names no run and manifest");
        }
        return Optional.of(current);
    }

    void publish(Storage storage) throws IOException {
        storage.replace(Layout.CURRENT, Json.write(this));
    }
}
