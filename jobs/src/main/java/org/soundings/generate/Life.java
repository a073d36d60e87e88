package org.soundings.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.soundings.generate.Acquaintances.Contact;
import org.soundings.tables.EventKind;
import org.soundings.tables.Tier;

/** What the members of a cluster do, week after week. */
final class Life {
    /** Chance that another referral goes the same way on the same day: most of the repeats inside one export. */
    private static final double BURST = .07;

    private static final double INSIDE_TIER = .33;
    private static final double CLOSED_A_WEEK = .3;
    private static final double EDUCATION_A_WEEK = .3;
    private static final double VISITORS_A_WEEK = .06;
    private static final double CLOSED_MU = 7.9;
    private static final double CLOSED_SIGMA = 1.8;
    private static final long MOST_CENTS = 900_000_000L;

    private enum Reason {
        REFER,
        MEET
    }

    private final World world;
    private final List<Chapter> chapters;
    private final Acquaintances acquaintances;
    private final List<Happening> happenings = new ArrayList<>();

    Life(World world, List<Chapter> chapters) {
        this.world = world;
        this.chapters = chapters;
        this.acquaintances = new Acquaintances(world, chapters);
    }

    /** Everything that happened, chapter by chapter and week by week. */
    List<Happening> happenings() {
        for (Chapter chapter : chapters) {
            Dice dice = Dice.of(world.seed(), 3, chapter.index());
            for (LocalDate week = world.start(); !week.isAfter(world.until()); week = week.plusDays(7)) {
                for (Person person : chapter.membersOn(week)) {
                    week(chapter, person, week, world.activity() * season(week), dice);
                }
                organisation(chapter, week, dice);
            }
        }
        return happenings;
    }

    /** August is quiet, the end of the year quieter. */
    private static double season(LocalDate week) {
        boolean isYearEnd = week.getMonthValue() == 12 && week.getDayOfMonth() > 18;
        return isYearEnd ? .4 : week.getMonthValue() == 8 ? .6 : 1.04;
    }

    private void week(Chapter chapter, Person person, LocalDate week, double scale, Dice dice) {
        for (int n = dice.poisson(person.giving() * scale * (1 - BURST)); n > 0; n--) {
            LocalDate day = week.plusDays(dice.below(7));
            Contact contact = contact(chapter, person, day, Reason.REFER, dice);
            Tier tier = dice.chance(INSIDE_TIER) ? Tier.INSIDE : Tier.OUTSIDE;
            for (int burst = dice.streak(BURST); burst >= 0; burst--) {
                between(EventKind.REFERRAL, day, chapter, person, contact, tier);
            }
        }
        // Each meeting is counted by two members: half of them are of one's own making.
        for (int n = dice.poisson(person.meeting() * scale / 2); n > 0; n--) {
            LocalDate day = week.plusDays(dice.below(7));
            between(EventKind.ONE_TO_ONE, day, chapter, person, contact(chapter, person, day, Reason.MEET, dice), null);
        }
        for (int n = dice.poisson(CLOSED_A_WEEK * scale); n > 0; n--) {
            LocalDate day = week.plusDays(dice.below(7));
            Contact thanker = contact(chapter, person, day, Reason.REFER, dice);
            long cents =
                    (long) (dice.lognormal(CLOSED_MU, CLOSED_SIGMA) * 2) * 50 + (dice.chance(.2) ? dice.below(50) : 0);
            if (thanker != null) {
                long amount = StrictMath.min(MOST_CENTS, StrictMath.max(50, cents));
                thanks(day, thanker.chapter(), thanker.person(), chapter, person, amount);
            }
        }
        if (chapter.layout() == Layout.LOG) {
            extras(chapter, person, week, scale, dice);
        } else {
            alone(chapter, person, week, scale, dice);
        }
    }

    private void extras(Chapter chapter, Person person, LocalDate week, double scale, Dice dice) {
        for (Extra extra : Extra.values()) {
            for (int n = dice.poisson(extra.weekly() * scale); n > 0; n--) {
                LocalDate day = week.plusDays(dice.below(7));
                between(extra.kind(), day, chapter, person, contact(chapter, person, day, Reason.MEET, dice), null);
            }
        }
    }

