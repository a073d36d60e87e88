package org.soundings.reports;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Writes whole files: under a temporary name, then renamed, so that no reader ever sees half a page. Writing a file again
 * replaces it: a repeated task leaves what one task leaves.
 */
final class PageStore {

    private final Path root;
    private final FileSystem files;

    PageStore(String root, Configuration hadoop) throws IOException {
        this.root = new Path(root);
        FileSystem found = this.root.getFileSystem(hadoop);
        // The local file system would leave a hidden checksum beside each page; pages are mailed and copied by hand.
        this.files = found instanceof LocalFileSystem local ? local.getRawFileSystem() : found;
    }

    /**
     * Writes a file below the root.
     *
     * @param attempt tells concurrent attempts at the same file apart
     * @throws IOException when the file cannot be written or put in its place
     */
    void write(String relative, byte[] content, long attempt) throws IOException {
        Path target = new Path(root, relative);
        Path temporary = new Path(target.getParent(), "." + target.getName() + "." + attempt + ".tmp");
        boolean isDone = false;
        try {
            try (OutputStream out = files.create(temporary, true)) {
                out.write(content);
            }
            // HDFS does not rename onto a file; what stands there is the same page of an earlier attempt.
            if (!files.rename(temporary, target)) {
                files.delete(target, false);
                if (!files.rename(temporary, target)) {
                    throw new IOException("Cannot rename " + temporary + " to " + target);
                }
            }
            isDone = true;
        } finally {
            if (!isDone) {
                files.delete(temporary, false);
            }
        }
    }
}
