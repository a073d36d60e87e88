package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which names of a chapter are one member's. Mentions in text: a source, for a roster or dues with its file, for an id
 * with {@code =}; then the name, and for an alias whom it stands for. Expected: the members by the name that is shown,
 * each with the folded names that mean him.
 */
class SameMemberTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # aliases
        none                             | home Ana Lopes, home Ana Lopez                                         | Ana Lopes: ana lopes; Ana Lopez: ana lopez
        one                              | home Ana Lopes, home Ana Lopez, alias Ana Lopez > Ana Lopes            | Ana Lopes: ana lopes, ana lopez
        of an alias                      | home A Lopes, home Ana Lopes, alias A Lopes > Ana Lopez, alias Ana Lopez > Ana Lopes | A Lopes: a lopes, ana lopes
        two of each other                | home Ana Lopes, home Ana Lopez, alias Ana Lopez > Ana Lopes, alias Ana Lopes > Ana Lopez | Ana Lopes: ana lopes, ana lopez
        into a circle of two             | home A Lopes, home Ana Lopez, alias A Lopes > Ana Lopes, alias Ana Lopez > Ana Lopes, alias Ana Lopes > Ana Lopez | A Lopes: a lopes, ana lopez
        of itself                        | home Ana Lopes, alias ANA LOPES > Ana Lopes                            | Ana Lopes: ana lopes
        to a name that nobody has        | home A Lopes, home Ben Hill, alias A Lopes > Ana Lopes                 | A Lopes: a lopes; Ben Hill: ben hill
        two to a name that nobody has    | home A Lopes, home Ana Lopez, alias A Lopes > Ana Lopes, alias Ana Lopez > Ana Lopes | A Lopes: a lopes, ana lopez
        given twice                      | home A Lopes, home Ana Lopes, home Ben Hill, alias A Lopes > Ben Hill, alias A Lopes > Ana Lopes | A Lopes: a lopes, ana lopes; Ben Hill: ben hill
        # names the wrong way round
        a roster's                       | roster#1 Lopes Ana, home Ana Lopes                                     | Ana Lopes: ana lopes, lopes ana
        PALMS'                           | palms Lopes Ana, home Ana Lopes                                        | Ana Lopes: ana lopes, lopes ana
        a dues report's                  | dues#1 Lopes Ana, visiting Ana Lopes                                   | Ana Lopes: ana lopes, lopes ana
        of three words                   | roster#1 De La Cruz Maria, home Maria De La Cruz                       | Maria De La Cruz: de la cruz maria, maria de la cruz
        with title, capitals and accents | roster#1 LÓPES Dr. ANA, home Ana Lópes                                 | Ana Lópes: ana lópes, lópes dr. ana
        accents still count              | roster#1 Lópes Ana, home Ana Lopes                                     | Ana Lopes: ana lopes; Lópes Ana: lópes ana
        words in another order           | roster#1 Cruz De La Maria, home Maria De La Cruz                       | Cruz De La Maria: cruz de la maria; Maria De La Cruz: maria de la cruz
        PALMS' before a roster's         | roster#1 Lopes Ana, palms Ana Lopes                                    | Ana Lopes: ana lopes, lopes ana
        one roster corrects another      | roster#1 Lopes Ana, roster#2 Ana Lopes                                 | Ana Lopes: ana lopes, lopes ana
        two on one roster                | roster#1 Martin Thomas, roster#1 Thomas Martin, home Thomas Martin     | Martin Thomas: martin thomas; Thomas Martin: thomas martin
        both used by slips               | roster#1 Martin Thomas, home Martin Thomas, home Thomas Martin         | Martin Thomas: martin thomas; Thomas Martin: thomas martin
        two that it may be               | roster#1 A B C, home B C A, home C A B                                 | A B C: a b c; B C A: b c a; C A B: c a b
        in no list at all                | home Thomas Martin, visiting Martin Thomas                             | Martin Thomas: martin thomas; Thomas Martin: thomas martin
        one id                           | roster#1=7 Lopes Ana, home Ana Lopes                                   | Ana Lopes: 7, ana lopes
        two ids                          | roster#1=7 Lopes Ana, roster#2=8 Ana Lopes                             | Ana Lopes: 8; Lopes Ana: 7
        through an alias                 | roster#1 Lopes Ana, home A Lopes, alias A Lopes > Ana Lopes            | A Lopes: a lopes, lopes ana
        a log's, on the roster           | roster#1 Lopes Ana, activity Ana Lopes                                 | Ana Lopes: ana lopes, lopes ana
        """)
    void members(String scene, String mentions, String expected) {
        List<Mention> all =
                Arrays.stream(mentions.split(", ")).map(SameMemberTest::mention).collect(Collectors.toList());
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            assertThat(shown(all)).as(scene).isEqualTo(expected);
            Collections.shuffle(all, random);
        }
    }

    private static String shown(List<Mention> mentions) {
        TreeMap<String, List<String>> keysOf = new TreeMap<>();
        TreeMap<String, String> nameOf = new TreeMap<>();
        Directory.persons("lyon", mentions).forEach(person -> {
            assertThat(person.reason()).isNull();
            nameOf.put(person.memberId(), person.displayName());
            keysOf.computeIfAbsent(person.memberId(), id -> new ArrayList<>())
                    .add(person.key().substring(2));
        });
        return keysOf.entrySet().stream()
                .map(entry -> nameOf.get(entry.getKey()) + ": "
                        + entry.getValue().stream().sorted().distinct().collect(Collectors.joining(", ")))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Mention mention(String text) {
        String[] words = text.split(" ", 2);
        String[] names = words[1].split(" > ");
        String[] source = words[0].split("[#=]");
        return new Mention(
                "lyon",
                source.length > 2 ? source[2] : null,
                names[0],
                Mention.Source.valueOf(source[0].toUpperCase(Locale.ROOT)),
                names.length > 1 ? names[1] : null,
                null,
                null,
                null,
                null,
                null,
                null,
                source.length > 1 ? Long.valueOf(source[1]) : null);
    }
}
