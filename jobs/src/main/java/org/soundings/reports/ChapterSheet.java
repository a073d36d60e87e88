package org.soundings.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.Freshness;
import org.soundings.tables.Quadrant;
import org.soundings.tables.SlipsCoverage;
import org.soundings.tables.Stage;

/**
 * What one chapter's files are made from: plain rows of that chapter alone. Lists are in any order.
 *
 * @param lastExportOn null when no export states its period
 * @param freshness null likewise
 * @param months those with anything on record
 * @param scores null when the chapter has none
 * @param palms null when the chapter exports no PALMS summary
 */
record ChapterSheet(
        String id,
        String name,
        LocalDate lastExportOn,
        Freshness freshness,
        List<Member> members,
        Scores scores,
        List<Action> actions,
        List<Tie> ties,
        List<Bridge> bridges,
        List<Month> months,
        List<Milestone> milestones,
        Files files,
        Palms palms,
        List<Refusal> refusals) {

    /** The members present, in the language's order of names; those of one name by their ids. */
    List<Member> present(Words words) {
        return members.stream()
                .filter(Member::isPresent)
                .sorted(Comparator.comparing(Member::name, words.alphabetical()).thenComparing(Member::id))
                .toList();
    }

    /**
     * A member of the chapter with his measures; {@code Double}s are null where they are undefined.
     *
     * @param balance null where nothing was given or received
     * @param history months in which anything was on record
     */
    record Member(
            String id,
            String name,
            boolean isPresent,
            long given,
            long received,
            long oneToOnes,
            long contacts,
            Double partnersPerTen,
            long relationships,
            Double relationshipRatio,
            Double coverage,
            boolean isArticulationPoint,
            Quadrant quadrant,
            Stages stages,
            Before before,
            Balance balance,
            List<MemberMonth> history) {

        /** Whether both axes of the scatter are defined. */
        boolean isPlaced() {
            return partnersPerTen != null && relationshipRatio != null;
        }

        /** Whether both axes were defined on the earlier day too. */
        boolean wasPlaced() {
            return before.partnersPerTen() != null && before.relationshipRatio() != null;
        }
    }

    /** A member's ties at each stage, those asleep left out. */
    record Stages(long exchange, long met, long trusted, long mutual) {

        static final Stages NONE = new Stages(0, 0, 0, 0);

        Stages plus(Stages other) {
            return new Stages(
                    exchange + other.exchange, met + other.met, trusted + other.trusted, mutual + other.mutual);
        }
    }

    /** Where a member stood on the earlier day that movement is told from; the axes are null where they were undefined. */
    record Before(Double partnersPerTen, Double relationshipRatio, Stages stages) {}

    /** The 95 % interval of the giving balance, from -1 to 1. */
    record Balance(double low, double high) {}

    /** A member's contacts and relationships at the end of a month. */
    record MemberMonth(LocalDate end, long contacts, long relationships) {}

    /** What the chapter's members did in a month. */
    record Month(LocalDate end, long oneToOnes, long referrals, long thanks, long visitors) {}

    /** What two members have reached within the last days: their first one-to-one, or a mutual relationship. */
    record Milestone(String a, String b, Stage stage) {}

    /** The chapter's roll-ups. {@code coverage} is null for fewer present members than the smallest group that shares are told of. */
    record Scores(
            long presentMembers,
            long oneToOnes,
            long pairs,
            long metPairs,
            long relationshipPairs,
            Double coverage,
            Double topThree) {}

    /** Who could be introduced by whom. {@code otherChapter} is null where the other is of this chapter. */
    record Introduction(
            String introducerId, String profession, String otherProfession, String otherChapter, long chapters) {}

    /** One action. What its rule does not use is null. */
    record Action(
            long position,
            String rule,
            String counsel,
            String memberId,
            String otherMemberId,
            Introduction introduction,
            Long togetherMonths,
            Long coAttendances,
            Long given,
            Long received,
            Long exchanges,
            LocalDate lastOn,
            Long memberMonths,
            Long contacts,
            Long met,
            Long prematureAsks,
            Double partnersPerTen) {}

    /** A tie of two members: within the window their one-to-ones, and help of a to b and of b to a. */
    record Tie(
            String a,
            String b,
            long oneToOnes,
            long givenAb,
            long givenBa,
            Course course,
            TieBalance balance,
            BeforeMeeting beforeMeeting) {

        /** The same tie with b first. */
        Tie turned() {
            return new Tie(b, a, oneToOnes, givenBa, givenAb, course, balance.turned(), beforeMeeting.turned());
        }
    }

    /**
     * How a tie came to where it is. Strengths weigh recent events more; stage, first and last day are over all history.
     *
     * @param stage null where it is not known, and so the months
     * @param coAttendances null where it is not known who was at the chapter's meetings
     * @param firstOneToOneOn null without a one-to-one on record
     */
    record Course(
            Stage stage,
            boolean isDormant,
            long exchangesEver,
            Long coAttendances,
            Long activeMonths,
            Long possibleMonths,
            double strength,
            double strengthBefore,
            LocalDate firstOn,
            LocalDate firstOneToOneOn,
            LocalDate lastOn) {}

    /** Whether a gives b more: than b gives back, and than both do elsewhere. Probabilities are null without help. */
    record TieBalance(BalanceLabel label, Double probability, Double habitProbability) {

        private TieBalance turned() {
            BalanceLabel turned =
                    switch (label) {
                        case TOO_FEW, AS_USUAL -> label;
                        case GIVES_MORE -> BalanceLabel.RECEIVES_MORE;
                        case RECEIVES_MORE -> BalanceLabel.GIVES_MORE;
                    };
            return new TieBalance(turned, complement(probability), complement(habitProbability));
        }

        private static Double complement(Double probability) {
            return probability == null ? null : Double.valueOf(1 - probability);
        }
    }

    /** Referrals and asks before the first one-to-one of the two; all null where the order is not known. */
    record BeforeMeeting(Long referralsAb, Long referralsBa, Long asksAb, Long asksBa) {

        private BeforeMeeting turned() {
            return new BeforeMeeting(referralsBa, referralsAb, asksBa, asksAb);
        }
    }

    /** A relationship that alone connects so many members, or more, with the rest of the chapter. */
    record Bridge(String a, String b, long cutOff) {}

    /** The account of the chapter's files. */
    record Files(long files, long rows, long accepted, long duplicate, long superseded, long refused, long structure) {}

    /**
     * The chapter's last PALMS beside the slips of its days; one-to-ones are counted for each of the chapter's members.
     *
     * @param differing members of whom the two say different figures
     * @param exceeding members of whom the slips say more
     */
    record Palms(
            LocalDate start,
            LocalDate end,
            SlipsCoverage coverage,
            long coveredDays,
            long palmsReferrals,
            long slipsReferrals,
            long palmsOneToOnes,
            long slipsOneToOnes,
            long differing,
            long exceeding) {}

    /** Entries of one file refused for one reason; line 0 is the whole file; {@code expected} fills the advice or is null. */
    record Refusal(String file, String code, long count, long firstLine, String expected) {}
}
