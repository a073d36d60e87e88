package org.soundings.exports;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.soundings.tables.Reason;

/**
 * One file as it was listed.
 *
 * @param path where it is, a Hadoop path
 * @param fileId its path below the exports folder, with {@code /}
 * @param size its bytes when it was listed
 * @param modifiedMillis its time, milliseconds since 1970
 * @param manifest the manifest beside it; null where there is none, and for the manifest itself
 * @param refusal why it is not opened at all; null where it is read
 */
public record FileEntry(String path, String fileId, long size, long modifiedMillis, FileEntry manifest, Reason refusal)
        implements Serializable {

    public FileEntry {
        requireNonNull(path, "path");
        requireNonNull(fileId, "fileId");
    }

    /** The file's name without its folders. */
    String name() {
        return fileId.substring(fileId.lastIndexOf('/') + 1);
    }

    /** Whether it is a manifest by its name. */
    public boolean isManifest() {
        return FileName.isManifest(name());
    }

    FileEntry named(String id) {
        return new FileEntry(path, id, size, modifiedMillis, manifest, refusal);
    }

    FileEntry besides(FileEntry manifestEntry) {
        return new FileEntry(path, fileId, size, modifiedMillis, manifestEntry, refusal);
    }
}
