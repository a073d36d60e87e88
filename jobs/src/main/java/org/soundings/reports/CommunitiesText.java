package org.soundings.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.soundings.reports.NetworkPage.Communities;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.reports.NetworkSheet.Community;

/** The communities with members of several chapters. */
final class CommunitiesText {

    private static final int MOST_NAMED = 12;

    private final Words words;
    private final NetworkSheet sheet;
    private final TableText tables;

    CommunitiesText(Words words, NetworkSheet sheet) {
        this.words = words;
        this.sheet = sheet;
        this.tables = new TableText(words);
    }

    Communities text() {
        return new Communities(sentences(), sheet.communities().largest().isEmpty() ? null : table());
    }

    private List<String> sentences() {
        long all = sheet.communities().count();
        if (all == 0) {
            return List.of(words.say(NetworkPhrase.COMMUNITIES_NONE));
        }
        int shown = sheet.communities().largest().size();
        return List.of(
                words.say(NetworkPhrase.COMMUNITIES_INTRO),
                words.say(NetworkPhrase.COMMUNITIES_COUNT, Map.of("n", all, "more", all - shown, "shown", shown)));
    }

    private DataTable table() {
        List<Line> lines = new ArrayList<>();
        for (Community community : sheet.communities().largest()) {
            lines.add(new Line(
                    chapters(community),
                    null,
                    List.of(
                            tables.count(community.members()),
                            tables.count(community.inner()),
                            tables.count(community.outer()))));
        }
        return tables.of(
                null,
                lines,
                NetworkPhrase.COMMUNITY_CHAPTERS,
                NetworkPhrase.COMMUNITY_MEMBERS,
                NetworkPhrase.COMMUNITY_INNER,
                NetworkPhrase.COMMUNITY_OUTER);
    }

    /** Those of the page that have the most members in it, and how many more there are. */
    private String chapters(Community community) {
        List<String> parts = new ArrayList<>();
        sheet.chapters().stream()
                .filter(chapter -> community.chapters().containsKey(chapter.id()))
                .sorted(Comparator.comparingLong(
                                (Chapter chapter) -> -community.chapters().get(chapter.id()))
                        .thenComparing(Chapter.alphabetical(words)))
                .limit(MOST_NAMED)
                .forEach(chapter -> parts.add(words.say(
                        NetworkPhrase.FLOWS_PART,
                        Map.of(
                                "chapter",
                                chapter.name(),
                                "n",
                                community.chapters().get(chapter.id())))));
        long others = community.others() + community.chapters().size() - parts.size();
        if (others > 0) {
            parts.add(words.say(NetworkPhrase.COMMUNITY_OTHERS, Map.of("n", others)));
        }
        return String.join(" · ", parts);
    }
}
