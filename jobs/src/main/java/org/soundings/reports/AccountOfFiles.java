package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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

    AccountOfFiles(Words words) {
        this.words = words;
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
                refusal -> List.of(count(refusal), advice(refusal)),
                NetworkPhrase.RUN_REASON,
                NetworkPhrase.RUN_COUNT,
                PagePhrase.THIN_ADVICE);
    }

    /** For the analyst, also with the place of the first of each. */
    DataTable refusalsWithPlaces(List<Refusal> refusals) {
        return table(
                refusals,
                refusal -> List.of(count(refusal), place(refusal), advice(refusal)),
                NetworkPhrase.RUN_REASON,
                NetworkPhrase.RUN_COUNT,
                StartPhrase.FIRST_PLACE,
                PagePhrase.THIN_ADVICE);
    }

    private DataTable table(List<Refusal> refusals, Function<Refusal, List<Cell>> cells, Phrase... columns) {
        return new DataTable(
                null,
                Stream.of(columns).map(words::say).toList(),
                refusals.stream()
                        .map(refusal -> new Line(words.of(refusal.reason().meaning()), null, cells.apply(refusal)))
                        .toList());
    }

    private Cell count(Refusal refusal) {
        return new Cell(words.number(refusal.count()), Long.toString(refusal.count()));
    }

    private static Cell place(Refusal refusal) {
        return new Cell(refusal.line() == 0 ? refusal.file() : refusal.file() + ":" + refusal.line(), null);
    }

    private Cell advice(Refusal refusal) {
        String advice = words.of(new Text(
                refusal.reason().advise(Locale.ENGLISH, refusal.line(), refusal.column(), refusal.expected()),
                refusal.reason().advise(Locale.FRENCH, refusal.line(), refusal.column(), refusal.expected())));
        return new Cell(advice, null);
    }
}
