package org.soundings.reports;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.soundings.reports.LeadershipPage.Refusal;
import org.soundings.reports.LeadershipPage.ThinData;
import org.soundings.tables.Freshness;
import org.soundings.tables.Reason;

/** Says how far a chapter's data can be trusted: how fresh they are, what was refused, and what to do about it. */
final class ThinDataText {

    static final int MOST_REFUSALS = 10;

    private final Words words;
    private final PageTerms terms;
    private final ChapterSheet sheet;

    ThinDataText(Words words, PageTerms terms, ChapterSheet sheet) {
        this.words = words;
        this.terms = terms;
        this.sheet = sheet;
    }

    /** The warning that opens the page of a stale chapter; null for any other. */
    String notice() {
        return sheet.freshness() == Freshness.STALE ? words.say(PagePhrase.SILENT_NOTICE, lastExport()) : null;
    }

    ThinData all() {
        List<String> sentences = new ArrayList<>();
        sentences.add(freshness());
        ChapterSheet.Files files = sheet.files();
        if (files != null) {
            sentences.add(account(files));
        }
        sentences.addAll(new PalmsText(words).of(sheet.palms()));
        if (sheet.refusals().isEmpty()) {
            sentences.add(words.say(PagePhrase.THIN_NOTHING_REFUSED));
        }
        List<Refusal> refusals = sheet.refusals().stream()
                .sorted(Comparator.comparing(ChapterSheet.Refusal::file)
                        .thenComparing(ChapterSheet.Refusal::firstLine)
                        .thenComparing(ChapterSheet.Refusal::code))
                .limit(MOST_REFUSALS)
                .map(this::refusal)
                .toList();
        int more = sheet.refusals().size() - refusals.size();
        return new ThinData(
                List.copyOf(sentences),
                refusals,
                more == 0 ? null : words.say(PagePhrase.THIN_MORE, Map.of("n", more)));
    }

    private String freshness() {
        if (sheet.freshness() == null) {
            return words.say(PagePhrase.THIN_NO_EXPORT);
        }
        return switch (sheet.freshness()) {
            case FRESH -> words.say(PagePhrase.THIN_FRESH, lastExport());
            case LATE -> words.say(PagePhrase.THIN_LATE, lastExport());
            case STALE -> words.say(PagePhrase.THIN_SILENT, lastExport());
        };
    }

    private Map<String, Object> lastExport() {
        return Map.of(
                "date",
                words.day(sheet.lastExportOn()),
                "days",
                ChronoUnit.DAYS.between(sheet.lastExportOn(), terms.asOf()));
    }

    private String account(ChapterSheet.Files files) {
        return words.say(
                PagePhrase.THIN_ACCOUNT,
                Map.of(
                        "files", files.files(),
                        "rows", files.rows(),
                        "accepted", files.accepted(),
                        "duplicate", files.duplicate(),
                        "superseded", files.superseded(),
                        "refused", files.refused(),
                        "structure", files.structure()));
    }

    private Refusal refusal(ChapterSheet.Refusal refusal) {
        Reason reason = Reason.of(refusal.code())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Chapter " + sheet.id() + ": no reason has the code " + refusal.code()));
        String advice = words.of(reason.advice());
        String where = refusal.firstLine() == 0
                ? words.say(PagePhrase.THIN_WHOLE_FILE)
                : words.say(
                        PagePhrase.THIN_LINES, Map.of("n", refusal.count(), "line", words.number(refusal.firstLine())));
        return new Refusal(
                refusal.file(),
                where,
                words.of(reason.meaning()),
                refusal.expected() == null ? advice : advice.replace("{expected}", refusal.expected()));
    }
}
