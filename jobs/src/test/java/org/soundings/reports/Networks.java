package org.soundings.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.reports.NetworkSheet.Community;
import org.soundings.reports.NetworkSheet.Flow;
import org.soundings.reports.NetworkSheet.Followed;
import org.soundings.reports.NetworkSheet.Refusal;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Freshness;
import org.soundings.tables.Reason;

/** Invented networks. */
final class Networks {

    static final LocalDate AS_OF = Sheets.TERMS.asOf();

    private static final List<String> FIRST = List.of(
            "Boussole", "Tremplin", "Étoile", "Passerelle", "Horizon", "Tandem", "Escale", "Cordée", "Alizé", "Rivage");
    private static final List<String> SECOND =
            List.of("Garance", "Émeraude", "Lavande", "Ocre", "Nacre", "Indigo", "Umbra d’Été-sur-Marne");
    private static final List<String> RULES = List.of("never_met", "to_rekindle", "newcomer", "introduction");

    private Networks() {}

    /** A network of so many chapters. */
    static NetworkSheet of(int count) {
        List<Chapter> chapters = chapters(count);
        List<String> shown = chapters.stream()
                .limit(NetworkSheets.MOST_IN_MATRIX)
                .map(Chapter::id)
                .toList();
        return new NetworkSheet(
                null,
                chapters,
                List.of(),
                new NetworkSheet.Whole(
                        chapters.stream().mapToLong(Chapter::presentMembers).sum(),
                        0.43,
                        0.31,
                        0.18,
                        new GiversGain(26, 1_840, 0.61, 0.42, 0.49, 0.22, 0.11, 0.33),
                        9_120,
                        412,
                        0.34,
                        0.06),
                new NetworkSheet.Flows(shown, flows(chapters, shown)),
                communities(chapters),
                RULES.stream()
                        .map(rule -> new Followed(rule, 10L * rule.length(), 3L * rule.length()))
                        .toList(),
                files(),
                List.of(
                        new Refusal(Reason.UNKNOWN_MEMBER, 12, 3, "b/slips.csv", 17, "To", null),
                        new Refusal(Reason.FILE_TOO_LARGE, 1, 1, "a/Slips_Audit_Report.xls", 0, null, "268435456")));
    }

    /** A director's, of the first chapters of a network. */
    static NetworkSheet director(int count) {
        NetworkSheet all = of(count);
        return new NetworkSheet(
                "lyon-ouest",
                all.chapters(),
                List.of(
                        new NetworkSheet.Problem("Groupe <b>Inconnu</b>", NetworkSheet.Cause.UNKNOWN),
                        new NetworkSheet.Problem("Alizé", NetworkSheet.Cause.AMBIGUOUS),
                        new NetworkSheet.Problem("Lointain", NetworkSheet.Cause.NOT_REPORTING)),
                null,
                all.flows(),
                all.communities(),
                all.followed(),
                all.files(),
                List.of());
    }

    private static List<Chapter> chapters(int count) {
        Random random = new Random(7);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isSmall = i % 19 == 11;
            Freshness freshness = i % 13 == 5 ? Freshness.STALE : i % 9 == 4 ? Freshness.LATE : Freshness.FRESH;
            int age = freshness == Freshness.STALE ? 50 + i % 40 : freshness == Freshness.LATE ? 25 : i % 14;
            long members = isSmall ? 4 : 15 + random.nextInt(40);
            long pairs = members * (members - 1) / 2;
            long met = Math.round(pairs * (0.2 + 0.5 * random.nextDouble()));
            String name = FIRST.get(i % 10) + " " + SECOND.get(i / 10 % 7) + (i < 70 ? "" : " " + i / 70);
            chapters.add(new Chapter(
                    "chapter-" + i,
                    i == 3 ? "<script>alert(1)</script> & Co" : name,
                    i % 6 == 5 ? null : "Région " + i / 30,
                    i % 7 == 3 ? "Exampleland" : "France",
                    AS_OF.minusDays(age),
                    freshness,
                    members,
                    isSmall ? null : (Double) (5 + 3.2 * random.nextDouble()),
                    isSmall ? null : (Double) (0.1 + 0.4 * random.nextDouble()),
                    pairs,
                    met,
                    isSmall ? null : (Double) (met / (double) pairs),
                    isSmall ? null : (Double) (random.nextDouble() * 0.7 - 0.1),
                    random.nextInt(5),
                    random.nextInt(4),
                    isSmall ? null : (Double) (0.2 + 0.3 * random.nextDouble()),
                    1 + random.nextInt(3),
                    100 + i % 37,
                    100 + i % 29));
        }
        return chapters;
    }

    private static List<Flow> flows(List<Chapter> chapters, List<String> shown) {
        List<Flow> flows = new ArrayList<>();
        Random random = new Random(11);
        int n = Math.min(shown.size(), chapters.size());
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                if (from != to && random.nextInt(3) == 0) {
                    flows.add(new Flow(shown.get(from), shown.get(to), 1 + random.nextInt(5)));
                }
            }
        }
        return flows;
    }

    private static NetworkSheet.Communities communities(List<Chapter> chapters) {
        List<Community> communities = new ArrayList<>();
        for (int c = 0; c < Math.min(3, chapters.size() / 2); c++) {
            Map<String, Long> members = new LinkedHashMap<>();
            int first = 2 * c;
            IntStream.range(first, Math.min(chapters.size(), first + 3 + 6 * c))
                    .forEach(i -> members.put(chapters.get(i).id(), 3L + i % 11));
            communities.add(new Community("m" + c, 200L - 40 * c, members, c, 400L - 90 * c, 31L + c));
        }
        return new NetworkSheet.Communities(communities.size() + 4L, communities);
    }

    private static NetworkSheet.Files files() {
        Map<FileStatus, Long> status = new EnumMap<>(FileStatus.class);
        long n = 1_200;
        for (FileStatus each : FileStatus.values()) {
            status.put(each, n);
            n /= 9;
        }
        return new NetworkSheet.Files(status, 104_000, 98_000, 3_000, 1_500, 13, 1_487);
    }
}
