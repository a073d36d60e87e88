package org.soundings.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The operating system's lock on a file: when its process ends, however it ends, the lock is free. The file stays; its
 * text says who holds the lock, and means nothing where nobody does.
 */
final class LocalLock implements Closeable {

    private static final String ADVICE = "Nothing was changed; run again when it has ended.";

    /** This process's own locks: opening and closing their files a second time would give them up (POSIX). */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private LocalLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    static LocalLock take(Path path, String holder) throws IOException {
        Path file = path.getParent().toRealPath().resolve(path.getFileName());
        String other = HELD.putIfAbsent(file, holder);
        if (other != null) {
            throw new LockedException(file.toString(), other, ADVICE);
        }
        LocalLock taken = null;
        try {
            taken = lock(file, holder);
            return taken;
        } finally {
            if (taken == null) {
                HELD.remove(file);
            }
        }
    }

    private static LocalLock lock(Path file, String holder) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        LocalLock taken = null;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new LockedException(file.toString(), Files.readString(file), ADVICE);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
            taken = new LocalLock(file, channel, lock);
            return taken;
        } finally {
            if (taken == null) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
            lock.release();
        } finally {
            HELD.remove(file);
        }
    }
}
