package org.soundings.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;
import org.soundings.tables.Text;

/** What was refused in one file of a chapter for one reason. */
record PublishedRefusals(String file, String code, List<Line> rows) {

    /** Those of a chapter, by file, first line and code. */
    static List<PublishedRefusals> of(PublishedRows tables, String chapter) {
        Set<String> files = tables.of(InputFiles.TABLE, InputFiles.CHAPTER_ID, chapter).stream()
                .map(row -> row.text(InputFiles.FILE_ID))
                .collect(Collectors.toSet());
        Map<List<String>, List<Line>> groups = tables.of(Rejects.TABLE).stream()
                .filter(row -> files.contains(row.text(Rejects.FILE_ID)))
                .collect(Collectors.groupingBy(row -> List.of(row.text(Rejects.FILE_ID), row.text(Rejects.CODE))));
        return groups.entrySet().stream()
                .map(group -> new PublishedRefusals(
                        group.getKey().get(0), group.getKey().get(1), group.getValue()))
                .sorted(Comparator.comparing(PublishedRefusals::file)
                        .thenComparing(PublishedRefusals::firstLine)
                        .thenComparing(PublishedRefusals::code))
                .toList();
    }

    /** 0 for the whole file. */
    long firstLine() {
        return rows.stream()
                .mapToLong(row -> row.count(Rejects.LINE_NUMBER))
                .min()
                .getAsLong();
    }

    Text problem() {
        return reason().meaning();
    }

    Text advice() {
        String expected = rows.stream()
                .map(row -> row.text(Rejects.EXPECTED))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Text advice = reason().advice();
        return new Text(
                advice.english().replace("{expected}", expected),
                advice.french().replace("{expected}", expected));
    }

    private Reason reason() {
        return Reason.of(code).orElseThrow();
    }
}
