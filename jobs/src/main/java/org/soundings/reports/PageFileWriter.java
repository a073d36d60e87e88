package org.soundings.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.soundings.tables.PageFiles;

/** Writes a task's files of chapters, and tells of each as a row of {@link PageFiles}. */
final class PageFileWriter {

    private final PageStore store;
    private final long attempt;

    /**
     * @param attempt of the task, as {@link PageStore#write} wants it
     */
    PageFileWriter(PageStore store, long attempt) {
        this.store = store;
        this.attempt = attempt;
    }

    /**
     * Writes a file of a chapter.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    Row write(String chapterId, RenderedFile file) {
        String path = file.kind().path(chapterId, file.locale());
        try {
            store.write(path, file.content(), attempt);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write page " + path, e);
        }
        return RowFactory.create(chapterId, path, (long) file.content().length, sha256(file.content()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
