package org.soundings.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the invented chapters' pages into the folder given, to look at them in a browser. */
final class Preview {

    private Preview() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        PageTemplate template = new PageTemplate();
        Map<String, ChapterSheet> sheets = Map.of(
                "ordinary", Sheets.ordinary(),
                "crowded", Sheets.crowded(),
                "alone", Sheets.alone(),
                "empty", Sheets.empty());
        for (String tag : Words.LANGUAGES) {
            Words words = Words.of(tag);
            for (var sheet : sheets.entrySet()) {
                byte[] page = template.leadership(LeadershipPages.of(sheet.getValue(), Sheets.TERMS, words), words);
                Path file = folder.resolve(sheet.getKey() + "." + tag + ".html");
                Files.write(file, page);
                System.out.println(file + " " + page.length);
            }
        }
    }
}
