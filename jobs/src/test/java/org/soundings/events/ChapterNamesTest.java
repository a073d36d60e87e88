package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.tables.Fold;

class ChapterNamesTest {

    @Test
    void aNameOfOnePlaceIsOneChapterHoweverItIsWritten() {
        List<ChapterNames.Meant> meant = ChapterNames.resolve(spellings("BNI Harbour", "HARBOUR, East, France"));

        assertThat(meant).extracting(ChapterNames.Meant::chapterId).containsOnly(ChapterNames.id("harbour", ""));
        assertThat(meant).extracting(ChapterNames.Meant::region).containsOnly("East");
        assertThat(meant).extracting(ChapterNames.Meant::name).containsOnly("Harbour");
    }

    @Test
    void aNameOfTwoPlacesIsTwoChaptersAndMeansNoneWithoutThePlace() {
        List<ChapterNames.Meant> meant =
                ChapterNames.resolve(spellings("Harbour, East, France", "Harbour, West, France", "Harbour"));

        assertThat(meant.get(0).chapterId())
                .isNotNull()
                .isNotEqualTo(meant.get(1).chapterId());
        assertThat(meant.get(1).chapterId()).isNotNull();
        assertThat(meant.get(2).chapterId()).isNull();
    }

    @Test
    void idsAreReadableAndSafeInFileNames() {
        assertThat(ChapterNames.id("évry & cie / n°1", "")).matches("evry-cie-n-1-[0-9a-f]{8}");
        assertThat(ChapterNames.id("группа", "")).matches("[0-9a-f]{8}");
        assertThat(ChapterNames.id("a".repeat(300), "")).hasSize(49);
    }

    private static List<ChapterNames.Spelling> spellings(String... texts) {
        return Arrays.stream(texts).map(ChapterNamesTest::spelling).toList();
    }

    private static ChapterNames.Spelling spelling(String text) {
        String[] parts = text.split(", ");
        String region = parts.length > 1 ? parts[1] : null;
        String country = parts.length > 1 ? parts[2] : null;
        return new ChapterNames.Spelling(
                Fold.chapter(parts[0]),
                region == null ? "" : Fold.text(region),
                country == null ? "" : Fold.text(country),
                parts[0],
                region,
                country,
                parts[0].startsWith("BNI"));
    }
}
