package org.soundings.jobs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.soundings.tables.Text;

/** The user's folder that a chapter's files are written into: never a published run's, and never over a file. */
final class ReportFolder {

    private static final Text INSIDE = new Text(
            "{0} lies in the output folder {1}, where only nightly writes: name a folder elsewhere with --to.",
            "{0} se trouve dans le dossier de sortie {1}, où seul nightly écrit : indiquez un dossier ailleurs avec --to.");
    private static final Text EXISTS = new Text(
            "{0} is there already, and report writes over nothing: move it away, or name another folder with --to.",
            "{0} existe déjà, et report n'écrase rien : déplacez-le, ou indiquez un autre dossier avec --to.");
    private static final Text NO_FOLDER =
            new Text("{0} is a file: name a folder with --to.", "{0} est un fichier : indiquez un dossier avec --to.");

    private final Path folder;
    private final Spoken spoken;

    /**
     * The folder, which need not be there.
     *
     * @throws RunFailure if it is a file or lies inside the output folder
     */
    ReportFolder(Path folder, String out, Spoken spoken) throws IOException {
        this.folder = folder;
        this.spoken = spoken;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw RunFailure.usage(spoken.say(NO_FOLDER, folder.toString()));
        }
        Path output = local(out);
        if (output != null && real(folder).startsWith(real(output))) {
            throw RunFailure.usage(spoken.say(INSIDE, folder.toString(), out));
        }
    }

    /** The output folder on this machine; null where it is elsewhere. */
    private static Path local(String out) {
        if (out.startsWith("file:")) {
            return Path.of(URI.create(out).getPath());
        }
        return out.contains("://") ? null : Path.of(out);
    }

    /** Without links, as far as it is there. */
    private static Path real(Path path) throws IOException {
        Path there = path.toAbsolutePath().normalize();
        Path missing = Path.of("");
        while (!Files.exists(there)) {
            missing = there.getFileName().resolve(missing);
            there = there.getParent();
        }
        return there.toRealPath().resolve(missing).normalize();
    }

    /**
     * Writes the files, all or none as far as names tell.
     *
     * @throws RunFailure if one of them is there
     */
    void write(Map<String, byte[]> files) throws IOException {
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw RunFailure.usage(spoken.say(EXISTS, folder.resolve(name).toString()));
            }
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }
}
