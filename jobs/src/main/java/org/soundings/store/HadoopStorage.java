package org.soundings.store;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A folder of any other file system of Hadoop. On HDFS and its like a file is replaced by a rename that overwrites, which
 * is atomic there; on an object store by one PUT, which is. What is written and closed is the store's to keep. The lock is
 * a file created if absent, and that of a dead run has to be deleted by hand: there is nobody who would know.
 */
final class HadoopStorage implements Storage {

    private static final Set<String> OBJECT_STORES =
            Set.of("s3", "s3a", "s3n", "gs", "oss", "obs", "cosn", "wasb", "wasbs");

    private final Path root;
    private final FileSystem fs;
    private final Configuration hadoop;

    HadoopStorage(Path root, FileSystem fs, Configuration hadoop) {
        this.root = root;
        this.fs = fs;
        this.hadoop = hadoop;
    }

    @Override
    public String uri(String path) {
        return at(path).toString();
    }

    @Override
    public Closeable lock(String name, String holder) throws IOException {
        Path lock = at(name);
        byte[] text = (holder + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            create(lock, text, false);
        } catch (FileAlreadyExistsException e) {
            throw locked(lock, name, e);
        } catch (IOException e) {
            if (fs.exists(lock)) {
                throw locked(lock, name, e);
            }
            throw e;
        }
        return () -> fs.delete(lock, false);
    }

    private LockedException locked(Path lock, String name, IOException cause) throws IOException {
        String holder;
        try (InputStream in = open(name)) {
            holder = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        LockedException locked = new LockedException(
                lock.toString(), holder, "If that run is surely dead, delete this file; nothing was changed.");
        locked.initCause(cause);
        return locked;
    }

    @Override
    public void makeFolders(String path) throws IOException {
        if (!fs.mkdirs(at(path))) {
            throw new StoreException("Cannot make the folder " + at(path));
        }
    }

    @Override
    public void replace(String path, byte[] content) throws IOException {
        Path target = at(path);
        if (OBJECT_STORES.contains(fs.getScheme())) {
            create(target, content, true);
            return;
        }
        Path draft = new Path(target.getParent(), "." + target.getName() + ".draft");
        create(draft, content, true);
        FileContext.getFileContext(fs.getUri(), hadoop).rename(draft, target, Options.Rename.OVERWRITE);
    }

    private void create(Path path, byte[] content, boolean overwrite) throws IOException {
        try (FSDataOutputStream out = fs.create(path, overwrite)) {
            out.write(content);
            if (out.hasCapability("hsync")) {
                out.hsync();
            }
        }
    }

    @Override
    public void link(String path, String target) {
        // Hadoop's file systems have no links that Spark would follow: readers there start at CURRENT.
    }

    @Override
    public String linked(String path) {
        return null;
    }

    @Override
    public void settle(String path) {
        // Permissions were given on creation; closed files are the store's to keep.
    }

    @Override
    public boolean exists(String path) throws IOException {
        return fs.exists(at(path));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return fs.open(at(path));
    }

    @Override
    public List<Stored> files(String folder) throws IOException {
        List<Stored> files = new ArrayList<>();
        String base = at(folder).toUri().getPath();
        try {
            RemoteIterator<LocatedFileStatus> all = fs.listFiles(at(folder), true);
            while (all.hasNext()) {
                FileStatus file = all.next();
                String path = file.getPath().toUri().getPath().substring(base.length() + 1);
                files.add(new Stored(path, file.getLen()));
            }
        } catch (FileNotFoundException e) {
            return List.of();
        }
        files.sort(Comparator.comparing(Stored::path));
        return files;
    }

    @Override
    public List<String> folders(String folder) throws IOException {
        try {
            return Stream.of(fs.listStatus(at(folder)))
                    .filter(FileStatus::isDirectory)
                    .map(child -> child.getPath().getName())
                    .sorted()
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        }
    }

    @Override
    public void delete(String path) throws IOException {
        if (!fs.delete(at(path), true) && fs.exists(at(path))) {
            throw new StoreException("Cannot delete " + at(path));
        }
    }

    private Path at(String path) {
        return path.isEmpty() ? root : new Path(root, path);
    }
}
