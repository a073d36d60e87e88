package org.soundings.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.config.Settings;
import org.soundings.reports.NetworkSheet.Cause;
import org.soundings.reports.NetworkSheet.Problem;
import org.soundings.tables.Fold;

/** Which chapters the settings mean by the names and ids that they give to each director. */
final class Directors {

    /** A chapter that some export tells of. */
    record Known(String id, String name, boolean isReporting) {}

    /** A director's chapters that have figures, by id, and those that have none. */
    record Chapters(Set<String> ids, List<Problem> problems) {}

    private Directors() {}

    /** By the director's id, in the settings' order. A name that several reporting chapters have means none of them. */
    static Map<String, Chapters> of(List<Settings.Director> directors, List<Known> known) {
        Map<String, List<Known>> named = new HashMap<>();
        for (Known chapter : known) {
            Stream.of(chapter.id(), Fold.chapter(chapter.name())).distinct().forEach(name -> named.computeIfAbsent(
                            name, key -> new ArrayList<>())
                    .add(chapter));
        }
        Map<String, Chapters> chapters = new LinkedHashMap<>();
        directors.forEach(director -> chapters.put(director.id(), chapters(director, named)));
        return chapters;
    }

    private static Chapters chapters(Settings.Director director, Map<String, List<Known>> named) {
        Set<String> ids = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : director.chapters()) {
            List<Known> meant = named.getOrDefault(name, named.getOrDefault(Fold.chapter(name), List.of()));
            List<Known> reporting = meant.stream().filter(Known::isReporting).toList();
            if (reporting.size() == 1) {
                ids.add(reporting.get(0).id());
            } else {
                problems.add(new Problem(name, cause(meant, reporting)));
            }
        }
        return new Chapters(ids, List.copyOf(problems));
    }

    private static Cause cause(List<Known> meant, List<Known> reporting) {
        if (meant.isEmpty()) {
            return Cause.UNKNOWN;
        }
        return reporting.isEmpty() ? Cause.NOT_REPORTING : Cause.AMBIGUOUS;
    }
}
