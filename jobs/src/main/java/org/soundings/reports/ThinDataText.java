package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.reports.LeadershipPage.Refusal;
import org.soundings.reports.LeadershipPage.ThinData;

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

    ThinData all() {
        List<String> sentences = new ArrayList<>();
        sentences.add(FreshnessText.of(sheet, words, terms).sentence());
        ChapterSheet.Files files = sheet.files();
        if (files != null) {
            sentences.add(account(files));
        }
        sentences.addAll(new PalmsText(words).of(sheet.palms()));
        if (sheet.refusals().isEmpty()) {
            sentences.add(words.say(PagePhrase.THIN_NOTHING_REFUSED));
        }
        RefusalText text = new RefusalText(words, sheet);
        List<Refusal> refusals = text.inOrder().stream()
                .limit(MOST_REFUSALS)
                .map(refusal -> refusal(text, refusal))
                .toList();
        int more = sheet.refusals().size() - refusals.size();
        return new ThinData(
                List.copyOf(sentences),
                refusals,
                more == 0 ? null : words.say(PagePhrase.THIN_MORE, Map.of("n", more)));
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

    private Refusal refusal(RefusalText text, ChapterSheet.Refusal refusal) {
        String where = refusal.firstLine() == 0
                ? words.say(PagePhrase.THIN_WHOLE_FILE)
                : words.say(
                        PagePhrase.THIN_LINES, Map.of("n", refusal.count(), "line", words.number(refusal.firstLine())));
        return new Refusal(refusal.file(), where, text.problem(refusal), text.advice(refusal));
    }
}
