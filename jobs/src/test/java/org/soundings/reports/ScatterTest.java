package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScatterTest {

    private static final Words FRENCH = Words.of("fr");

    @ParameterizedTest
    @EnumSource
    void namesStayInsideAndApart(ScatterDrawing.Format format) {
        for (ChapterSheet sheet : List.of(Sheets.ordinary(), Sheets.crowded())) {
            check(draw(format, placed(sheet)), format);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesStayInsideAndApartInRandomChapters(ScatterDrawing.Format format) {
        Random random = new Random(20260630);
        for (int chapter = 0; chapter < 25; chapter++) {
            List<ChapterSheet.Member> members = new ArrayList<>();
            int size = 1 + random.nextInt(60);
            for (int i = 0; i < size; i++) {
                String name = "Wilhelmina-Maximiliane ".substring(0, 3 + random.nextInt(18)) + i + " Schmidt";
                members.add(at("m" + i, name, 1 + 9 * random.nextDouble(), random.nextDouble()));
            }
            check(draw(format, members), format);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyoneOfAnOrdinaryChapterHasANameInThePicture(ScatterDrawing.Format format) {
        ScatterPicture picture = draw(format, placed(Sheets.ordinary()));
        assertThat(picture.unlabelled()).isNull();
        assertThat(picture.dots()).hasSize(25).allMatch(dot -> dot.label() != null);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverHasNoRoomIsListed(ScatterDrawing.Format format) {
        List<ChapterSheet.Member> members = IntStream.range(0, 120)
                .mapToObj(i -> at("m" + i, "Bartholomew" + i + " X", 5, 0.5))
                .toList();
        ScatterPicture picture = draw(format, members);
        long named = picture.dots().stream().filter(dot -> dot.label() != null).count();
        long listed = picture.unlabelled().parts().stream()
                .filter(Sentence.Part::isName)
                .count();
        assertThat(named).isPositive();
        assertThat(named + listed).isEqualTo(120);
        check(picture, format);
    }

    @Test
    void extremesStandAtTheEndsOfTheScales() {
        ScatterPicture picture = draw(
                ScatterDrawing.Format.WIDE,
                List.of(at("a", "Ana", 1, 0), at("b", "Ben", 10, 1), at("c", "Cid", 5, 0.5)));
        assertThat(picture.across())
                .extracting(ScatterPicture.Tick::label)
                .startsWith("1")
                .endsWith("10");
        assertThat(picture.up())
                .extracting(ScatterPicture.Tick::label)
                .startsWith("0\u202f%")
                .endsWith("100\u202f%");
        assertThat(picture.dots().get(0).x()).isEqualTo(picture.across().get(0).at());
        assertThat(picture.dots().get(2).y()).isEqualTo(picture.up().get(5).at());
    }

    @Test
    void mediansNeedAGroup() {
        List<ChapterSheet.Member> four = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> at("m" + i, "N" + i, 2 + i, i / 10.0))
                .toList();
        List<ChapterSheet.Member> five =
                Stream.concat(four.stream(), Stream.of(at("m5", "N5", 7, 0.5))).toList();
        assertThat(draw(ScatterDrawing.Format.WIDE, four).acrossMedian()).isNull();
        ScatterPicture picture = draw(ScatterDrawing.Format.WIDE, five);
        assertThat(picture.acrossMedian().label()).isEqualTo("médiane 5,0");
        assertThat(picture.upMedian().label()).isEqualTo("30\u202f%");
    }

    @ParameterizedTest
    @EnumSource
    void scalesAndMediansStayInside(ScatterDrawing.Format format) {
        for (Words words : List.of(FRENCH, Words.of("en"))) {
            ScatterPicture picture = ScatterDrawing.draw(format, words, placed(Sheets.crowded()), 5);
            double size = format.fontSize();
            double beside = picture.width() - Double.parseDouble(picture.right()) - 0.4 * size;
            ScatterPicture.Guide up = picture.upMedian();
            assertThat(TextWidth.of(up.word(), size)).isLessThanOrEqualTo(beside);
            assertThat(TextWidth.of(up.label(), size)).isLessThanOrEqualTo(beside);
            double half = TextWidth.of(picture.acrossMedian().label(), size) / 2;
            assertThat(Double.parseDouble(picture.acrossMedian().labelAt()))
                    .isBetween(half - 0.1, picture.width() - half + 0.1);
            for (ScatterPicture.Tick tick : picture.up()) {
                assertThat(TextWidth.of(tick.label(), size))
                        .isLessThanOrEqualTo(Double.parseDouble(picture.left()) - 0.5 * size);
            }
        }
    }

    @Test
    void orderOfTheMembersChangesNothing() {
        List<ChapterSheet.Member> members = new ArrayList<>(placed(Sheets.crowded()));
        ScatterPicture picture = draw(ScatterDrawing.Format.NARROW, members);
        java.util.Collections.shuffle(members, new Random(1));
        assertThat(draw(ScatterDrawing.Format.NARROW, members)).isEqualTo(picture);
    }

    private static void check(ScatterPicture picture, ScatterDrawing.Format format) {
        List<Box> boxes = new ArrayList<>();
        for (ScatterPicture.Dot dot : picture.dots()) {
            if (dot.label() != null) {
                boxes.add(box(dot.label(), format.fontSize()));
            }
        }
        Box page = new Box(0, 0, picture.width(), picture.height());
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.isWithin(page)).as("%s in %s", box, page).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(box.meets(boxes.get(j)))
                        .as("%s over %s", box, boxes.get(j))
                        .isFalse();
            }
            for (ScatterPicture.Dot dot : picture.dots()) {
                double x = Double.parseDouble(dot.x());
                double y = Double.parseDouble(dot.y());
                assertThat(box.meets(new Box(x - 4, y - 4, x + 4, y + 4)))
                        .as("%s over the dot %s", box, dot)
                        .isFalse();
            }
        }
    }

    /** The box of a label as drawn, by the same estimate of its width; a little smaller, for coordinates are rounded. */
    private static Box box(ScatterPicture.Label label, double fontSize) {
        double x = Double.parseDouble(label.x());
        double y = Double.parseDouble(label.y());
        double width = TextWidth.of(label.text(), fontSize) - 0.2;
        double left =
                switch (label.anchor()) {
                    case "start" -> x + 0.1;
                    case "end" -> x - width - 0.1;
                    default -> x - width / 2;
                };
        return new Box(left, y - fontSize * 0.8 + 0.1, left + width, y + fontSize * 0.25 - 0.1);
    }

    private static ScatterPicture draw(ScatterDrawing.Format format, List<ChapterSheet.Member> members) {
        return ScatterDrawing.draw(format, FRENCH, members, 5);
    }

    private static List<ChapterSheet.Member> placed(ChapterSheet sheet) {
        return sheet.members().stream().filter(ChapterSheet.Member::isPlaced).toList();
    }

    private static ChapterSheet.Member at(String id, String name, double wide, double deep) {
        return new ChapterSheet.Member(
                id,
                name,
                true,
                5,
                5,
                5,
                5,
                wide,
                1,
                deep,
                0.5,
                false,
                null,
                ChapterSheet.Stages.NONE,
                Sheets.NOWHERE,
                null,
                List.of());
    }
}
