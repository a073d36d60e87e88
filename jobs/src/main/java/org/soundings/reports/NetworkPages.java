package org.soundings.reports;

import java.util.List;
import java.util.Map;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Fact;
import org.soundings.reports.NetworkPage.Side;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.tables.Freshness;

/** Makes the pages of several chapters in one language: pure functions of their arguments. */
final class NetworkPages {

    private final Words words;
    private final PageTerms terms;
    private final SideTable table;

    NetworkPages(Words words, PageTerms terms) {
        this.words = words;
        this.terms = terms;
        this.table = new SideTable(words, terms);
    }

    /** The network's page, or a director's. */
    NetworkPage of(NetworkSheet sheet) {
        boolean isNetwork = sheet.director() == null;
        String base = isNetwork ? "" : "../";
        Map<String, String> named =
                Map.of("date", words.day(terms.asOf()), "director", isNetwork ? "" : sheet.director());
        FlowsText flows = new FlowsText(words, sheet);
        List<Chapter> placed =
                sheet.chapters().stream().filter(Chapter::isPlaced).toList();
        boolean isCrowded = isNetwork && Regions.areNeeded(sheet.chapters());
        ChapterDensity density = isCrowded && !placed.isEmpty() ? new ChapterDensity(words, placed) : null;
        ChartData charts = new ChartData(
                isCrowded || placed.isEmpty() ? null : scatter(placed),
                density == null ? null : density.chart(),
                flows.chart());
        return new NetworkPage(
                words.say(isNetwork ? NetworkPhrase.TITLE_NETWORK : NetworkPhrase.TITLE_DIRECTOR, named),
                words.say(isNetwork ? NetworkPhrase.KIND_NETWORK : NetworkPhrase.KIND_DIRECTOR),
                words.say(isNetwork ? NetworkPhrase.HEADING_NETWORK : NetworkPhrase.HEADING_DIRECTOR, named),
                asOf(),
                words.say(isNetwork ? NetworkPhrase.FOR_NETWORK : NetworkPhrase.FOR_DIRECTOR),
                base,
                sheet.problems().stream().map(this::problem).toList(),
                facts(sheet),
                side(sheet.chapters(), placed, density, isCrowded ? null : table.of(sheet.chapters(), base)),
                isCrowded ? new RegionTable(words).of(sheet.chapters()) : null,
                charts.isEmpty() ? null : charts.json(),
                new NetworkText(words, terms, sheet).rest(flows));
    }

    /** A region's page: its chapters in a table. */
    NetworkPage of(Regions.Part region) {
        String name = region.name(words);
        return new NetworkPage(
                words.say(NetworkPhrase.TITLE_REGION, Map.of("region", name, "date", words.day(terms.asOf()))),
                words.say(NetworkPhrase.KIND_REGION),
                region.place(words),
                asOf(),
                words.say(NetworkPhrase.FOR_NETWORK),
                "../",
                List.of(),
                List.of(),
                new Side(null, null, null, null, null, table.of(region.chapters(), "../")),
                null,
                null,
                null);
    }

    private String asOf() {
        return words.say(PagePhrase.AS_OF, Map.of("date", words.day(terms.asOf()), "months", terms.windowMonths()));
    }

    private String problem(NetworkSheet.Problem problem) {
        return words.say(
                switch (problem.cause()) {
                    case UNKNOWN -> NetworkPhrase.PROBLEM_UNKNOWN;
                    case AMBIGUOUS -> NetworkPhrase.PROBLEM_AMBIGUOUS;
                    case NOT_REPORTING -> NetworkPhrase.PROBLEM_NOT_REPORTING;
                },
                Map.of("chapter", problem.chapter()));
    }

    private List<Fact> facts(NetworkSheet sheet) {
        List<Chapter> chapters = sheet.chapters();
        long members = chapters.stream().mapToLong(Chapter::presentMembers).sum();
        long fresh = chapters.stream()
                .filter(chapter -> chapter.freshness() == Freshness.FRESH)
                .count();
        return List.of(
                fact(chapters.size(), NetworkPhrase.FACT_CHAPTERS),
                fact(members, PagePhrase.FACT_MEMBERS),
                new Fact(
                        new TableText(words).percent(coverage(sheet, members)).text(),
                        words.say(NetworkPhrase.FACT_COVERAGE)),
                fact(fresh, NetworkPhrase.FACT_FRESH));
    }

    private Double coverage(NetworkSheet sheet, long members) {
        if (sheet.whole() != null) {
            return sheet.whole().coverage();
        }
        double pairs = sheet.chapters().stream().mapToLong(Chapter::pairs).sum();
        double met = sheet.chapters().stream().mapToLong(Chapter::metPairs).sum();
        return members < terms.minimumGroup() || pairs == 0 ? null : (Double) (met / pairs);
    }

    private Fact fact(long n, Phrase label) {
        return new Fact(words.number(n), words.say(label, Map.of("n", n)));
    }

    private Side side(List<Chapter> chapters, List<Chapter> placed, ChapterDensity density, DataTable figures) {
        if (placed.isEmpty()) {
            String nothing = words.say(NetworkPhrase.SIDE_NOTHING, Map.of("n", terms.minimumGroup()));
            return new Side(null, null, nothing, null, null, figures);
        }
        int unplaced = chapters.size() - placed.size();
        return new Side(
                density == null
                        ? words.say(NetworkPhrase.SIDE_INTRO)
                        : words.say(NetworkPhrase.DENSITY_INTRO, Map.of("n", chapters.size())),
                density == null ? alternative(placed) : density.alternative(),
                null,
                unplaced == 0
                        ? null
                        : words.say(NetworkPhrase.SIDE_UNPLACED, Map.of("n", unplaced, "least", terms.minimumGroup())),
                density == null ? null : density.table(),
                figures);
    }

    private String alternative(List<Chapter> placed) {
        var wide = placed.stream().mapToDouble(Chapter::breadth).summaryStatistics();
        var deep = placed.stream().mapToDouble(Chapter::depth).summaryStatistics();
        return words.say(
                NetworkPhrase.SIDE_ALT,
                Map.of(
                        "n", placed.size(),
                        "low", words.tenth(wide.getMin()),
                        "high", words.tenth(wide.getMax()),
                        "shallow", words.percent(deep.getMin()),
                        "deep", words.percent(deep.getMax())));
    }

    private ChartData.Scatter scatter(List<Chapter> placed) {
        List<Object[]> dots = placed.stream()
                .sorted(Chapter.alphabetical(words))
                .map(chapter -> new Object[] {
                    chapter.breadth(),
                    chapter.depth(),
                    chapter.name(),
                    words.say(
                            NetworkPhrase.SIDE_TIP,
                            Map.of(
                                    "name", chapter.name(),
                                    "breadth", words.tenth(chapter.breadth()),
                                    "depth", words.percent(chapter.depth())))
                })
                .toList();
        return new ChartData.Scatter(words.say(PagePhrase.WIDE_AXIS), words.say(PagePhrase.DEEP_AXIS), dots);
    }
}
