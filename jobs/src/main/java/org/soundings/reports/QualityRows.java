package org.soundings.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.soundings.reports.QualityBook.Line;
import org.soundings.tables.Freshness;
import org.soundings.tables.SlipsCoverage;

/** What there is to say of a chapter's data: the exports, the account of the files, PALMS beside the slips, what was refused. */
final class QualityRows {

    private final Words words;
    private final ChapterSheet sheet;
    private final List<Line> rows = new ArrayList<>();

    QualityRows(Words words, ChapterSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    List<Line> all() {
        exports();
        if (sheet.files() != null) {
            account(sheet.files());
        }
        if (sheet.palms() == null) {
            add(WorkbookPhrase.SUBJECT_PALMS, WorkbookPhrase.NO_PALMS, null, null, null);
        } else {
            palms(sheet.palms());
        }
        refusals();
        return List.copyOf(rows);
    }

    private void exports() {
        if (sheet.freshness() == null) {
            day(WorkbookPhrase.SUBJECT_EXPORTS, WorkbookPhrase.NO_EXPORT, null, WorkbookPhrase.ASK_PERIOD);
        } else {
            boolean isStale = sheet.freshness() == Freshness.STALE;
            day(
                    WorkbookPhrase.SUBJECT_EXPORTS,
                    isStale ? WorkbookPhrase.EXPORTS_STOP : WorkbookPhrase.LAST_EXPORT,
                    sheet.lastExportOn(),
                    switch (sheet.freshness()) {
                        case FRESH -> null;
                        case LATE -> WorkbookPhrase.ASK_NEXT;
                        case STALE -> WorkbookPhrase.ASK_MISSING;
                    });
        }
    }

    private void account(ChapterSheet.Files files) {
        account(WorkbookPhrase.FILES_READ, files.files());
        account(WorkbookPhrase.ROWS_READ, files.rows());
        account(WorkbookPhrase.ROWS_ACCEPTED, files.accepted());
        account(WorkbookPhrase.ROWS_DUPLICATE, files.duplicate());
        account(WorkbookPhrase.ROWS_SUPERSEDED, files.superseded());
        account(WorkbookPhrase.ROWS_REFUSED, files.refused());
        account(WorkbookPhrase.ROWS_STRUCTURE, files.structure());
    }

    private void account(Phrase found, long count) {
        add(WorkbookPhrase.SUBJECT_ACCOUNT, found, count, null, null);
    }

    private void palms(ChapterSheet.Palms palms) {
        boolean isCompared = palms.coverage() != SlipsCoverage.NONE;
        boolean isWhole = palms.coverage() == SlipsCoverage.WHOLE;
        Phrase subject = WorkbookPhrase.SUBJECT_PALMS;
        day(subject, WorkbookPhrase.PALMS_FROM, palms.start(), null);
        day(subject, WorkbookPhrase.PALMS_TO, palms.end(), null);
        add(
                subject,
                WorkbookPhrase.PALMS_DAYS,
                ChronoUnit.DAYS.between(palms.start(), palms.end()) + 1,
                palms.coveredDays(),
                isWhole ? null : WorkbookPhrase.ASK_SLIPS);
        add(
                subject,
                WorkbookPhrase.PALMS_REFERRALS,
                palms.palmsReferrals(),
                isCompared ? palms.slipsReferrals() : null,
                null);
        add(
                subject,
                WorkbookPhrase.PALMS_MEETINGS,
                palms.palmsOneToOnes(),
                isCompared ? palms.slipsOneToOnes() : null,
                null);
        if (isCompared) {
            add(
                    subject,
                    WorkbookPhrase.PALMS_DIFFERING,
                    palms.differing(),
                    null,
                    isWhole && palms.differing() > 0 ? WorkbookPhrase.ASK_WHICH : null);
            add(
                    subject,
                    WorkbookPhrase.PALMS_EXCEEDING,
                    palms.exceeding(),
                    null,
                    !isWhole && palms.exceeding() > 0 ? WorkbookPhrase.ASK_EXCEEDING : null);
        }
    }

    private void refusals() {
        RefusalText text = new RefusalText(words, sheet);
        if (sheet.refusals().isEmpty()) {
            add(WorkbookPhrase.SUBJECT_REFUSED, PagePhrase.THIN_NOTHING_REFUSED, 0L, null, null);
        }
        for (ChapterSheet.Refusal refusal : text.inOrder()) {
            rows.add(new Line(
                    words.say(WorkbookPhrase.SUBJECT_REFUSED),
                    text.problem(refusal),
                    refusal.count(),
                    null,
                    null,
                    refusal.file(),
                    refusal.firstLine() == 0 ? null : refusal.firstLine(),
                    text.advice(refusal)));
        }
    }

    private void add(Phrase subject, Phrase found, Long count, Long bySlips, Phrase advice) {
        rows.add(new Line(words.say(subject), words.say(found), count, bySlips, null, null, null, said(advice)));
    }

    private void day(Phrase subject, Phrase found, LocalDate day, Phrase advice) {
        rows.add(new Line(words.say(subject), words.say(found), null, null, day, null, null, said(advice)));
    }

    private String said(Phrase phrase) {
        return phrase == null ? null : words.say(phrase);
    }
}
