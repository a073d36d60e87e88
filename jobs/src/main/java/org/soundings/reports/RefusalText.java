package org.soundings.reports;

import java.util.Comparator;
import java.util.List;
import org.soundings.tables.Reason;

/** Says what was refused in a chapter's files, and what to do about it. */
final class RefusalText {

    private final Words words;
    private final ChapterSheet sheet;

    RefusalText(Words words, ChapterSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /** The refusals by file and line. */
    List<ChapterSheet.Refusal> inOrder() {
        return sheet.refusals().stream()
                .sorted(Comparator.comparing(ChapterSheet.Refusal::file)
                        .thenComparing(ChapterSheet.Refusal::firstLine)
                        .thenComparing(ChapterSheet.Refusal::code))
                .toList();
    }

    /**
     * What is wrong.
     *
     * @throws IllegalArgumentException when no reason has the refusal's code
     */
    String problem(ChapterSheet.Refusal refusal) {
        return words.of(reason(refusal).meaning());
    }

    /**
     * What to do.
     *
     * @throws IllegalArgumentException when no reason has the refusal's code
     */
    String advice(ChapterSheet.Refusal refusal) {
        String advice = words.of(reason(refusal).advice());
        return refusal.expected() == null ? advice : advice.replace("{expected}", refusal.expected());
    }

    private Reason reason(ChapterSheet.Refusal refusal) {
        return Reason.of(refusal.code())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Chapter " + sheet.id() + ": no reason has the code " + refusal.code()));
    }
}
