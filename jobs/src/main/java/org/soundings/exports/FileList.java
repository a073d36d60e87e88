package org.soundings.exports;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.soundings.tables.Reason;

/**
 * Lists the files below an exports folder. Every file is listed: what is no export (hidden, a lock, an unfinished
 * download, a link out of the folder, a pipe) with the reason why it is not opened.
 */
public final class FileList {

    private static final String LOCAL = "file";

    private final FileSystem fs;
    private final String root;
    private final java.nio.file.Path localRoot;
    private final List<FileEntry> entries = new ArrayList<>();

    private FileList(FileSystem fs, Path root) throws IOException {
        this.fs = fs;
        this.root = root.toUri().getPath();
        this.localRoot = LOCAL.equals(fs.getUri().getScheme())
                ? java.nio.file.Path.of(this.root).toRealPath()
                : null;
    }

    /**
     * The files below a folder, sorted by file id; the folder is a path or any URI that Hadoop knows.
     *
     * @throws IOException where the folder is not there or cannot be listed
     */
    public static List<FileEntry> list(Configuration conf, String folder) throws IOException {
        Path given = new Path(folder);
        FileSystem fs = given.getFileSystem(conf);
        Path root = fs.makeQualified(given);
        if (!fs.getFileStatus(root).isDirectory()) {
            throw new IOException("The exports folder " + folder + " is not a folder");
        }
        FileList list = new FileList(fs, root);
        list.descend(root);
        list.entries.sort(Comparator.comparing(FileEntry::fileId));
        return list.entries;
    }

    /**
     * A file by itself with the manifest beside it, or the files below a folder; the ids begin with the path as given.
     *
     * @throws java.io.FileNotFoundException where there is none
     */
    public static List<FileEntry> of(Configuration conf, String path) throws IOException {
        Path given = new Path(path);
        FileSystem fs = given.getFileSystem(conf);
        FileStatus status = fs.getFileStatus(given);
        if (status.isDirectory()) {
            String above = path.endsWith("/") ? path : path + "/";
            return list(conf, path).stream()
                    .map(entry -> entry.named(above + entry.fileId()))
                    .toList();
        }
        FileEntry entry = file(status, path);
        Path beside = new Path(status.getPath().getParent(), FileName.MANIFEST);
        boolean hasManifest = !entry.isManifest() && fs.exists(beside);
        return List.of(hasManifest ? entry.besides(file(fs.getFileStatus(beside), beside.toString())) : entry);
    }

    /** Where a listed file's bytes come from. */
    public static Source source(FileEntry file, Configuration conf) {
        return () -> {
            Path path = new Path(file.path());
            return path.getFileSystem(conf).open(path);
        };
    }

    private static FileEntry file(FileStatus status, String id) {
        return new FileEntry(
                status.getPath().toString(), id, status.getLen(), status.getModificationTime(), null, null);
    }

    private void descend(Path folder) throws IOException {
        List<FileEntry> own = new ArrayList<>();
        FileStatus[] children = fs.listStatus(folder);
        Arrays.sort(children, Comparator.comparing(FileStatus::getPath));
        for (FileStatus child : children) {
            Optional<Reason> refusal = refusal(child);
            if (refusal.isPresent()) {
                own.add(entry(child, refusal.get()));
            } else if (child.isDirectory()) {
                descend(child.getPath());
            } else {
                own.add(entry(child, null));
            }
        }
        addDangling(folder, own);
        FileEntry manifest =
                own.stream().filter(FileEntry::isManifest).findFirst().orElse(null);
        for (FileEntry entry : own) {
            entries.add(manifest == null || entry.isManifest() ? entry : entry.besides(manifest));
        }
    }

    /** Hadoop leaves links to nothing out of its list. */
    private void addDangling(Path folder, List<FileEntry> own) throws IOException {
        if (localRoot == null) {
            return;
        }
        try (DirectoryStream<java.nio.file.Path> all =
                Files.newDirectoryStream(java.nio.file.Path.of(folder.toUri().getPath()))) {
            for (java.nio.file.Path local : all) {
                if (Files.isSymbolicLink(local) && Files.notExists(local)) {
                    Path link = new Path(
                            folder, new Path(null, null, local.getFileName().toString()));
                    own.add(new FileEntry(link.toString(), below(link), 0, 0, null, Reason.LINK_OUTSIDE));
                }
            }
        }
    }

    private Optional<Reason> refusal(FileStatus child) throws IOException {
        if (localRoot != null) {
            java.nio.file.Path local =
                    java.nio.file.Path.of(child.getPath().toUri().getPath());
            if (Files.isSymbolicLink(local)) {
                return leadsOutside(local) ? Optional.of(Reason.LINK_OUTSIDE) : Optional.empty();
            } else if (!Files.isRegularFile(local) && !Files.isDirectory(local)) {
                return Optional.of(Reason.NOT_A_FILE);
            }
        } else if (child.isSymlink()) {
            return Optional.of(Reason.LINK_OUTSIDE);
        }
        return FileName.refusal(child.getPath().getName());
    }

    /** A link to a folder above itself would be followed for ever: it counts as leading out. */
    private boolean leadsOutside(java.nio.file.Path link) {
        try {
            java.nio.file.Path target = link.toRealPath();
            return !target.startsWith(localRoot) || Files.isDirectory(target);
        } catch (IOException dangling) {
            return true;
        }
    }

    private FileEntry entry(FileStatus file, Reason refusal) {
        long size = file.isDirectory() ? 0 : file.getLen();
        return new FileEntry(
                file.getPath().toString(), below(file.getPath()), size, file.getModificationTime(), null, refusal);
    }

    private String below(Path path) {
        return path.toUri().getPath().substring(root.endsWith("/") ? root.length() : root.length() + 1);
    }
}
