package org.soundings.exports;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundings.tables.Reason;

/** What a {@code manifest.csv} says about the files beside it. */
public final class Manifest implements Serializable {

    private static final Manifest NONE = new Manifest();

    private final Map<String, Stated> byFile = new HashMap<>();
    private final Set<String> refusedFiles = new HashSet<>();
    private boolean isRefused;
    private Stated forAll;

    private Manifest() {}

    /** That of a folder without one: it says nothing. */
    public static Manifest none() {
        return NONE;
    }

    /** One that says the same about every file, in the place of manifests and folders; null where it says nothing. */
    public static Manifest forAll(String chapter, LocalDate start, LocalDate end) {
        Manifest manifest = new Manifest();
        manifest.forAll = new Stated("--chapter --from --to", chapter, null, null, start, end, null, false);
        return manifest;
    }

    /** Collects a manifest's rows as they are read. */
    static final class Builder {
        private final Manifest manifest = new Manifest();

        /**
         * Takes what a row says about one file.
         *
         * @throws Refused {@code manifest_conflict} where an earlier row says otherwise
         */
        void say(String file, Stated stated) {
            Stated earlier = manifest.byFile.putIfAbsent(file, stated);
            if (earlier != null && !earlier.equals(stated)) {
                manifest.refusedFiles.add(file);
                throw Refused.as(Reason.MANIFEST_CONFLICT, file, null);
            }
        }

        /** Notes that a row about this file was refused. */
        void refuse(String file) {
            manifest.refusedFiles.add(file);
        }

        /** Notes that a row, or the file as a whole, was refused and nobody knows what it was about. */
        void refuseAll() {
            manifest.isRefused = true;
        }

        Manifest build() {
            return manifest;
        }
    }

    /** The files that it names. */
    public Set<String> files() {
        return Set.copyOf(byFile.keySet());
    }

    /** Whether it takes the place of the folders. */
    boolean replacesFolders() {
        return forAll != null;
    }

    /**
     * What it says about a file.
     *
     * @throws Refused {@code manifest_refused} where what it says could not be read
     */
    Optional<Stated> of(String file) {
        if (isRefused || refusedFiles.contains(file)) {
            throw Refused.as(Reason.MANIFEST_REFUSED);
        }
        return Optional.ofNullable(forAll == null ? byFile.get(file) : forAll);
    }
}
