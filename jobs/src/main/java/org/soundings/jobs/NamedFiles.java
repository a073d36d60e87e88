package org.soundings.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.soundings.exports.FileEntry;
import org.soundings.exports.FileList;
import org.soundings.exports.FileReader;
import org.soundings.tables.Warning;

/** Whether the files that a manifest names are beside it: one that was renamed is read without its chapter and period. */
final class NamedFiles {

    private final Configuration hadoop;

    NamedFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** The account of a file, with a warning if it is a manifest that names a file that is not there. */
    FileAccount noted(FileEntry file, FileAccount account, FileReader reader) {
        if (!file.isManifest() || file.refusal() != null) {
            return account;
        }
        boolean isMissing = reader.manifest(file, FileList.source(file, hadoop)).files().stream()
                .anyMatch(name -> !isBeside(file, name));
        if (!isMissing) {
            return account;
        }
        List<Warning> warnings = new ArrayList<>(account.warnings());
        warnings.add(Warning.MISSING_FILE_NAMED);
        return account.warning(warnings);
    }

    private boolean isBeside(FileEntry manifest, String name) {
        try {
            Path path = new Path(new Path(manifest.path()).getParent(), name);
            return path.getFileSystem(hadoop).exists(path);
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
