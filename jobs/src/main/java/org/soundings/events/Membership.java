package org.soundings.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.soundings.tables.MemberStatus;

/**
 * What rosters and dues say of one member, the latest that says it; a roster before dues of the same day.
 *
 * <p>A member has left on the day in a roster's column {@code left}. Else, where the latest list that says whether he is
 * a member calls him left: on the day of the first list since he was last called active, or on his renewal day where
 * that is earlier. Else on the day of the first of two or more rosters, later than any list that has him, that have him
 * not; a dues report that has him not says nothing. On a list with both, active counts: he came back.
 *
 * @param isGone whether he is called left and nothing says since when
 */
record Membership(String profession, LocalDate joinedOn, LocalDate leftOn, boolean isGone) {

    /** Later rosters without him after which a member has left. */
    static final int ROSTERS_TO_LEAVE = 2;

    private static final Comparator<LocalDate> DAYS = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Mention> LATEST_LAST = Comparator.comparing(Mention::seenOn, DAYS)
            .thenComparing(mention -> mention.source() == Mention.Source.ROSTER)
            .thenComparing(mention -> !isLeft(mention))
            .thenComparing(mention -> String.valueOf(mention.profession()))
            .thenComparing(mention -> String.valueOf(mention.joinedOn()))
            .thenComparing(Mention::leftOn, DAYS)
            .thenComparing(Mention::renewalOn, DAYS);

    /** What a member's mentions, in any order, say; nothing where no list has him. */
    static Membership of(List<Mention> own, NavigableSet<LocalDate> rosterDays) {
        List<Mention> rosters = listed(own, Mention.Source.ROSTER);
        List<Mention> dues = listed(own, Mention.Source.DUES);
        String profession = latest(rosters, dues, Mention::profession);
        LocalDate joinedOn = latest(rosters, dues, Mention::joinedOn);
        LocalDate told =
                rosters.isEmpty() ? null : rosters.get(rosters.size() - 1).leftOn();
        if (told != null) {
            return new Membership(profession, joinedOn, told, false);
        }
        List<Mention> standing = Stream.concat(
                        rosters.stream(), dues.stream().filter(mention -> mention.memberStatus() != null))
                .sorted(LATEST_LAST)
                .toList();
        if (!standing.isEmpty() && isLeft(standing.get(standing.size() - 1))) {
            LocalDate leftOn = leftSince(standing);
            return new Membership(profession, joinedOn, leftOn, leftOn == null);
        }
        LocalDate missedOn = rosters.isEmpty() ? null : missedSince(standing, rosterDays);
        return new Membership(profession, joinedOn, missedOn, false);
    }

    /** Whether a list calls him left. */
    private static boolean isLeft(Mention mention) {
        return MemberStatus.LEFT.code().equals(mention.memberStatus());
    }

    private static LocalDate leftSince(List<Mention> standing) {
        int first = standing.size() - 1;
        while (first > 0 && isLeft(standing.get(first - 1))) {
            first--;
        }
        LocalDate renewalOn = standing.get(standing.size() - 1).renewalOn();
        return Stream.concat(
                        standing.subList(first, standing.size()).stream().map(Mention::seenOn), Stream.of(renewalOn))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate missedSince(List<Mention> standing, NavigableSet<LocalDate> rosterDays) {
        LocalDate seenOn = standing.get(standing.size() - 1).seenOn();
        if (seenOn == null) {
            return null;
        }
        NavigableSet<LocalDate> later = rosterDays.tailSet(seenOn, false);
        return later.size() >= ROSTERS_TO_LEAVE ? later.first() : null;
    }

    private static List<Mention> listed(List<Mention> own, Mention.Source source) {
        return own.stream()
                .filter(mention -> mention.source() == source)
                .sorted(LATEST_LAST)
                .toList();
    }

    private static <T> T latest(List<Mention> rosters, List<Mention> dues, Function<Mention, T> said) {
        return Stream.concat(dues.stream(), rosters.stream())
                .map(said)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
