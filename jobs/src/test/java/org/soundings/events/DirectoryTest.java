package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.soundings.tables.Reason;

class DirectoryTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void spellingsThatFoldAlikeAreOneMember() {
        List<Directory.Person> persons = persons(
                named("Ana  Lopes", Mention.Source.HOME),
                named("ANA LOPES", Mention.Source.HOME),
                named("Dr. Ana Lopes", Mention.Source.HOME));

        assertThat(persons).extracting(Directory.Person::memberId).containsOnly(Directory.hash("lyon", "ana lopes"));
        assertThat(persons).extracting(Directory.Person::displayName).containsOnly("Ana Lopes");
        assertThat(persons).extracting(Directory.Person::isReporting).containsOnly(true);
    }

    @Test
    void accentsKeepTwoPersonsApartUnlessAnAliasSaysOtherwise() {
        Mention plain = named("Zoe Martin", Mention.Source.HOME);
        Mention accented = named("Zoé Martin", Mention.Source.HOME);

        assertThat(persons(plain, accented))
                .extracting(Directory.Person::memberId)
                .doesNotHaveDuplicates();
        assertThat(persons(plain, accented, alias("Zoe Martin", "Zoé Martin")))
                .extracting(Directory.Person::memberId)
                .containsOnly(Directory.hash("lyon", "zoé martin"));
    }

    @Test
    void aNameMetOnlyThroughOtherChaptersIsNotReporting() {
        List<Directory.Person> persons =
                persons(named("Ana Lopes", Mention.Source.HOME), named("Ben Hill", Mention.Source.VISITING));

        assertThat(person(persons, "n:ben hill").isReporting()).isFalse();
        assertThat(person(persons, "n:ana lopes").isReporting()).isTrue();
    }

    @Test
    void aRosterOfAChapterThatExportsNothingMakesNoneReporting() {
        assertThat(persons(onRoster("M1", "Ana Lopes", JANUARY)))
                .extracting(Directory.Person::isReporting)
                .containsOnly(false);
    }

    @Test
    void aNameMeansTheRostersId() {
        List<Directory.Person> persons =
                persons(onRoster("007", "Ana Lopes", JANUARY), named("ana lopes", Mention.Source.HOME));

        assertThat(person(persons, "n:ana lopes").memberId()).isEqualTo("007");
    }

    @Test
    void aNameOfTwoIdsMeansNone() {
        List<Directory.Person> persons = persons(
                onRoster("1", "Ana Lopes", JANUARY),
                onRoster("2", "Ana Lopes", JANUARY),
                named("Ana Lopes", Mention.Source.HOME));

        assertThat(person(persons, "n:ana lopes").reason()).isEqualTo(Reason.AMBIGUOUS_NAME);
        assertThat(person(persons, "i:1").memberId()).isEqualTo("1");
    }

    @Test
    void anActivityLogsPersonMustBeOnTheRosterASlipsNeedNot() {
        List<Directory.Person> persons = persons(
                onRoster("1", "Ana Lopes", JANUARY),
                logged("9", "Ben Hill"),
                logged(null, "Ben Hill"),
                named("Ben Hill", Mention.Source.HOME));

        assertThat(person(persons, "i:9").reason()).isEqualTo(Reason.UNKNOWN_MEMBER);
        assertThat(person(persons, "a:ben hill").reason()).isEqualTo(Reason.UNKNOWN_MEMBER);
        assertThat(person(persons, "n:ben hill").memberId()).isEqualTo(Directory.hash("lyon", "ben hill"));
        assertThat(person(persons, "n:ben hill").isOnRoster()).isFalse();
    }

    @Test
    void withoutARosterAnIdIsItsOwnMember() {
        assertThat(person(persons(logged("9", "Ben Hill")), "i:9").memberId()).isEqualTo("9");
    }

    @Test
    void twoLaterRostersWithoutHimAndHeHasLeft() {
        Mention ana = onRoster("1", "Ana Lopes", JANUARY);
        Mention ben = onRoster("2", "Ben Hill", JANUARY);
        Mention benLater = onRoster("2", "Ben Hill", FEBRUARY);
        Mention benLatest = onRoster("2", "Ben Hill", MARCH);

        assertThat(person(persons(ana, ben, benLater), "i:1").leftOn()).isNull();
        assertThat(person(persons(ana, ben, benLater, benLatest), "i:1").leftOn())
                .isEqualTo(FEBRUARY);
        assertThat(person(persons(ana, ben, benLater, benLatest), "i:2").leftOn())
                .isNull();
    }

    @Test
    void anUnknownMemberIsKnownOnceARosterHasHim() {
        List<Mention> mentions = new ArrayList<>(List.of(onRoster("1", "Ana Lopes", JANUARY), logged("9", "Ben Hill")));
        assertThat(person(persons(mentions.toArray(Mention[]::new)), "i:9").reason())
                .isEqualTo(Reason.UNKNOWN_MEMBER);

        mentions.add(onRoster("9", "Ben Hill", FEBRUARY));

        assertThat(person(persons(mentions.toArray(Mention[]::new)), "i:9").memberId())
                .isEqualTo("9");
    }

    @Test
    void aDuesReportIsNoRoster() {
        List<Directory.Person> persons = persons(
                named("Ana Lopes", Mention.Source.DUES),
                named("Ben Hill", Mention.Source.HOME),
                logged(null, "Cy Young"));

        assertThat(person(persons, "a:cy young").reason()).isNull();
        assertThat(person(persons, "n:ana lopes").isOnRoster()).isTrue();
        assertThat(person(persons, "n:ana lopes").isReporting()).isTrue();
    }

    @Test
    void aNameThatTheRosterDoesNotGiveTheIdIsNoted() {
        List<Directory.Person> persons = persons(
                onRoster("1", "Lopes Ana", JANUARY),
                onRoster("2", "Ben Hill", JANUARY),
                logged("1", "Ana Lopes"),
                logged("2", "Benjamin Hill"),
                logged("2", "BEN HILL"),
                logged("2", "Benny Hill"),
                alias("Benny Hill", "Ben Hill"));

        assertThat(person(persons, "i:1").otherNames()).isEmpty();
        assertThat(person(persons, "i:2").otherNames()).containsExactly("benjamin hill");
    }

    @Test
    void theOrderOfMentionsChangesNothing() {
        List<Mention> mentions = new ArrayList<>(List.of(
                onRoster("1", "Ana Lopes", JANUARY),
                onRoster("2", "Ben Hill", FEBRUARY),
                onRoster("3", "Ben Hill", MARCH),
                named("BEN HILL", Mention.Source.HOME),
                named("Ana Lopez", Mention.Source.PALMS),
                alias("Ana Lopez", "Ana Lopes"),
                alias("Ana Lopez", "Ben Hill"),
                logged("4", "Cy Young")));
        List<Directory.Person> expected = Directory.persons("lyon", mentions);
        Random random = new Random(11);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(mentions, random);
            assertThat(Directory.persons("lyon", mentions)).isEqualTo(expected);
        }
    }

    private static List<Directory.Person> persons(Mention... mentions) {
        return Directory.persons("lyon", List.of(mentions));
    }

    private static Directory.Person person(List<Directory.Person> persons, String key) {
        return persons.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private static Mention named(String name, Mention.Source source) {
        return new Mention("lyon", null, name, source, null, null, null, null, null, null, JANUARY, null);
    }

    private static Mention onRoster(String id, String name, LocalDate day) {
        return new Mention(
                "lyon", id, name, Mention.Source.ROSTER, null, "Baker", null, null, null, null, day, day.toEpochDay());
    }

    private static Mention logged(String id, String name) {
        return new Mention(
                "lyon", id, name, Mention.Source.ACTIVITY, null, null, null, null, null, null, JANUARY, null);
    }

    private static Mention alias(String alias, String name) {
        return new Mention("lyon", null, alias, Mention.Source.ALIAS, name, null, null, null, null, null, null, null);
    }
}
