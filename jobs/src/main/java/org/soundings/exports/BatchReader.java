package org.soundings.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/** Reads the files of one batch one after the other, through Hadoop's file systems, each folder's manifest once. */
final class BatchReader implements Iterator<Row> {

    private final Iterator<FileEntry> files;
    private final FileReader reader;
    private final Configuration conf;
    private FileReading current;
    private FileEntry manifestEntry;
    private Manifest manifest = Manifest.none();

    BatchReader(List<FileEntry> files, FileReader reader, Configuration conf) {
        this.files = files.iterator();
        this.reader = reader;
        this.conf = conf;
    }

    @Override
    public boolean hasNext() {
        while (current == null || !current.hasNext()) {
            close();
            if (!files.hasNext()) {
                return false;
            }
            FileEntry file = files.next();
            current = NamedFiles.noted(reader.read(file, source(file), manifestOf(file)), file, reader, conf);
        }
        return true;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The batch has no more rows");
        }
        return current.next().toRow();
    }

    private void close() {
        try {
            if (current != null) {
                current.close();
            }
            current = null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete a temporary file of the reader", e);
        }
    }

    private Source source(FileEntry file) {
        return FileList.source(file, conf);
    }

    private Manifest manifestOf(FileEntry file) {
        FileEntry beside = file.manifest();
        if (beside == null) {
            return Manifest.none();
        } else if (!beside.equals(manifestEntry)) {
            manifest = reader.manifest(beside, source(beside));
            manifestEntry = beside;
        }
        return manifest;
    }
}
