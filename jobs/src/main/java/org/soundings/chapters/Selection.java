package org.soundings.chapters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.soundings.tables.Candidates;
import org.soundings.tables.Field;

/**
 * The few actions that one chapter can do in a month, of all that rules propose: at most {@value #PER_CHAPTER}, at most
 * {@value #PER_MEMBER} that name the same member, the same two only once. Rules take turns, each with the best that is left of it, so that one
 * rule does not crowd out the others. Equal priorities go by members' numbers: no order of rows changes the choice.
 */
final class Selection {

    static final int PER_CHAPTER = 7;
    static final int PER_MEMBER = 3;

    private static final Comparator<Row> BEST_FIRST = Comparator.<Row>comparingDouble(
                    row -> -row.getDouble(Candidates.TABLE.indexOf(Candidates.PRIORITY)))
            .thenComparing(row -> number(row, Candidates.MEMBER_NO))
            .thenComparing(row -> number(row, Candidates.OTHER_NO), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<Long, Integer> named = new HashMap<>();
    private final Set<Set<Long>> pairs = new HashSet<>();
    private final List<Row> chosen = new ArrayList<>();

    private Selection() {}

    /**
     * Chooses from one chapter's candidates.
     *
     * @param candidates rows of {@link Candidates}
     * @param rules codes of rules, in the order of their turns
     * @return some of the rows, the first to do first
     */
    static List<Row> choose(List<Row> candidates, List<String> rules) {
        Map<String, Deque<Row>> left = new LinkedHashMap<>();
        rules.forEach(rule -> left.put(rule, new ArrayDeque<>()));
        candidates.stream().sorted(BEST_FIRST).forEach(row -> left.get(rule(row))
                .add(row));
        return new Selection().takeTurns(left);
    }

    private List<Row> takeTurns(Map<String, Deque<Row>> left) {
        int before;
        do {
            before = chosen.size();
            for (Deque<Row> ofRule : left.values()) {
                if (chosen.size() < PER_CHAPTER) {
                    takeBest(ofRule);
                }
            }
        } while (chosen.size() > before && chosen.size() < PER_CHAPTER);
        return chosen;
    }

    private void takeBest(Deque<Row> left) {
        while (!left.isEmpty()) {
            Row row = left.remove();
            Long member = number(row, Candidates.MEMBER_NO);
            Long other = number(row, Candidates.OTHER_NO);
            List<Long> persons = Stream.of(member, other, number(row, Candidates.INTRODUCER_NO))
                    .filter(Objects::nonNull)
                    .toList();
            if (persons.stream().allMatch(this::hasRoom) && (other == null || pairs.add(Set.of(member, other)))) {
                chosen.add(row);
                persons.forEach(person -> named.merge(person, 1, Integer::sum));
                return;
            }
        }
    }

    private boolean hasRoom(Long member) {
        return named.getOrDefault(member, 0) < PER_MEMBER;
    }

    private static String rule(Row row) {
        return row.getString(Candidates.TABLE.indexOf(Candidates.RULE));
    }

    private static Long number(Row row, Field field) {
        int index = Candidates.TABLE.indexOf(field);
        return row.isNullAt(index) ? null : row.getLong(index);
    }
}
