package org.soundings.events;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.soundings.tables.Fold;
import org.soundings.tables.Reason;

/**
 * Who is who in one chapter, from all mentions of its persons.
 *
 * <p>A name means the member whose roster or log id carries it, else the member of that folded name; an alias means
 * whom its member's name means. Where the chapter has a roster, an id or name of an activity log must be on it.
 */
final class Directory {

    /** Later rosters without him after which a member has left. */
    static final int ROSTERS_TO_LEAVE = 2;

    private static final int HASH_CHARS = 16;

    private final String chapterId;
    private final List<Mention> mentions;
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, SortedSet<String>> idsByName = new HashMap<>();
    private final Set<String> rosterNames;
    private final Set<String> rosterIds;
    private final NavigableSet<LocalDate> rosterDays;
    private final boolean hasRoster;
    private final boolean isReporting;

    private Directory(String chapterId, List<Mention> mentions) {
        this.chapterId = chapterId;
        this.mentions = mentions;
        List<Mention> roster = of(Mention.Source.ROSTER);
        this.hasRoster = !roster.isEmpty();
        this.rosterIds = roster.stream()
                .filter(mention -> mention.sourceId() != null)
                .map(Mention::sourceId)
                .collect(Collectors.toSet());
        this.rosterDays = roster.stream()
                .filter(mention -> mention.seenOn() != null)
                .map(Mention::seenOn)
                .collect(Collectors.toCollection(TreeSet::new));
        // The first of the alphabet where an alias is given twice: no order of files decides.
        of(Mention.Source.ALIAS)
                .forEach(alias -> aliases.merge(
                        alias.nameKey(),
                        Fold.person(alias.aliasOf()),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        this.rosterNames = roster.stream()
                .filter(mention -> mention.name() != null)
                .map(mention -> canonical(mention.nameKey()))
                .collect(Collectors.toSet());
        List<Mention> naming = rosterIds.isEmpty() ? mentions : roster;
        naming.stream()
                .filter(mention -> mention.sourceId() != null && mention.name() != null)
                .forEach(mention -> idsByName
                        .computeIfAbsent(canonical(mention.nameKey()), key -> new TreeSet<>())
                        .add(mention.sourceId()));
        this.isReporting =
                mentions.stream().anyMatch(mention -> mention.source().isOwnReport());
    }

    /**
     * What one key means: a member with his columns, or the reason why it means none.
     *
     * @param scopeId the chapter in which the key is spoken; empty for an id
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
            boolean isReporting) {}

    /** The persons of one chapter, in the order of their keys; mentions may come in any order. */
    static List<Person> persons(String chapterId, List<Mention> mentions) {
        return new Directory(chapterId, mentions).persons();
    }

    private List<Person> persons() {
        Map<String, Mention> byKey = new TreeMap<>();
        Map<String, List<Mention>> ofMember = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.source() == Mention.Source.ALIAS) {
                continue;
            }
            byKey.putIfAbsent(mention.personKey(), mention);
            if (refusal(mention) == null) {
                ofMember.computeIfAbsent(memberId(mention), id -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Person> persons = new ArrayList<>();
        byKey.forEach((key, mention) -> persons.add(person(key, mention, ofMember)));
        return persons;
    }

    private Person person(String key, Mention mention, Map<String, List<Mention>> ofMember) {
        String scopeId = mention.sourceId() == null ? chapterId : "";
        Reason refusal = refusal(mention);
        if (refusal != null) {
            return new Person(scopeId, key, chapterId, null, refusal, false, null, null, null, null, false);
        }
        String memberId = memberId(mention);
        List<Mention> own = ofMember.get(memberId);
        List<Mention> onRoster = own.stream()
                .filter(one -> one.source() == Mention.Source.ROSTER)
                .sorted(Comparator.comparing(Mention::seenOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(one -> String.valueOf(one.profession()))
                        .thenComparing(one -> String.valueOf(one.joinedOn())))
                .toList();
        Mention latest = onRoster.isEmpty() ? null : onRoster.get(onRoster.size() - 1);
        return new Person(
                scopeId,
                key,
                chapterId,
                memberId,
                null,
                !hasRoster || latest != null,
                displayName(own),
                latest == null ? null : latest.profession(),
                latest == null ? null : latest.joinedOn(),
                latest == null ? null : leftOn(latest),
                isReporting && own.stream().anyMatch(this::isHome));
    }

    private boolean isHome(Mention mention) {
        return mention.source().isOwnReport() || mention.source() == Mention.Source.ROSTER;
    }

    private Reason refusal(Mention mention) {
        if (mention.sourceId() != null) {
            boolean isKnown = !hasRoster || rosterIds.contains(mention.sourceId());
            return isKnown ? null : Reason.UNKNOWN_MEMBER;
        }
        String name = canonical(mention.nameKey());
        if (ids(name).size() > 1) {
            return Reason.AMBIGUOUS_NAME;
        }
        boolean isMissing = mention.source().isActivity() && hasRoster && !rosterNames.contains(name);
        return isMissing ? Reason.UNKNOWN_MEMBER : null;
    }

    private String memberId(Mention mention) {
        if (mention.sourceId() != null) {
            return mention.sourceId();
        }
        String name = canonical(mention.nameKey());
        SortedSet<String> ids = ids(name);
        return ids.isEmpty() ? hash(chapterId, name) : ids.first();
    }

    private SortedSet<String> ids(String name) {
        return idsByName.getOrDefault(name, java.util.Collections.emptySortedSet());
    }

    private String canonical(String nameKey) {
        return aliases.getOrDefault(nameKey, nameKey);
    }

    /** The day given, else the day of the first of two or more later rosters that he is not on. */
    private LocalDate leftOn(Mention latest) {
        if (latest.leftOn() != null || latest.seenOn() == null) {
            return latest.leftOn();
        }
        NavigableSet<LocalDate> later = rosterDays.tailSet(latest.seenOn(), false);
        return later.size() >= ROSTERS_TO_LEAVE ? later.first() : null;
    }

    private List<Mention> of(Mention.Source source) {
        return mentions.stream().filter(mention -> mention.source() == source).toList();
    }

    /** The member id of a person whose source has none. */
    static String hash(String chapterId, String nameKey) {
        byte[] known = (chapterId + "|" + nameKey).getBytes(StandardCharsets.UTF_8);
        return "m-" + DigestUtils.sha256Hex(known).substring(0, HASH_CHARS);
    }

    /** The most trusted spelling that is not all capitals, without a title; of equals the first of the alphabet. */
    private static String displayName(List<Mention> own) {
        return own.stream()
                .filter(mention -> mention.name() != null)
                .min(Comparator.comparing((Mention mention) -> isShouted(mention.name()))
                        .thenComparing(Mention::source)
                        .thenComparing(Mention::name))
                .map(mention -> Fold.withoutTitle(Fold.spaces(mention.name())))
                .orElseGet(() -> own.get(0).sourceId());
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }
}
