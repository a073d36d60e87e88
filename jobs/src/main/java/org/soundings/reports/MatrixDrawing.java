package org.soundings.reports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.reports.MatrixPicture.Label;
import org.soundings.reports.MatrixPicture.View;

/** Draws who knows whom among the present members of a chapter. A pure function of its arguments. */
final class MatrixDrawing {

    private static final int CELL = 12;
    private static final double FONT = 8.5;
    private static final int LONGEST_NAME = 18;
    private static final int GAP = 4;
    private static final int COLUMN_LABELS = 14;
    private static final int EVERY_NUMBER = 30;
    private static final int STEP = 5;

    private final Words words;
    private final List<Person> members;
    private final Map<String, Integer> places = new HashMap<>();
    private final int size;
    private final StringBuilder help = new StringBuilder();
    private final StringBuilder met = new StringBuilder();
    private final long[][] persons;
    private final List<BitSet> mates = new ArrayList<>();
    private long metPairs;

    /** What one row counts. */
    private enum Figure {
        MET,
        HELPED,
        WAS_HELPED,
        BOTH_WAYS
    }

    private MatrixDrawing(Words words, List<Person> members) {
        this.words = words;
        this.members = members;
        this.size = CELL * members.size();
        this.persons = new long[members.size()][Figure.values().length];
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i).id(), i);
            mates.add(new BitSet());
        }
    }

    /**
     * The matrix of a chapter.
     *
     * @param members those present, in the order of the rows
     * @param ties of the chapter; those of others are left out
     */
    static MatrixPicture draw(Words words, List<Person> members, Collection<ChapterSheet.Tie> ties) {
        MatrixDrawing drawing = new MatrixDrawing(words, members);
        ties.stream()
                .filter(tie -> drawing.places.containsKey(tie.a()) && drawing.places.containsKey(tie.b()))
                .sorted(Comparator.comparing(ChapterSheet.Tie::a).thenComparing(ChapterSheet.Tie::b))
                .forEach(drawing::add);
        return drawing.picture(drawing.figures());
    }

    /**
     * The matrix of one-to-ones alone. Its rows hold whom each member has met, by number, and no count.
     *
     * @param members those present, in the order of the rows
     * @param meetings of the chapter; those of others are left out
     */
    static MatrixPicture meetings(Words words, List<Person> members, Collection<MeetingSheet.Meeting> meetings) {
        MatrixDrawing drawing = new MatrixDrawing(words, members);
        meetings.stream()
                .filter(pair -> drawing.places.containsKey(pair.a()) && drawing.places.containsKey(pair.b()))
                .sorted(Comparator.comparing(MeetingSheet.Meeting::a).thenComparing(MeetingSheet.Meeting::b))
                .forEach(pair -> drawing.add(drawing.places.get(pair.a()), drawing.places.get(pair.b())));
        return drawing.picture(drawing.companions());
    }

    private void add(int a, int b) {
        metPairs++;
        cell(a, b, true, false, false);
        cell(b, a, true, false, false);
    }

    private void add(ChapterSheet.Tie tie) {
        int a = places.get(tie.a());
        int b = places.get(tie.b());
        boolean isMet = tie.oneToOnes() > 0;
        metPairs += isMet ? 1 : 0;
        cell(a, b, isMet, tie.givenAb() > 0, tie.givenBa() > 0);
        cell(b, a, isMet, tie.givenBa() > 0, tie.givenAb() > 0);
    }

    private void cell(int row, int column, boolean isMet, boolean gave, boolean got) {
        int x = column * CELL;
        int y = row * CELL;
        long[] counts = persons[row];
        counts[Figure.HELPED.ordinal()] += gave ? 1 : 0;
        counts[Figure.WAS_HELPED.ordinal()] += got ? 1 : 0;
        if (gave && got) {
            move(help, x, y).append("h12v12h-12z");
            counts[Figure.BOTH_WAYS.ordinal()]++;
        } else if (gave) {
            move(help, x, y).append("h12l-12 12z");
        } else if (got) {
            move(help, x + CELL, y).append("v12h-12z");
        }
        if (isMet) {
            move(met, x + CELL / 2, y + CELL / 2).append("h0");
            counts[Figure.MET.ordinal()]++;
            mates.get(row).set(column);
        }
    }

    private static StringBuilder move(StringBuilder path, int x, int y) {
        return path.append('M').append(x).append(' ').append(y);
    }

    private MatrixPicture picture(List<MatrixPicture.Row> rows) {
        StringBuilder lines = new StringBuilder();
        StringBuilder self = new StringBuilder();
        for (int i = 0; i <= members.size(); i++) {
            lines.append('M').append(i * CELL).append(" 0v").append(size);
            lines.append("M0 ").append(i * CELL).append('h').append(size);
        }
        for (int i = 0; i < members.size(); i++) {
            self.append('M').append(i * CELL).append(' ').append(i * CELL).append("h12v12h-12z");
        }
        long pairs = members.size() * (members.size() - 1L) / 2;
        return new MatrixPicture(
                Integer.toString(size),
                lines.toString(),
                self.toString(),
                help.toString(),
                met.toString(),
                words.say(
                        PagePhrase.MATRIX_ALT,
                        Map.of("n", members.size(), "met", metPairs, "pairs", pairs, "open", pairs - metPairs)),
                wide(),
                narrow(),
                rows);
    }

    private View wide() {
        Map<String, String> names =
                ShortNames.of(members.stream().map(Person::name).toList(), LONGEST_NAME);
        List<Label> rows = new ArrayList<>();
        double longest = 0;
        for (int i = 0; i < members.size(); i++) {
            String label = names.get(members.get(i).name()) + " " + words.number(i + 1L);
            longest = Math.max(longest, TextWidth.of(label, FONT));
            rows.add(new Label(middle(i), label));
        }
        return view(Math.ceil(longest) + GAP, rows);
    }

    private View narrow() {
        return view(COLUMN_LABELS, numbers());
    }

    private View view(double left, List<Label> rows) {
        return new View(
                Svg.number(left + size + 1),
                Svg.number(COLUMN_LABELS + size + 1.0),
                Svg.number(left),
                Integer.toString(COLUMN_LABELS),
                rows,
                numbers());
    }

    /** Every member's number, or every fifth where there are so many that they would touch on a narrow screen. */
    private List<Label> numbers() {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (members.size() <= EVERY_NUMBER || (i + 1) % STEP == 0) {
                labels.add(new Label(middle(i), words.number(i + 1L)));
            }
        }
        return labels;
    }

    private static String middle(int member) {
        return Svg.number(member * CELL + CELL / 2.0);
    }

    private List<MatrixPicture.Row> figures() {
        List<MatrixPicture.Row> rows = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            long[] counts = persons[i];
            List<String> figures = new ArrayList<>();
            for (Figure figure : Figure.values()) {
                figures.add(words.number(counts[figure.ordinal()]));
            }
            figures.add(words.number(members.size() - 1L - counts[Figure.MET.ordinal()]));
            rows.add(new MatrixPicture.Row(i + 1L, members.get(i).name(), figures));
        }
        return rows;
    }

    private List<MatrixPicture.Row> companions() {
        List<MatrixPicture.Row> rows = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<String> met = mates.get(i).stream()
                    .mapToObj(mate -> words.number(mate + 1L))
                    .toList();
            String said = met.isEmpty() ? words.say(MeetingPhrase.MATRIX_NOBODY) : words.list(met);
            rows.add(new MatrixPicture.Row(i + 1L, members.get(i).name(), List.of(said)));
        }
        return rows;
    }
}
