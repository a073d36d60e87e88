package org.soundings.jobs;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/**
 * What a night is asked for.
 *
 * @param exports folder of the exports: a path or any URI that Hadoop knows; likewise out
 * @param language of the account at the end
 */
record NightlyOptions(String exports, String out, Optional<LocalDate> asOf, Language language) {

    /** Folder of what the run keeps between its steps. */
    String staging() {
        return new Path(new Path(out, "lake"), "night").toString();
    }
}
