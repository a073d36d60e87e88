package org.soundings.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.soundings.config.Settings;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Actions;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/** What a leadership page has to say of its chapter, read from the published tables and from nothing else. */
final class LeadershipFigures {

    private static final int MOST_ACTIONS = 7;

    private final PublishedRows tables;
    private final PageAccount page;
    private final ChapterRows chapter;
    private final Settings settings;

    LeadershipFigures(PublishedRows tables, PageAccount page, ChapterRows chapter, Settings settings) {
        this.tables = tables;
        this.page = page;
        this.chapter = chapter;
        this.settings = settings;
    }

    void check() {
        new HeadFigures(page, chapter, settings).check();
        actions();
        new ScatterFigures(page, chapter, settings).check();
        new GivingFigures(page, chapter).check();
        new MatrixFigures(page, chapter).check();
        funnel();
        new SparkFigures(tables, page, chapter).check();
        members();
        new DoubleFigures(tables, page, chapter).check();
        new ThinFigures(tables, page, chapter).check();
        String days = String.valueOf(settings.maturity().days());
        for (Element meaning : page.all("dl.how dd")) {
            if (meaning.text().contains(days)) {
                page.figures(meaning, List.of(days));
            } else {
                page.fixed(meaning);
            }
        }
    }

    private void actions() {
        List<Line> actions = tables.of(Actions.TABLE, Actions.CHAPTER_ID, chapter.id()).stream()
                .sorted(Comparator.comparingLong(row -> row.count(Actions.POSITION)))
                .limit(MOST_ACTIONS)
                .toList();
        List<Element> sentences = page.all(".todo li");
        page.equal("actions", sentences.size(), actions.size());
        for (int i = 0; i < actions.size(); i++) {
            page.equal(
                    sentences.get(i).text(),
                    Set.copyOf(sentences.get(i).select("bdi").eachText()),
                    ActionFigures.members(actions.get(i)).map(chapter::name).collect(Collectors.toSet()));
            page.figures(sentences.get(i), ActionFigures.of(actions.get(i)));
        }
    }

    private void funnel() {
        List<Field> before = List.of(
                MemberScores.EXCHANGE_TIE_COUNT_BEFORE,
                MemberScores.MET_TIE_COUNT_BEFORE,
                MemberScores.TRUSTED_TIE_COUNT_BEFORE,
                MemberScores.MUTUAL_TIE_COUNT_BEFORE);
        List<Field> now = List.of(
                MemberScores.EXCHANGE_TIE_COUNT,
                MemberScores.MET_TIE_COUNT,
                MemberScores.TRUSTED_TIE_COUNT,
                MemberScores.MUTUAL_TIE_COUNT);
        double most = Stream.of(before, now)
                .flatMap(List::stream)
                .mapToLong(chapter::sum)
                .max()
                .getAsLong();
        List<Element> rows = page.all("table.funnel tbody tr");
        for (int stage = 0; stage < rows.size(); stage++) {
            Element row = rows.get(stage);
            page.near(row.text(), row.select("rect.now").attr("width"), 100 * chapter.sum(now.get(stage)) / most);
            page.near(row.text(), row.select("rect.then").attr("width"), 100 * chapter.sum(before.get(stage)) / most);
            page.equal(
                    row.text(),
                    row.select("td.n").eachText().stream()
                            .map(text -> page.figures(text).get(0))
                            .toList(),
                    List.of(
                            String.valueOf(chapter.sum(before.get(stage))),
                            String.valueOf(chapter.sum(now.get(stage)))));
            row.remove();
        }
        page.figures(
                "table.funnel thead tr",
                List.of(String.valueOf(settings.movement().earlierDays())));
    }

    private void members() {
        page.rows(
                "table.members tbody tr",
                chapter.eachPresent((name, row) -> List.of(
                        name,
                        row.text(MemberScores.CONTACT_COUNT),
                        row.tenth(MemberScores.PARTNERS_PER_TEN),
                        row.text(MemberScores.RELATIONSHIP_COUNT),
                        row.percent(MemberScores.RELATIONSHIP_RATIO),
                        row.text(MemberScores.ONE_TO_ONE_COUNT),
                        row.text(MemberScores.GIVEN_COUNT),
                        row.text(MemberScores.RECEIVED_COUNT),
                        row.percent(MemberScores.COVERAGE_RATIO),
                        PageText.joined(
                                row.text(MemberScores.EXCHANGE_TIE_COUNT),
                                row.text(MemberScores.MET_TIE_COUNT),
                                row.text(MemberScores.TRUSTED_TIE_COUNT),
                                row.text(MemberScores.MUTUAL_TIE_COUNT)))));
    }
}
