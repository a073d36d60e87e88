package org.soundings.events;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.soundings.tables.Reason;

/**
 * Who is who in one chapter, from all mentions of its persons.
 *
 * <p>A name means the member whose roster or log id carries it, else the member of that folded name; an alias means
 * whom its member's name means ({@link Aliases}), and a name the wrong way round the member whom it turns into
 * ({@link TurnedNames}). Where the chapter has a roster, an id or name of an activity log must be on it. All mentions
 * decide together, whichever came first: a roster that arrives later makes known who was unknown, an alias that arrives
 * later makes two members one.
 */
final class Directory {

    private static final int HASH_CHARS = 16;

    private final String chapterId;
    private final List<Mention> mentions;
    private final CanonicalNames names;
    private final Rosters rosters;
    private final Map<String, SortedSet<String>> idsByName = new HashMap<>();
    private final boolean isReporting;

    private Directory(String chapterId, List<Mention> mentions) {
        this.chapterId = chapterId;
        this.mentions = mentions;
        this.names = new CanonicalNames(mentions);
        this.rosters = new Rosters(mentions, names);
        List<Mention> naming = rosters.hasIds() ? rosters.mentions() : mentions;
        naming.stream().filter(Mention::hasIdAndName).forEach(mention -> idsByName
                .computeIfAbsent(names.canonical(mention.nameKey()), key -> new TreeSet<>())
                .add(mention.sourceId()));
        this.isReporting =
                mentions.stream().anyMatch(mention -> mention.source().isOwnReport());
    }

    /**
     * What one key means: a member with his columns, or the reason why it means none.
     *
     * @param scopeId the chapter in which the key is spoken; empty for an id
     * @param otherNames of an id, folded names that logs give it and its roster does not
     */
    record Person(
            String scopeId,
            String key,
            String chapterId,
            String memberId,
            Reason reason,
            boolean isOnRoster,
            String displayName,
            String profession,
            LocalDate joinedOn,
            LocalDate leftOn,
            boolean isGone,
            List<String> otherNames,
            boolean isReporting) {}

    /** The persons of one chapter, in the order of their keys; mentions may come in any order. */
    static List<Person> persons(String chapterId, List<Mention> mentions) {
        return new Directory(chapterId, mentions).persons();
    }

    private List<Person> persons() {
        Map<String, Mention> byKey = new TreeMap<>();
        Map<String, List<Mention>> ofMember = new HashMap<>();
        Map<String, SortedSet<String>> otherNames = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.source() == Mention.Source.ALIAS) {
                continue;
            }
            byKey.putIfAbsent(mention.personKey(), mention);
            if (refusal(mention) == null) {
                ofMember.computeIfAbsent(memberId(mention), id -> new ArrayList<>())
                        .add(mention);
            }
            if (mention.hasIdAndName() && !rosters.calls(mention)) {
                otherNames
                        .computeIfAbsent(mention.sourceId(), id -> new TreeSet<>())
                        .add(mention.nameKey());
            }
        }
        List<Person> persons = new ArrayList<>();
        byKey.forEach((key, mention) -> persons.add(person(key, mention, ofMember, otherNames)));
        return persons;
    }

    private Person person(
            String key,
            Mention mention,
            Map<String, List<Mention>> ofMember,
            Map<String, SortedSet<String>> otherNames) {
        String scopeId = mention.sourceId() == null ? chapterId : "";
        Reason refusal = refusal(mention);
        if (refusal != null) {
            return new Person(
                    scopeId, key, chapterId, null, refusal, false, null, null, null, null, false, List.of(), false);
        }
        String memberId = memberId(mention);
        List<Mention> own = ofMember.get(memberId);
        Membership membership = Membership.of(own, rosters.days());
        return new Person(
                scopeId,
                key,
                chapterId,
                memberId,
                null,
                rosters.isEmpty() || own.stream().anyMatch(one -> one.source() == Mention.Source.ROSTER),
                names.shown(own),
                membership.profession(),
                membership.joinedOn(),
                membership.leftOn(),
                membership.isGone(),
                mention.sourceId() == null
                        ? List.of()
                        : List.copyOf(otherNames.getOrDefault(mention.sourceId(), Collections.emptySortedSet())),
                isReporting && own.stream().anyMatch(Directory::isHome));
    }

    private static boolean isHome(Mention mention) {
        return mention.source().isOwnReport()
                || mention.source() == Mention.Source.ROSTER
                || mention.source() == Mention.Source.DUES;
    }

    private Reason refusal(Mention mention) {
        if (mention.sourceId() != null) {
            boolean isKnown = rosters.isEmpty() || rosters.hasId(mention.sourceId());
            return isKnown ? null : Reason.UNKNOWN_MEMBER;
        }
        String name = names.canonical(mention.nameKey());
        if (ids(name).size() > 1) {
            return Reason.AMBIGUOUS_NAME;
        }
        boolean isMissing = mention.source().isActivity() && !rosters.isEmpty() && !rosters.hasName(name);
        return isMissing ? Reason.UNKNOWN_MEMBER : null;
    }

    private String memberId(Mention mention) {
        if (mention.sourceId() != null) {
            return mention.sourceId();
        }
        String name = names.canonical(mention.nameKey());
        SortedSet<String> ids = ids(name);
        return ids.isEmpty() ? hash(chapterId, name) : ids.first();
    }

    private SortedSet<String> ids(String name) {
        return idsByName.getOrDefault(name, Collections.emptySortedSet());
    }

    /** The member id of a person whose source has none. */
    static String hash(String chapterId, String nameKey) {
        byte[] known = (chapterId + "|" + nameKey).getBytes(StandardCharsets.UTF_8);
        return "m-" + DigestUtils.sha256Hex(known).substring(0, HASH_CHARS);
    }
}
