package org.soundings.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.Communities;
import org.soundings.tables.Field;

/** Communities with members of several chapters, some of whom are of the page's. */
final class CommunityFigures {

    private static final int MOST = 10;
    private static final Map<String, List<String>> OTHERS =
            Map.of("en", List.of("other chapter", "other chapters"), "fr", List.of("autre groupe", "autres groupes"));

    private final PageAccount page;
    private final SiteRows rows;

    CommunityFigures(PageAccount page, SiteRows rows) {
        this.page = page;
        this.rows = rows;
    }

    void check() {
        List<Line> all = rows.tables().of(Communities.TABLE).stream()
                .filter(row -> row.count(Communities.CHAPTER_COUNT) > 1)
                .filter(row -> !parts(row).isEmpty())
                .sorted(Comparator.comparingLong((Line row) -> -inPage(row))
                        .thenComparing(row -> row.text(Communities.COMMUNITY_ID)))
                .toList();
        List<Line> largest = all.stream().limit(MOST).toList();
        List<Element> sentences = new ArrayList<>(page.all("section[aria-labelledby=communities] > p"));
        page.fixed(sentences.get(0));
        if (all.isEmpty()) {
            return;
        }
        page.figures(
                sentences.get(1), all.size() > MOST ? PageText.sorted(all.size(), MOST) : PageText.sorted(all.size()));
        List<Element> lines = page.all("table.communities tbody tr");
        page.equal("communities", lines.size(), largest.size());
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), largest.get(i));
        }
    }

    private void line(Element line, Line community) {
        List<Field> fields = List.of(
                Communities.MEMBER_COUNT, Communities.INNER_RELATIONSHIP_COUNT, Communities.OUTER_RELATIONSHIP_COUNT);
        for (int i = 0; i < fields.size(); i++) {
            Element cell = line.child(i + 1);
            page.equal(line.text(), page.figures(cell.text()), List.of(community.text(fields.get(i))));
            page.equal(line.text(), cell.attr("data-v"), community.text(fields.get(i)));
        }
        List<List<String>> expected = new ArrayList<>(parts(community));
        long others = community.count(Communities.CHAPTER_COUNT) - expected.size();
        if (others > 0) {
            expected.add(
                    List.of(String.valueOf(others), OTHERS.get(rows.language()).get(others == 1 ? 0 : 1)));
        }
        page.sameRows(line.text(), page.parts(line.child(0)), expected);
        line.remove();
    }

    /** Each of the page's chapters with how many members it has in the community. */
    private List<List<String>> parts(Line community) {
        return rows
                .tables()
                .of(ChapterCommunities.TABLE, ChapterCommunities.COMMUNITY_ID, community.text(Communities.COMMUNITY_ID))
                .stream()
                .filter(row -> rows.ids().contains(row.text(ChapterCommunities.CHAPTER_ID)))
                .map(row -> List.of(
                        rows.names().get(row.text(ChapterCommunities.CHAPTER_ID)),
                        row.text(ChapterCommunities.MEMBER_COUNT)))
                .toList();
    }

    private long inPage(Line community) {
        return parts(community).stream()
                .mapToLong(part -> Long.parseLong(part.get(1)))
                .sum();
    }
}
