package org.soundings.events;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.soundings.tables.Fold;

/**
 * Tells which chapter each way of writing one name means. A name that only one place is known for is one chapter; a name
 * of several places is one chapter a place, and means none where the place is not written.
 */
final class ChapterNames {

    private static final int READABLE_CHARS = 40;
    private static final int HASH_CHARS = 8;

    private ChapterNames() {}

    /**
     * One way of writing the name.
     *
     * @param regionKey folded region as it is written; empty where none is
     * @param region region as it is written, else as conf/ declares it, else null
     * @param isReporting whether a chapter's own file writes it so
     */
    record Spelling(
            String nameKey,
            String regionKey,
            String countryKey,
            String name,
            String region,
            String country,
            boolean isReporting)
            implements Serializable {

        private boolean hasPlace() {
            return region != null;
        }

        private String place() {
            return Fold.text(region) + "|" + (country == null ? "" : Fold.text(country));
        }
    }

    /** A spelling, the chapter that it means (null where that is ambiguous) and how the chapter is shown. */
    record Meant(Spelling spelling, String chapterId, String name, String region, String country)
            implements Serializable {}

    /** What each spelling of one folded name means. */
    static List<Meant> resolve(List<Spelling> spellings) {
        Set<String> places = spellings.stream()
                .filter(Spelling::hasPlace)
                .map(Spelling::place)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Meant> meant = new ArrayList<>();
        for (Spelling spelling : spellings) {
            if (places.size() <= 1) {
                meant.add(shown(spelling, id(spelling.nameKey(), ""), spellings));
            } else if (spelling.hasPlace()) {
                List<Spelling> there = spellings.stream()
                        .filter(other -> other.hasPlace() && other.place().equals(spelling.place()))
                        .toList();
                meant.add(shown(spelling, id(spelling.nameKey(), spelling.place()), there));
            } else {
                meant.add(new Meant(spelling, null, spelling.name(), null, null));
            }
        }
        return meant;
    }

    /** A readable, file-name-safe name with a hash of what the chapter is known by. */
    static String id(String nameKey, String place) {
        String readable = java.text.Normalizer.normalize(nameKey, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = readable.length() > READABLE_CHARS ? readable.substring(0, READABLE_CHARS) : readable;
        String known = place.isEmpty() ? nameKey : nameKey + "|" + place;
        String hash =
                DigestUtils.sha256Hex(known.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_CHARS);
        return cut.isEmpty() ? hash : cut + "-" + hash;
    }

    private static Meant shown(Spelling spelling, String id, List<Spelling> same) {
        // A chapter's own spelling is preferred; then the first of the alphabet, so that no order of files matters.
        Spelling best = same.stream()
                .min(Comparator.comparing((Spelling one) -> !one.isReporting()).thenComparing(Spelling::name))
                .orElseThrow();
        Spelling placed = same.stream()
                .filter(Spelling::hasPlace)
                .min(Comparator.comparing(Spelling::region)
                        .thenComparing(Spelling::country, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(best);
        return new Meant(spelling, id, withoutPrefix(best.name()), placed.region(), placed.country());
    }

    private static String withoutPrefix(String name) {
        return name.regionMatches(true, 0, "BNI ", 0, 4) ? name.substring(4) : name;
    }
}
