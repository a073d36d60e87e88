package org.soundings.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every measure says by which formula it is computed, and is on the page of measures. */
final class FormulasTest {

    /** Columns of these tables that say who, or when, a row is about. */
    private static final Set<Field> WHO = Set.of(
            Ties.MEMBER_A_ID,
            Ties.MEMBER_B_ID,
            Ties.CHAPTER_A_ID,
            Ties.CHAPTER_B_ID,
            MemberScores.MEMBER_ID,
            MemberScores.CHAPTER_ID,
            ChapterScores.CHAPTER_ID,
            NetworkScores.WINDOW_START_ON,
            Introductions.INTRODUCER_CHAPTER_ID,
            Introductions.INTRODUCER_ID,
            Introductions.MEMBER_A_ID,
            Introductions.PROFESSION_A,
            Introductions.MEMBER_B_ID,
            Introductions.PROFESSION_B,
            Communities.COMMUNITY_ID);

    static List<Table> measured() {
        return Catalog.measured();
    }

    @ParameterizedTest
    @MethodSource("measured")
    void everyMeasureHasAFormula(Table table) {
        assertThat(table.fields())
                .filteredOn(field -> !WHO.contains(field))
                .as("columns of %s: declare each by T.by(Formula.of(…)), as the README says", table)
                .allSatisfy(
                        field -> assertThat(field.formula()).as(field.name()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyTableOfMeasuresIsOnThePage(String language) {
        assertThat(Catalog.measured()).allSatisfy(table -> assertThat(MeasuresPage.in(Locale.forLanguageTag(language)))
                .contains("`" + table.fields().get(table.fields().size() - 1) + "` | "));
    }
}
