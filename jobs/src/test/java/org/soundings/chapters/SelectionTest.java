package org.soundings.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.soundings.tables.Candidates;

final class SelectionTest {

    private static final List<String> RULES = List.of("met", "more");

    @Test
    void theBestOfEachRuleInTurn() {
        assertThat(chosen(row("met", 1, 2L, .5), row("met", 3, 4L, .9), row("more", 5, null, .1)))
                .containsExactly("met 3-4", "more 5", "met 1-2");
    }

    @Test
    void nobodyIsNamedMoreThanThreeTimes() {
        assertThat(chosen(
                        row("met", 1, 2L, .9),
                        row("met", 1, 3L, .8),
                        row("met", 1, 4L, .7),
                        row("met", 1, 5L, .6),
                        row("more", 1, null, 1),
                        row("met", 6, 7L, .1)))
                .containsExactly("met 1-2", "more 1", "met 1-3", "met 6-7");
    }

    @Test
    void whoIntroducesIsNamedToo() {
        assertThat(chosen(
                        introduction(1, 2, 9, .9),
                        introduction(3, 4, 9, .8),
                        introduction(5, 6, 9, .7),
                        row("more", 9, null, 1),
                        introduction(7, 8, 10, .6)))
                .containsExactly("met 1-2", "more 9", "met 3-4", "met 7-8");
    }

    @Test
    void theSameTwoAreNamedOnceWhicheverComesFirst() {
        assertThat(chosen(row("met", 1, 2L, .5), row("more", 2, 1L, .9), row("more", 2, 3L, .8)))
                .containsExactly("met 1-2", "more 2-3");
    }

    @Test
    void aChapterHasSevenAtMost() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row("met", 2 * i, 2 * i + 1L, 1.0 / (i + 1)));
        }
        rows.add(row("more", 100, null, 0));
        assertThat(chosen(rows.toArray(Row[]::new)))
                .containsExactly("met 0-1", "more 100", "met 2-3", "met 4-5", "met 6-7", "met 8-9", "met 10-11");
    }

    @Test
    void equalsGoByNumberWhateverTheOrderOfRows() {
        List<Row> rows = new ArrayList<>(
                List.of(row("met", 1, 2L, .5), row("met", 1, 3L, .5), row("met", 2, 3L, .5), row("more", 2, null, .5)));
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(rows, new Random(i));
            assertThat(chosen(rows.toArray(Row[]::new))).containsExactly("met 1-2", "more 2", "met 1-3", "met 2-3");
        }
    }

    @Test
    void nothingProposedNothingChosen() {
        assertThat(chosen()).isEmpty();
    }

    private static List<String> chosen(Row... candidates) {
        return Selection.choose(List.of(candidates), RULES).stream()
                .map(row -> row.getString(Candidates.TABLE.indexOf(Candidates.RULE))
                        + " "
                        + row.getLong(Candidates.TABLE.indexOf(Candidates.MEMBER_NO))
                        + (row.isNullAt(Candidates.TABLE.indexOf(Candidates.OTHER_NO))
                                ? ""
                                : "-" + row.getLong(Candidates.TABLE.indexOf(Candidates.OTHER_NO))))
                .toList();
    }

    private static Row introduction(long member, long other, long introducer, double priority) {
        Object[] values = values("met", member, other, priority);
        values[Candidates.TABLE.indexOf(Candidates.INTRODUCER_NO)] = introducer;
        return RowFactory.create(values);
    }

    private static Row row(String rule, long member, Long other, double priority) {
        return RowFactory.create(values(rule, member, other, priority));
    }

    private static Object[] values(String rule, long member, Long other, double priority) {
        Object[] values = new Object[Candidates.TABLE.fields().size()];
        values[Candidates.TABLE.indexOf(Candidates.RULE)] = rule;
        values[Candidates.TABLE.indexOf(Candidates.MEMBER_NO)] = member;
        values[Candidates.TABLE.indexOf(Candidates.OTHER_NO)] = other;
        values[Candidates.TABLE.indexOf(Candidates.PRIORITY)] = priority;
        return values;
    }
}
