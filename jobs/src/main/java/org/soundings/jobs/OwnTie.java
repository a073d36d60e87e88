package org.soundings.jobs;

import java.time.LocalDate;
import org.soundings.tables.Ties;

/** A tie as one of its members sees it. */
record OwnTie(Person self, Person other, boolean isA, Figures tie) {

    static String otherId(Figures tie, String id) {
        String a = tie.text(Ties.MEMBER_A_ID);
        return a.equals(id) ? tie.text(Ties.MEMBER_B_ID) : a;
    }

    static OwnTie of(Figures tie, Person self, Person other) {
        return new OwnTie(self, other, self.id().equals(tie.text(Ties.MEMBER_A_ID)), tie);
    }

    long given() {
        return tie.count(isA ? Ties.GIVEN_AB_COUNT : Ties.GIVEN_BA_COUNT);
    }

    long received() {
        return tie.count(isA ? Ties.GIVEN_BA_COUNT : Ties.GIVEN_AB_COUNT);
    }

    long oneToOnes() {
        return tie.count(Ties.ONE_TO_ONE_COUNT);
    }

    long exchanges() {
        return tie.count(Ties.EXCHANGE_COUNT);
    }

    boolean isContact() {
        return exchanges() > 0;
    }

    boolean isRelationship() {
        return Boolean.TRUE.equals(tie.value(Ties.IS_RELATIONSHIP));
    }

    /** Whether it is a contact first seen by a day. */
    boolean isMature(LocalDate matureOn) {
        return isContact() && !((LocalDate) tie.value(Ties.FIRST_ON)).isAfter(matureOn);
    }

    boolean isPresentMate() {
        return other.isPresent() && other.chapterId().equals(self.chapterId());
    }

    /** The active share of the possible months; NaN where there is none. */
    double constancy() {
        Long active = (Long) tie.value(Ties.ACTIVE_MONTHS);
        Long possible = (Long) tie.value(Ties.POSSIBLE_MONTHS);
        return possible == null || possible == 0 ? Double.NaN : (double) active / possible;
    }

    /** The chance that of ten of all exchanges one is with this contact. */
    double ofTen(long all) {
        double none = 1;
        for (int drawn = 0; drawn < 10; drawn++) {
            none *= Math.max(0.0, all - exchanges() - drawn) / (all - drawn);
        }
        return 1 - none;
    }

    /** Whether help went both ways, and it is known who helped first. */
    boolean isFirstKnown() {
        return given() > 0
                && received() > 0
                && tie.value(Ties.FIRST_GIVER) != null
                && !Boolean.TRUE.equals(tie.value(Ties.IS_BEFORE_DATA));
    }

    /** 1 if the member helped first, else 0, less his share of the help. */
    double firstExcess() {
        double first = self.id().equals(tie.value(Ties.FIRST_GIVER)) ? 1 : 0;
        return first - given() / ((double) given() + received());
    }

    /** Asks of the member, where it is known what came first. */
    long asksOfKnownOrder() {
        return premature() == null ? 0 : tie.count(isA ? Ties.ASK_AB_COUNT : Ties.ASK_BA_COUNT);
    }

    /** Those of them that no one-to-one came before. */
    long prematureAsks() {
        return premature() == null ? 0 : premature();
    }

    String aName() {
        return isA ? self.name() : other.name();
    }

    private Long premature() {
        return (Long) tie.value(isA ? Ties.PREMATURE_ASK_AB_COUNT : Ties.PREMATURE_ASK_BA_COUNT);
    }
}
