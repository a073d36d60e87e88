package org.soundings.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the invented chapters' files into the folder given, to look at them. */
final class Preview {

    private Preview() {}

    public static void main(String[] args) throws IOException {
        for (Path file : write(Path.of(args[0]))) {
            System.out.println(file + " " + Files.size(file));
        }
    }

    /** Every kind of file of every invented chapter, in every language. */
    static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, ChapterSheet> sheets = new LinkedHashMap<>();
        sheets.put("ordinary", Sheets.ordinary());
        sheets.put("crowded", Sheets.crowded());
        sheets.put("alone", Sheets.alone());
        sheets.put("empty", Sheets.empty());
        ChapterRenderer renderer = new ChapterRenderer(Sheets.TERMS);
        List<Path> files = new ArrayList<>();
        for (String tag : Words.LANGUAGES) {
            for (ChapterFile kind : ChapterFile.values()) {
                for (var sheet : sheets.entrySet()) {
                    String name = Path.of(kind.path("", tag)).getFileName().toString();
                    Path file = folder.resolve(sheet.getKey() + "." + name);
                    files.add(Files.write(file, renderer.render(kind, sheet.getValue(), Words.of(tag))));
                }
            }
        }
        return files;
    }
}
