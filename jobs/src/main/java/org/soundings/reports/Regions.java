package org.soundings.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.tables.Fold;
import org.soundings.tables.Freshness;

/**
 * Chapters by region, in parts that a page can hold. Every language has the same parts under the same numbers.
 */
final class Regions {

    /** So many chapters are listed on one page. */
    static final int MOST_CHAPTERS = 300;

    /**
     * The chapters of a region, or of a part of one.
     *
     * @param number names its page, from 1
     * @param region null where the exports do not say it
     * @param country null likewise
     * @param part from 1 to {@code parts}
     */
    record Part(int number, String country, String region, int part, int parts, List<Chapter> chapters) {

        String path(String locale) {
            return "regions/" + number + "." + locale + ".html";
        }

        /** The region's name, and which part of it this is. */
        String name(Words words) {
            String name = region == null ? words.say(NetworkPhrase.NO_REGION) : region;
            return parts == 1
                    ? name
                    : words.say(NetworkPhrase.REGION_PART, Map.of("region", name, "part", part, "parts", parts));
        }

        /** The region and its country. */
        String place(Words words) {
            return country == null ? name(words) : name(words) + " – " + country;
        }

        long members() {
            return chapters.stream().mapToLong(Chapter::presentMembers).sum();
        }

        long of(Freshness freshness) {
            return chapters.stream()
                    .filter(chapter -> chapter.freshness() == freshness)
                    .count();
        }
    }

    private record Place(String country, String region) {}

    private static final Comparator<String> NAMES = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Place> PLACES =
            Comparator.comparing(Place::country, NAMES).thenComparing(Place::region, NAMES);

    private Regions() {}

    /** Whether the chapters are too many to be listed on one page. */
    static boolean areNeeded(List<Chapter> chapters) {
        return chapters.size() > MOST_CHAPTERS;
    }

    /** The parts by country and region, those without one last. */
    static List<Part> of(List<Chapter> chapters) {
        Map<Place, List<Chapter>> places = chapters.stream()
                .collect(Collectors.groupingBy(
                        chapter -> new Place(chapter.country(), chapter.region()),
                        () -> new TreeMap<>(PLACES),
                        Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        places.forEach((place, all) -> {
            List<Chapter> sorted = all.stream()
                    .sorted(Comparator.comparing((Chapter chapter) -> Fold.chapter(chapter.name()))
                            .thenComparing(Chapter::id))
                    .toList();
            int count = (sorted.size() + MOST_CHAPTERS - 1) / MOST_CHAPTERS;
            for (int part = 1; part <= count; part++) {
                List<Chapter> own =
                        sorted.subList((part - 1) * MOST_CHAPTERS, Math.min(sorted.size(), part * MOST_CHAPTERS));
                parts.add(new Part(parts.size() + 1, place.country(), place.region(), part, count, List.copyOf(own)));
            }
        });
        return List.copyOf(parts);
    }
}
