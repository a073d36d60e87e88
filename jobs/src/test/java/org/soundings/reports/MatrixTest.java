package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.reports.ChapterSheet.Bridge;

class MatrixTest {

    private static final Words ENGLISH = Words.of("en");
    private static final List<Person> THREE =
            List.of(new Person("a", "Ana Lopes"), new Person("b", "Ben Hill"), new Person("c", "Cléo Roy"));

    @Test
    void eachTieIsInBothOfItsCells() {
        MatrixPicture picture = MatrixDrawing.draw(
                ENGLISH, THREE, List.of(Sheets.tie("b", "c", 0, 1, 2), Sheets.tie("a", "b", 3, 1, 0)));

        assertThat(picture.size()).isEqualTo("36");
        assertThat(picture.met()).isEqualTo("M18 6h0M6 18h0");
        assertThat(picture.help()).isEqualTo("M12 0h12l-12 12zM12 12v12h-12zM24 12h12v12h-12zM12 24h12v12h-12z");
        assertThat(picture.alternative())
                .startsWith("3 members in rows and columns. Of 3 pairs, 1 have met one to one and 2 have not.");
    }

    @Test
    void rowsCountPersonsNotMeetings() {
        MatrixPicture picture = MatrixDrawing.draw(
                ENGLISH, THREE, List.of(Sheets.tie("a", "b", 3, 1, 0), Sheets.tie("b", "c", 0, 1, 2)));

        assertThat(picture.rows())
                .extracting(row -> row.number() + " " + row.name() + " " + String.join(" ", row.figures()))
                .containsExactly("1 Ana Lopes 1 1 0 0 1", "2 Ben Hill 1 1 2 1 1", "3 Cléo Roy 0 1 1 1 2");
    }

    @Test
    void whoIsNotPresentHasNoCell() {
        MatrixPicture picture = MatrixDrawing.draw(ENGLISH, THREE, List.of(Sheets.tie("a", "gone", 1, 1, 1)));

        assertThat(picture.met() + picture.help()).isEmpty();
    }

    @Test
    void theMatrixOfOneToOnesTellsWhoHasMetWhomAndCountsNobody() {
        MatrixPicture picture = MatrixDrawing.meetings(
                ENGLISH,
                THREE,
                List.of(
                        new MeetingSheet.Meeting("a", "c"),
                        new MeetingSheet.Meeting("a", "b"),
                        new MeetingSheet.Meeting("a", "gone")));

        assertThat(picture.met()).isEqualTo("M18 6h0M6 18h0M30 6h0M6 30h0");
        assertThat(picture.help()).isEmpty();
        assertThat(picture.rows())
                .extracting(row -> row.number() + " " + row.name() + ": " + String.join(" ", row.figures()))
                .containsExactly("1 Ana Lopes: 2 and 3", "2 Ben Hill: 1", "3 Cléo Roy: 1");
    }

    @Test
    void theTieThatConnectsMostComesFirst() {
        ChapterSheet ordinary = Sheets.ordinary();

        assertThat(said(ordinary))
                .containsExactly(
                        "34% of the chapter’s relationships rest on its three most connected members.",
                        "If Émile Garnier left, the relationships of the others would fall apart into more groups.",
                        "Émile Garnier and Guillaume Petitjean: no other relationship connects 6 members with the rest of"
                                + " the chapter.",
                        "Émile Garnier and Raphaëlle Dumoulin: without this relationship one of them would have none"
                                + " left in the chapter.");
    }

    @Test
    void aChapterWhereNothingHangsOnOneIsToldSo() {
        assertThat(said(chapter(new ChapterSheet.Scores(3, 1, 3, 1, 3, null, null), List.of())))
                .containsExactly("No relationship and no member stands alone between two parts of the chapter.");
        assertThat(said(chapter(new ChapterSheet.Scores(3, 1, 3, 1, 0, null, null), List.of())))
                .isEmpty();
    }

    @Test
    void atMostFiveAreNamed() {
        List<Bridge> seven = Collections.nCopies(7, new Bridge("a", "b", 1));

        assertThat(said(chapter(new ChapterSheet.Scores(3, 1, 3, 1, 7, null, null), seven)))
                .hasSize(6)
                .last()
                .isEqualTo("2 more relationships are the only ones of their kind.");
    }

    private static ChapterSheet chapter(ChapterSheet.Scores scores, List<Bridge> bridges) {
        List<ChapterSheet.Member> members = THREE.stream()
                .map(person -> Sheets.quiet(person.id(), person.name()))
                .toList();
        return new ChapterSheet(
                "c", "C", null, null, members, scores, List.of(), List.of(), bridges, List.of(), List.of(), null, null,
                List.of());
    }

    private static List<String> said(ChapterSheet sheet) {
        return new TiesToDouble(ENGLISH, sheet)
                .all().stream().map(Sentence::plain).toList();
    }
}
