package org.soundings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Who may read what is published on this machine, by Hadoop's umask: Java has none of its own, and a file system that
 * somebody opened earlier in this process under another umask keeps that one. Nothing where files have no permissions.
 */
final class Permissions {

    private final Set<PosixFilePermission> files;
    private final Set<PosixFilePermission> folders;

    Permissions(FsPermission umask) {
        this.files = of(FsPermission.getFileDefault().applyUMask(umask));
        this.folders = of(FsPermission.getDirDefault().applyUMask(umask));
    }

    void set(Path path) throws IOException {
        if (isPosix(path)) {
            Files.setPosixFilePermissions(path, Files.isDirectory(path) ? folders : files);
        }
    }

    void createFile(Path file) throws IOException {
        Files.createFile(file, attributes(file, files));
    }

    void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder, folders));
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Set<PosixFilePermission> of(FsPermission permission) {
        return PosixFilePermissions.fromString(permission.toString());
    }
}