    private void alone(Chapter chapter, Person person, LocalDate week, double scale, Dice dice) {
        for (int n = dice.poisson(EDUCATION_A_WEEK * scale); n > 0; n--) {
            int credits = StrictMath.min(19, 1 + dice.streak(.6));
            LocalDate day = week.plusDays(dice.below(7));
            add(EventKind.EDUCATION, day, chapter, chapter, person, null, credits);
        }
        for (int n = dice.poisson(VISITORS_A_WEEK * scale); n > 0; n--) {
            String visitor = Names.first(dice) + " " + Names.last(dice);
            LocalDate day = week.plusDays(dice.below(7));
            add(EventKind.VISITOR, day, chapter, chapter, person, visitor, 1);
        }
    }

    /** Rows of the organisation itself: someone thanks it, or it brings a visitor. */
    private void organisation(Chapter chapter, LocalDate week, Dice dice) {
        boolean falls = world.falls(Dirt.BNI_ROWS, dice);
        LocalDate day = week.plusDays(dice.below(7));
        String visitor = Names.first(dice) + " " + Names.last(dice);
        boolean isVisitor = dice.chance(.6);
        long cents = 50L * dice.between(100, 20_000);
        List<Person> members = chapter.membersOn(day);
        boolean isMarked = chapter.layout() != Layout.RESAVED && chapter.layout() != Layout.LOG;
        if (!falls || !isMarked || members.isEmpty()) {
            return;
        }
        if (isVisitor) {
            add(EventKind.VISITOR, day, chapter, null, null, visitor, 1);
        } else {
            thanks(day, chapter, dice.pick(members), chapter, null, cents);
        }
    }

    private Contact contact(Chapter chapter, Person person, LocalDate day, Reason reason, Dice dice) {
        List<Contact> others = acquaintances.elsewhere(person);
        boolean isCross = dice.chance(chapter.crossShare()) && !others.isEmpty();
        List<Contact> choice = isCross ? others : acquaintances.inside(person);
        double time = world.time(day);
        double[] weights = new double[choice.size()];
        for (int i = 0; i < weights.length; i++) {
            Contact contact = choice.get(i);
            if (contact.person().isMemberOn(day)) {
                weights[i] = reason == Reason.REFER ? contact.refers(day, time) : contact.meets(day, time);
            }
        }
        int chosen = dice.weighted(weights);
        return chosen < 0 ? null : choice.get(chosen);
    }

    private void between(EventKind kind, LocalDate day, Chapter chapter, Person person, Contact contact, Tier tier) {
        if (contact != null && isHere(person, day) && isHere(contact.person(), day)) {
            happenings.add(new Happening(
                    happenings.size(),
                    kind,
                    day,
                    chapter,
                    chapter,
                    person,
                    contact.chapter(),
                    contact.person(),
                    null,
                    tier,
                    1,
                    0));
        }
    }

    private void thanks(
            LocalDate day, Chapter thankerChapter, Person thanker, Chapter chapter, Person thanked, long cents) {
        if (isHere(thanker, day) && (thanked == null || isHere(thanked, day))) {
            happenings.add(new Happening(
                    happenings.size(),
                    EventKind.CLOSED_BUSINESS,
                    day,
                    chapter,
                    thankerChapter,
                    thanker,
                    thanked == null ? null : chapter,
                    thanked,
                    null,
                    null,
                    1,
                    cents));
        }
    }

    private void add(
            EventKind kind, LocalDate day, Chapter host, Chapter chapter, Person person, String visitor, int quantity) {
        if (!day.isAfter(world.until()) && (person == null || isHere(person, day))) {
            happenings.add(new Happening(
                    happenings.size(), kind, day, host, chapter, person, null, null, visitor, null, quantity, 0));
        }
    }

    private boolean isHere(Person person, LocalDate day) {
        return !day.isAfter(world.until()) && person.isMemberOn(day);
    }
}
