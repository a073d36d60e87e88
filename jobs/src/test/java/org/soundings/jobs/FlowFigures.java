package org.soundings.jobs;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.soundings.tables.NetworkScores;

/** Help between chapters: the matrix, and the table under it. Chapters outside the page are one. */
final class FlowFigures {

    private static final Map<String, String> OTHERS = Map.of("en", "other chapters", "fr", "autres groupes");

    private final PageAccount page;
    private final SiteRows rows;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<String> names;

    FlowFigures(PageAccount page, SiteRows rows) {
        this.page = page;
        this.rows = rows;
        String others = OTHERS.get(rows.language());
        rows.names().forEach((id, name) -> ids.put(name, Set.of(id)));
        ids.put(others, rows.others());
        this.names = Stream.concat(
                        rows.names().values().stream().sorted(Collator.getInstance(new ULocale(rows.language()))),
                        Stream.of(others))
                .toList();
    }

    void check(PictureFigures pictures) {
        pictures.flows(names, this::given);
        page.spoken(
                "#chart-flows",
                PageText.sorted(
                        rows.chapters().size(),
                        own().mapToLong(this::gave).sum(),
                        own().mapToLong(this::received).sum()));
        List<Element> sentences = new ArrayList<>(page.all("section[aria-labelledby=flows] > p"));
        page.fixed(sentences.get(0));
        boolean isKnown = rows.isNetwork() && !rows.whole().isNull(NetworkScores.CHAPTER_RECIPROCITY_RHO);
        page.equal("sentences on help", sentences.size(), isKnown ? 3 : 2);
        if (isKnown) {
            page.figures(
                    sentences.get(2),
                    PageText.sorted(rows.whole().hundredth(NetworkScores.CHAPTER_RECIPROCITY_RHO), 0, 1));
        }
        table();
    }

    private Stream<String> own() {
        return names.stream().limit(rows.chapters().size());
    }

    private long given(List<String> pair) {
        boolean isOutside =
                pair.get(0).equals(names.get(names.size() - 1)) && pair.get(0).equals(pair.get(1));
        return isOutside ? 0 : rows.help(ids.get(pair.get(0)), ids.get(pair.get(1)));
    }

    private long gave(String from) {
        return names.stream().mapToLong(to -> given(List.of(from, to))).sum();
    }

    private long received(String to) {
        return names.stream().mapToLong(from -> given(List.of(from, to))).sum();
    }

    private void table() {
        List<Element> lines = page.all("table.flows tbody tr");
        page.equal("rows of help", lines.size(), rows.chapters().size());
        for (int i = 0; i < lines.size(); i++) {
            Element line = lines.get(i);
            String name = names.get(i);
            page.equal("chapter", line.child(0).text(), (i + 1) + " " + name);
            List<String> cells = List.of(String.valueOf(gave(name)), String.valueOf(received(name)));
            for (int c = 0; c < cells.size(); c++) {
                page.equal(name, page.figures(line.child(c + 1).text()), List.of(cells.get(c)));
                page.equal(name, line.child(c + 1).attr("data-v"), cells.get(c));
            }
            page.equal(
                    name,
                    page.parts(line.child(3)),
                    names.stream()
                            .filter(to -> given(List.of(name, to)) > 0)
                            .map(to -> List.of(to, String.valueOf(given(List.of(name, to)))))
                            .toList());
            line.remove();
        }
    }
}
