package org.soundings.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.soundings.tables.Table;

/** The rows that were asked for, each beside the same one computed once more: members have keys of one id, ties of two. */
final class ToldRows {

    private static final Comparator<List<String>> BY_KEY = Comparator.comparing(List::toString);

    private final Map<List<String>, Figures> told = new TreeMap<>(BY_KEY);
    private final Set<List<String>> unpublished = new TreeSet<>(BY_KEY);
    private final Set<List<String>> unfounded = new TreeSet<>(BY_KEY);

    /** Tells rows that nothing is compared with, in the order of their keys. */
    List<Figures> alone(Table table, List<Row> rows) {
        List<Figures> figures = new ArrayList<>();
        byKey(table, rows).values().forEach(row -> figures.add(new Figures(table, row, null)));
        return tell(figures);
    }

    /** Tells published rows beside those computed once more, in the order of their keys. */
    List<Figures> compared(Table table, List<Row> published, List<Row> computed) {
        Map<List<String>, Row> before = byKey(table, published);
        Map<List<String>, Row> after = byKey(table, computed);
        List<Figures> figures = new ArrayList<>();
        before.forEach((key, row) -> figures.add(new Figures(table, row, after.get(key))));
        addMissing(unpublished, after, before);
        addMissing(unfounded, before, after);
        return tell(figures);
    }

    private List<Figures> tell(List<Figures> figures) {
        figures.forEach(each -> told.put(each.key(), each));
        return figures;
    }

    private static void addMissing(Set<List<String>> missing, Map<List<String>, Row> of, Map<List<String>, Row> in) {
        of.keySet().stream().filter(key -> !in.containsKey(key)).forEach(missing::add);
    }

    private static Map<List<String>, Row> byKey(Table table, List<Row> rows) {
        Map<List<String>, Row> byKey = new TreeMap<>(BY_KEY);
        rows.forEach(row -> byKey.put(new Figures(table, row, null).key(), row));
        return byKey;
    }

    Collection<Figures> all() {
        return told.values();
    }

    /** The keys of those that were computed once more, but are not published. */
    Collection<List<String>> unpublished() {
        return unpublished;
    }

    /** The keys of those that are published, but were not among those computed once more. */
    Collection<List<String>> unfounded() {
        return unfounded;
    }

    /** How many figures were computed once more. */
    long figures() {
        return all().stream().mapToLong(Figures::compared).sum();
    }

    /** Whether a figure is not what it was then, or a row is there only once. */
    boolean isDiffering() {
        return !unpublished.isEmpty()
                || !unfounded.isEmpty()
                || all().stream().anyMatch(each -> !each.differing().isEmpty());
    }
}
