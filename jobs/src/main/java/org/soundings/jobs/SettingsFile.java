package org.soundings.jobs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.Path;
import org.soundings.config.SettingsLoader;

/** The file of settings that {@code --conf} names. */
final class SettingsFile {

    private SettingsFile() {}

    /**
     * Reads a path or any URI that Hadoop knows.
     *
     * @throws RunFailure if there is no such file
     */
    static SettingsLoader.Layer read(String file) throws IOException {
        Path path = new Path(file);
        try (InputStream in = path.getFileSystem(SparkRunner.hadoop()).open(path)) {
            return new SettingsLoader.Layer(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            throw RunFailure.usage("The settings file " + file + " is not there. Check --conf.");
        }
    }
}
