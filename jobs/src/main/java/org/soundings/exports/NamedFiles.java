package org.soundings.exports;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.Warning;

/** Whether the files that a manifest names are beside it: one that was renamed is read without its chapter and period. */
public final class NamedFiles {

    private NamedFiles() {}

    /** A file's reading; if the file is a manifest that names one that is not there, its header says so. */
    public static FileReading noted(FileReading reading, FileEntry file, FileReader reader, Configuration conf) {
        if (file.isManifest() && file.refusal() == null && isOneMissing(file, reader, conf)) {
            List<String> own = reading.header().texts(FileHeaders.WARNINGS);
            List<String> all = Stream.concat(own.stream(), Stream.of(Warning.MISSING_FILE_NAMED.code()))
                    .sorted()
                    .toList();
            reading.header().set(FileHeaders.WARNINGS, all);
        }
        return reading;
    }

    private static boolean isOneMissing(FileEntry manifest, FileReader reader, Configuration conf) {
        return reader.manifest(manifest, FileList.source(manifest, conf)).files().stream()
                .anyMatch(name -> !isBeside(manifest, name, conf));
    }

    private static boolean isBeside(FileEntry manifest, String name, Configuration conf) {
        try {
            Path path = new Path(new Path(manifest.path()).getParent(), name);
            return path.getFileSystem(conf).exists(path);
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
