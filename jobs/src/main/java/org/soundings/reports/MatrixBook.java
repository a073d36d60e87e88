package org.soundings.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The workbook's sheet of who knows whom: letters that its second line explains. */
final class MatrixBook {

    private static final String SELF = "–";

    private final Words words;
    private final List<BookColumn<Line>> counts;
    private final BookColumn<Line> letters;

    /** A member's row. */
    private record Line(String name, String[] cells, long met) {

        long toMeet() {
            return cells.length - 1L - met;
        }
    }

    MatrixBook(Words words, BookColumns columns) {
        this.words = words;
        this.counts = List.of(
                columns.of(PagePhrase.MEMBER, WorkbookPhrase.MATRIX_MEMBER_IS, CellForm.NAME, Line::name),
                columns.of(PagePhrase.MATRIX_MET, WorkbookPhrase.MATRIX_MET_IS, CellForm.COUNT, Line::met),
                columns.of(PagePhrase.MATRIX_TO_MEET, WorkbookPhrase.MATRIX_TO_MEET_IS, CellForm.COUNT, Line::toMeet));
        this.letters = columns.of(
                WorkbookPhrase.EACH_NAME, WorkbookPhrase.MATRIX_KEY, CellForm.LETTERS, line -> line.cells()[0]);
    }

    /** All columns that stand under a name mean the same. */
    DictionaryBook.Explained explained() {
        return new DictionaryBook.Explained(
                words.say(WorkbookPhrase.MATRIX),
                Stream.concat(counts.stream(), Stream.of(letters)).toList());
    }

    /** The matrix of the members present, in the order given. */
    BookSheet<?> of(List<ChapterSheet.Member> present, List<ChapterSheet.Tie> ties, List<String> lines) {
        List<String> above = new ArrayList<>(lines);
        above.add(letters.meaning());
        List<BookColumn<Line>> columns = new ArrayList<>(counts);
        for (int i = 0; i < present.size(); i++) {
            int column = i;
            columns.add(new BookColumn<>(
                    present.get(i).name(), letters.meaning(), CellForm.LETTERS, line -> line.cells()[column]));
        }
        return new BookSheet<>(words.say(WorkbookPhrase.MATRIX), above, columns, rows(present, ties), 1, 1);
    }

    private List<Line> rows(List<ChapterSheet.Member> present, List<ChapterSheet.Tie> ties) {
        int size = present.size();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < size; place++) {
            places.put(present.get(place).id(), place);
        }
        String[][] cells = new String[size][size];
        long[] met = new long[size];
        for (ChapterSheet.Tie tie : ties) {
            Integer a = places.get(tie.a());
            Integer b = places.get(tie.b());
            if (a != null && b != null) {
                boolean isMet = tie.oneToOnes() > 0;
                cells[a][b] = letters(isMet, tie.givenAb() > 0, tie.givenBa() > 0);
                cells[b][a] = letters(isMet, tie.givenBa() > 0, tie.givenAb() > 0);
                met[a] += isMet ? 1 : 0;
                met[b] += isMet ? 1 : 0;
            }
        }
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cells[i][i] = SELF;
            rows.add(new Line(present.get(i).name(), cells[i], met[i]));
        }
        return rows;
    }

    private String letters(boolean isMet, boolean gave, boolean received) {
        String out = (isMet ? words.say(WorkbookPhrase.LETTER_MET) : "")
                + (gave ? words.say(WorkbookPhrase.LETTER_GAVE) : "")
                + (received ? words.say(WorkbookPhrase.LETTER_RECEIVED) : "");
        return out.isEmpty() ? null : out;
    }
}
