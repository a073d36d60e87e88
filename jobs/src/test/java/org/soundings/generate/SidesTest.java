package org.soundings.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.tables.EventKind;

class SidesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Chapter RESAVED = chapter(2, "BNI Jalon", Layout.RESAVED);
    private static final Chapter PLAIN = chapter(4, "BNI Sextant", Layout.PLAIN);
    private static final Happening HAPPENING =
            new Happening(0, EventKind.REFERRAL, DAY, PLAIN, PLAIN, null, RESAVED, null, null, null, 1, 0);

    private final Sides sides = new Sides();

    @Test
    void boldMarksTheVisitorWhereItIsKept() {
        assertThat(sides.key(PLAIN, between("Ana Vale", false, "Dr. BEN  Osk", true, RESAVED)))
                .map(SidesTest::text)
                .contains("sextant:ana vale > jalon:ben osk");
    }

    @Test
    void boldWithoutDetailIsOfAnUnknownChapter() {
        assertThat(sides.key(PLAIN, between("Ana Vale", true, "Ben Osk", false, null)))
                .map(SidesTest::text)
                .contains("?:ana vale > sextant:ben osk");
    }

    @Test
    void withoutBoldTheOneKnownNameIsTheHomeMember() {
        sides.shown(RESAVED, List.of(between("Ben Osk", false, "Eva Brindle", false, null)));

        assertThat(sides.key(RESAVED, between("Ana Vale", true, "Ben Osk", false, PLAIN)))
                .map(SidesTest::text)
                .contains("sextant:ana vale > jalon:ben osk");
    }

    @Test
    void withoutBoldTwoKnownNamesOrNoneAreRefused() {
        sides.shown(RESAVED, List.of(between("Ben Osk", false, "Eva Brindle", false, null)));

        assertThat(sides.key(RESAVED, between("Eva Brindle", true, "Ben Osk", false, PLAIN)))
                .isEqualTo(Optional.empty());
        assertThat(sides.key(RESAVED, between("Ana Vale", true, "Bne Osk", false, PLAIN)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void anAliasMergesInItsOwnChapterOnly() {
        sides.alias(new Spelling.Alias(PLAIN, "Ana Vlae", "Ana Vale"));

        assertThat(sides.key(PLAIN, between("Ana Vlae", false, "Ana Vlae", true, RESAVED)))
                .map(SidesTest::text)
                .contains("sextant:ana vale > jalon:ana vlae");
    }

    private static Line between(String from, boolean isFromVisiting, String to, boolean isToVisiting, Chapter other) {
        return new Line(
                HAPPENING, EventKind.REFERRAL, from, isFromVisiting, to, isToVisiting, null, 1, 0, other, DAY, DAY);
    }

    private static String text(Sides.Key key) {
        return key.fromChapter() + ":" + key.fromName() + " > " + key.toChapter() + ":" + key.toName();
    }

    private static Chapter chapter(int index, String name, Layout layout) {
        return new Chapter(index, 0, name, "Rives", "France", layout, DayOfWeek.MONDAY, .4, List.of());
    }
}
