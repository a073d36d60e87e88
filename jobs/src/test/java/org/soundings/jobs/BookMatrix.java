package org.soundings.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.jobs.BookFigures.Columns;
import org.soundings.jobs.BookFigures.Said;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;

/** What a workbook's matrix of who knows whom has to hold. */
final class BookMatrix {

    /** How the dictionary calls the columns under a name. */
    static final Text EACH_NAME = new Text("(each name)", "(chaque nom)");

    private final ChapterRows chapter;
    private final List<Line> present;
    private final Map<List<String>, Text> letters = new HashMap<>();

    private BookMatrix(ChapterRows chapter, List<Line> present) {
        this.chapter = chapter;
        this.present = present;
        for (Line tie : chapter.ties()) {
            String a = tie.text(Ties.MEMBER_A_ID);
            String b = tie.text(Ties.MEMBER_B_ID);
            boolean isMet = tie.count(Ties.ONE_TO_ONE_COUNT) > 0;
            boolean isThere = tie.count(Ties.GIVEN_AB_COUNT) > 0;
            boolean isBack = tie.count(Ties.GIVEN_BA_COUNT) > 0;
            if (isMet || isThere || isBack) {
                letters.put(List.of(a, b), letters(isMet, isThere, isBack));
                letters.put(List.of(b, a), letters(isMet, isBack, isThere));
            }
        }
    }

    /** @param present the scores of the members present, in the order of their names */
    static BookFigures of(ChapterRows chapter, List<Line> present) {
        return new BookMatrix(chapter, present).sheet();
    }

    private BookFigures sheet() {
        BookFigures sheet = new BookFigures(new Text("Matrix", "Matrice")).above(Said.of());
        Columns<Line> columns = new Columns<Line>(sheet)
                .add("Member", "Membre", chapter::name)
                .add("Met one to one", "Vus en TàT", this::met)
                .add("One-to-ones to book", "TàT à prendre", row -> present.size() - 1 - met(row));
        for (Line other : present) {
            columns.add(chapter.name(other), chapter.name(other), row -> row == other ? "–" : between(row, other));
        }
        columns.rows(present);
        return sheet;
    }

    private long met(Line row) {
        return present.stream()
                .map(other -> between(row, other))
                .filter(cell -> cell != null && cell.english().contains("M"))
                .count();
    }

    private Text between(Line row, Line other) {
        return letters.get(List.of(row.text(MemberScores.MEMBER_ID), other.text(MemberScores.MEMBER_ID)));
    }

    private static Text letters(boolean isMet, boolean gave, boolean received) {
        return new Text(
                (isMet ? "M" : "") + (gave ? "G" : "") + (received ? "R" : ""),
                (isMet ? "T" : "") + (gave ? "D" : "") + (received ? "R" : ""));
    }
}
