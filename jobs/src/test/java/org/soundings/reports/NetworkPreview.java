package org.soundings.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the invented networks' pages into a folder, to look at them. */
final class NetworkPreview {

    private final Path folder;
    private final PageTemplate template = new PageTemplate();
    private final List<Path> files = new ArrayList<>();

    private NetworkPreview(Path folder) {
        this.folder = folder;
    }

    /** Of networks as large as the pages can be asked to show. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Path file : write(folder, 0, 5, 60, 300, 11_300)) {
            System.out.println(file + " " + Files.size(file));
        }
    }

    /** The pages of networks of so many chapters, and of a director, in every language. */
    static List<Path> write(Path folder, int... chapters) throws IOException {
        NetworkPreview preview = new NetworkPreview(folder);
        for (String tag : Words.LANGUAGES) {
            for (int count : chapters) {
                preview.network(count, Words.of(tag));
            }
            preview.others(Words.of(tag));
        }
        return preview.files;
    }

    private void network(int count, Words words) throws IOException {
        NetworkSheet network = Networks.of(count);
        NetworkPages pages = new NetworkPages(words, Sheets.TERMS);
        file("network" + count, template.network(pages.of(network), words), words);
        List<Words> others = List.of(Words.of(words.tag().equals("fr") ? "en" : "fr"));
        StartPage start = new StartPages(words, Sheets.TERMS).of(network, List.of(Networks.director(8)), others);
        file("index" + count, template.start(start, words), words);
        if (Regions.areNeeded(network.chapters())) {
            file(
                    "region" + count,
                    template.network(pages.of(Regions.of(network.chapters()).get(0)), words),
                    words);
        }
    }

    private void others(Words words) throws IOException {
        NetworkPages pages = new NetworkPages(words, Sheets.TERMS);
        file("director", template.network(pages.of(Networks.director(8)), words), words);
        file("dictionary", template.dictionary(DictionaryPage.of(Sheets.TERMS, words), words), words);
    }

    private void file(String name, byte[] page, Words words) throws IOException {
        files.add(Files.write(folder.resolve(name + "." + words.tag() + ".html"), page));
    }
}
