package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a first name of its own     | Ana Lopes, Ben Moss                | Ana, Ben",
                "a shared first name         | Ana Lopes, Ana Moss                | Ana L., Ana M.",
                "shared in another case      | Ana Lopes, ANA Moss                | Ana L., ANA M.",
                "shared with the initial too | Ana Lopes, Ana Lind                | Ana Lopes, Ana Lind",
                "one word                    | Ana, Ana Moss                      | Ana, Ana M.",
                "a title is no first name    | Dr. Ana Lopes, Dr. Ben Moss        | Ana, Ben",
                "too long                    | Wolfeschlegelsteinhausen X, Al Y   | Wolfeschlege…, Al",
                "letters with marks          | 👩‍👩‍👧‍👦🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 Z, Al Y | 👩‍👩‍👧‍👦🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉…, Al",
            })
    void theShortestThatTellsApart(String scene, String names, String expected) {
        List<String> all = List.of(names.trim().split(", "));
        assertThat(ShortNames.of(all, 13).values())
                .containsExactly(expected.trim().split(", "));
    }
}
