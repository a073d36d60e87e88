package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists in text: a roster or dues with its day in 2026, then what it says of the member: nothing, {@code active},
 * {@code left}, {@code renew=} or {@code gone=} (the roster's own column left) with a day; {@code without} where it has
 * him not.
 */
class MembershipTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        on every roster                   | roster 01-31, roster 02-28                                        | -
        missing from one                  | roster 01-31, roster 02-28 without                                | -
        missing from two                  | roster 01-31, roster 02-28 without, roster 03-31 without          | 2026-02-28
        missing between                   | roster 01-31, roster 02-28 without, roster 03-31                  | -
        a dues report that has him not    | roster 01-31, dues 02-28 without, dues 03-31 without              | -
        dues after two such rosters       | roster 01-31, roster 02-28 without, roster 03-31 without, dues 04-30 active | -
        the roster's own day counts       | roster 01-31 gone=01-15, dues 02-28 active                        | 2026-01-15
        called left                       | roster 01-31, roster 02-28 left                                   | 2026-02-28
        called left again                 | roster 01-31 active, roster 02-28 left, roster 03-31 left         | 2026-02-28
        left since before the first       | roster 02-28 left, roster 03-31 left                              | 2026-02-28
        his renewal day was earlier       | roster 02-28 left renew=02-10                                     | 2026-02-10
        his renewal day is later          | roster 02-28 left renew=06-30                                     | 2026-02-28
        came back                         | roster 01-31 left, roster 02-28 active                            | -
        left and active on one day        | roster 02-28 left, roster 02-28 active                            | -
        dues call him left                | roster 01-31, dues 02-28 left                                     | 2026-02-28
        a later roster has him            | dues 01-31 left, roster 02-28                                     | -
        dues that do not say              | roster 01-31 left, dues 02-28                                     | 2026-01-31
        a renewal day alone says nothing  | roster 01-31 active renew=02-10                                   | -
        no day, but a renewal day         | roster ? left renew=02-10                                         | 2026-02-10
        no day at all                     | roster ? left                                                     | gone
        """)
    void leftOn(String scene, String lists, String expected) {
        List<String> all = new ArrayList<>(Arrays.asList(lists.split(", ")));
        for (int turn = 0; turn < all.size(); turn++) {
            Membership membership = membership(all);
            String shown = membership.isGone() ? "gone" : membership.leftOn() == null ? "-" : "" + membership.leftOn();
            assertThat(shown).as(scene).isEqualTo(expected);
            Collections.rotate(all, 1);
        }
    }

    @Test
    void theLatestRosterThatSaysItTellsProfessionAndJoiningAndDuesCompleteIt() {
        LocalDate january = LocalDate.of(2026, 1, 31);
        LocalDate march = LocalDate.of(2026, 3, 31);
        LocalDate joined = LocalDate.of(2020, 5, 1);
        List<Mention> own = List.of(
                listed(Mention.Source.ROSTER, "Baker", null, january),
                listed(Mention.Source.ROSTER, null, null, march),
                listed(Mention.Source.DUES, "Pastry cook", joined, march));

        Membership membership = Membership.of(own, new TreeSet<>(List.of(january, march)));

        assertThat(membership.profession()).isEqualTo("Baker");
        assertThat(membership.joinedOn()).isEqualTo(joined);
    }

    private static Membership membership(List<String> lists) {
        NavigableSet<LocalDate> rosterDays = lists.stream()
                .filter(list -> list.startsWith("roster"))
                .map(list -> day(list.split(" ")[1]))
                .filter(day -> day != null)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Mention> own = lists.stream()
                .filter(list -> !list.endsWith("without"))
                .map(MembershipTest::mention)
                .toList();
        return Membership.of(own, rosterDays);
    }

    private static Mention mention(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        String status = words.stream()
                .filter(word -> word.equals("left") || word.equals("active"))
                .findFirst()
                .orElse(null);
        return new Mention(
                "lyon",
                null,
                "Ana Lopes",
                Mention.Source.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                null,
                null,
                null,
                dayAfter(words, "gone="),
                status,
                dayAfter(words, "renew="),
                day(words.get(1)),
                1L);
    }

    private static Mention listed(Mention.Source source, String profession, LocalDate joinedOn, LocalDate day) {
        return new Mention(
                "lyon", null, "Ana Lopes", source, null, profession, joinedOn, null, "active", null, day, 1L);
    }

    private static LocalDate dayAfter(List<String> words, String label) {
        return words.stream()
                .filter(word -> word.startsWith(label))
                .map(word -> day(word.substring(label.length())))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String monthAndDay) {
        return monthAndDay.equals("?") ? null : LocalDate.parse("2026-" + monthAndDay);
    }
}
