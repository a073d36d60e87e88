package org.soundings.store;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The output folder, as the publish protocol needs it. Paths are relative to it, parts separated by {@code /}. What each
 * kind of store guarantees is said in its class.
 */
interface Storage {

    /** A file below a folder: its path from there, and its size. */
    record Stored(String path, long bytes) {}

    static Storage of(String out, Configuration hadoop) throws IOException {
        Path path = new Path(out);
        String scheme = path.toUri().getScheme() == null
                ? FileSystem.getDefaultUri(hadoop).getScheme()
                : path.toUri().getScheme();
        if (scheme.equals("file")) {
            return new LocalStorage(
                    java.nio.file.Path.of(path.toUri().getPath()), FsPermission.getUMask(hadoop), step -> {});
        }
        FileSystem fs = path.getFileSystem(hadoop);
        return new HadoopStorage(fs.makeQualified(path), fs, hadoop);
    }

    /** The full URI of a path, as Spark's tasks and readers take it. */
    String uri(String path);

    /**
     * Takes the lock of the whole output folder and writes the holder into it; closing gives it back.
     *
     * @throws LockedException if another run holds it
     */
    Closeable lock(String name, String holder) throws IOException;

    void makeFolders(String path) throws IOException;

    /** Puts this content in the place of a file or of nothing: a reader, and a crash, meets one or the other whole. */
    void replace(String path, byte[] content) throws IOException;

    /** Makes a symbolic link point to a target beside it, at once; nothing where the store has no links. */
    void link(String path, String target) throws IOException;

    /** What the link points to; null where there is none. */
    String linked(String path) throws IOException;

    /** Gives a file or folder the permissions of a published one, and returns once it outlives a power cut. */
    void settle(String path) throws IOException;

    boolean exists(String path) throws IOException;

    /**
     * Opens a file for reading.
     *
     * @throws FileNotFoundException if there is none
     */
    InputStream open(String path) throws IOException;

    /** All files below a folder, hidden ones included, in order of their paths; none where there is no such folder. */
    List<Stored> files(String folder) throws IOException;

    /** The names of the folders in a folder, in order; none where there is no such folder. */
    List<String> folders(String folder) throws IOException;

    /** Deletes a file or a folder with all it holds; nothing where there is none. */
    void delete(String path) throws IOException;
}
