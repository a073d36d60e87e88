package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.soundings.reports.NetworkPage.Cell;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Files;
import org.soundings.reports.NetworkSheet.Refusal;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Text;

/** Says what became of files and rows. */
final class AccountOfFiles {

    private final Words words;
    private final TableText tables;

    AccountOfFiles(Words words) {
        this.words = words;
        this.tables = new TableText(words);
    }

    List<String> sentences(Files files) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                PagePhrase.THIN_ACCOUNT,
                Map.of(
                        "files", files.count(),
                        "rows", files.read(),
                        "accepted", files.accepted(),
                        "duplicate", files.duplicate(),
                        "superseded", files.superseded(),
                        "refused", files.refused(),
                        "structure", files.structure())));
        Map<FileStatus, Long> status = files.byStatus();
        sentences.add(words.say(
                NetworkPhrase.RUN_FILES,
                Map.of(
                        "used", status.get(FileStatus.OK),
                        "superseded", status.get(FileStatus.SUPERSEDED),
                        "empty", status.get(FileStatus.EMPTY) + status.get(FileStatus.NO_ROWS),
                        "refused", status.get(FileStatus.REFUSED))));
        sentences.add(words.say(NetworkPhrase.RUN_TIME));
        return List.copyOf(sentences);
    }

    /** Each reason with what it refused and what to do. */
    DataTable refusals(List<Refusal> refusals) {
        return table(
                refusals,
                refusal -> List.of(tables.count(refusal.count()), advice(refusal)),
                NetworkPhrase.RUN_REASON,
                NetworkPhrase.RUN_COUNT,
                PagePhrase.THIN_ADVICE);
    }

    /** For the analyst, also with the place of the first of each. */
    DataTable refusalsWithPlaces(List<Refusal> refusals) {
        return table(
                refusals,
                refusal -> List.of(tables.count(refusal.count()), place(refusal), advice(refusal)),
                NetworkPhrase.RUN_REASON,
                NetworkPhrase.RUN_COUNT,
                StartPhrase.FIRST_PLACE,
                PagePhrase.THIN_ADVICE);
    }

    private DataTable table(List<Refusal> refusals, Function<Refusal, List<Cell>> cells, Phrase... columns) {
        List<Line> lines = refusals.stream()
                .map(refusal -> new Line(words.of(refusal.reason().meaning()), null, cells.apply(refusal)))
                .toList();
        return tables.of(null, lines, columns);
    }

    private Cell place(Refusal refusal) {
        return tables.text(refusal.line() == 0 ? refusal.file() : refusal.file() + ":" + refusal.line());
    }

    private Cell advice(Refusal refusal) {
        String advice = words.of(new Text(
                refusal.reason().advise(Locale.ENGLISH, refusal.line(), refusal.column(), refusal.expected()),
                refusal.reason().advise(Locale.FRENCH, refusal.line(), refusal.column(), refusal.expected())));
        return tables.text(advice);
    }
}
