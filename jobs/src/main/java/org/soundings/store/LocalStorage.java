package org.soundings.store;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * A folder of this machine, or one that is mounted on it. Files are replaced by a rename, which is atomic; contents and
 * folders are forced to disk; the lock is the operating system's and ends with the process that holds it.
 */
final class LocalStorage implements Storage {

    /** Told before every step that changes the disk: tests fail or end the process there. */
    interface Steps {
        void before(String step) throws IOException;
    }

    private final Path root;
    private final Permissions permissions;
    private final Steps steps;

    LocalStorage(Path root, FsPermission umask, Steps steps) {
        this.root = root.toAbsolutePath().normalize();
        this.permissions = new Permissions(umask);
        this.steps = steps;
    }

    @Override
    public String uri(String path) {
        return new org.apache.hadoop.fs.Path("file", null, at(path).toString()).toString();
    }

    @Override
    public Closeable lock(String name, String holder) throws IOException {
        return LocalLock.take(at(name), holder);
    }

    @Override
    public void makeFolders(String path) throws IOException {
        Path folder = at(path);
        if (!Files.isDirectory(folder)) {
            steps.before("make folder " + path);
            permissions.createFolders(folder);
        }
    }

    @Override
    public void replace(String path, byte[] content) throws IOException {
        Path target = at(path);
        Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
        steps.before("delete draft of " + path);
        Files.deleteIfExists(draft);
        steps.before("create draft of " + path);
        permissions.createFile(draft);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            steps.before("write draft of " + path);
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            steps.before("fsync draft of " + path);
            channel.force(true);
        }
        steps.before("rename draft of " + path);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(target.getParent(), "fsync folder of " + path);
    }

    @Override
    public void link(String path, String target) throws IOException {
        Path link = at(path);
        Path draft = link.resolveSibling("." + link.getFileName() + ".draft");
        steps.before("delete draft of link " + path);
        Files.deleteIfExists(draft);
        steps.before("create draft of link " + path);
        try {
            Files.createSymbolicLink(draft, Path.of(target));
        } catch (UnsupportedOperationException e) {
            return;
        } catch (FileSystemException e) {
            // FAT and some network mounts know links by interface only.
            if (e instanceof NoSuchFileException || Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            return;
        }
        steps.before("rename draft of link " + path);
        Files.move(draft, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(link.getParent(), "fsync folder of link " + path);
    }

    @Override
    public String linked(String path) throws IOException {
        try {
            return Files.readSymbolicLink(at(path)).toString();
        } catch (NoSuchFileException | NotLinkException | UnsupportedOperationException e) {
            return null;
        }
    }

    @Override
    public void settle(String path) throws IOException {
        Path settled = at(path);
        steps.before("set permissions of " + path);
        permissions.set(settled);
        force(settled, "fsync " + path);
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(at(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public InputStream open(String path) throws IOException {
        try {
            return Files.newInputStream(at(path));
        } catch (NoSuchFileException e) {
            FileNotFoundException missing = new FileNotFoundException(at(path).toString());
            missing.initCause(e);
            throw missing;
        }
    }

    @Override
    public List<Stored> files(String folder) throws IOException {
        Path base = at(folder);
        List<Stored> files = new ArrayList<>();
        for (Path path : below(base)) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                String relative = base.relativize(path)
                        .toString()
                        .replace(path.getFileSystem().getSeparator(), "/");
                long bytes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .size();
                files.add(new Stored(relative, bytes));
            }
        }
        files.sort(Comparator.comparing(Stored::path));
        return files;
    }

    @Override
    public List<String> folders(String folder) throws IOException {
        Path base = at(folder);
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(base)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void delete(String path) throws IOException {
        List<Path> all = below(at(path));
        for (int i = all.size() - 1; i >= 0; i--) {
            steps.before("delete " + all.get(i));
            Files.deleteIfExists(all.get(i));
        }
    }

    private Path at(String path) {
        return root.resolve(path);
    }

    /** The path and all below it, each folder before what it holds; links are not followed. */
    private static List<Path> below(Path base) throws IOException {
        if (!Files.exists(base, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(base)) {
            return all.toList();
        }
    }

    private void force(Path path, String step) throws IOException {
        steps.before(step);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
