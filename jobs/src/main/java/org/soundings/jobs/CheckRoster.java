package org.soundings.jobs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.soundings.exports.TableRow;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.Fold;
import org.soundings.tables.Reason;
import org.soundings.tables.Warning;

/** The members of the rosters given to {@code check}, by which activity logs are held. */
final class CheckRoster {

    private final Map<String, Map<String, Set<String>>> idsByNameByChapter = new HashMap<>();
    private final Map<String, Set<String>> namesById = new HashMap<>();

    /** Takes a row of a roster. */
    void add(TableRow member) {
        String id = member.text(ExportRows.FROM_ID);
        String name = Fold.person(member.text(ExportRows.FROM_NAME));
        Set<String> ids = idsByNameByChapter
                .computeIfAbsent(Fold.chapter(member.text(ExportRows.CHAPTER_NAME)), chapter -> new HashMap<>())
                .computeIfAbsent(name, known -> new TreeSet<>());
        if (id != null) {
            ids.add(id);
            namesById.computeIfAbsent(id, known -> new HashSet<>()).add(name);
        }
    }

    /** Why a side of an activity row cannot be accepted: the reason and what was found, in which column. */
    record Refusal(Reason reason, Field side, String found, String chapter) {}

    /** Why one of the row's persons is not known; a chapter without roster knows everybody. */
    Optional<Refusal> refusal(TableRow row, boolean hasGuest) {
        Optional<Refusal> from =
                refusal(row, ExportRows.FROM_ID, ExportRows.FROM_NAME, row.text(ExportRows.CHAPTER_NAME));
        if (from.isPresent() || hasGuest) {
            return from;
        }
        return refusal(row, ExportRows.TO_ID, ExportRows.TO_NAME, chapterOfTo(row));
    }

    /** What is worth a look in a row whose persons are known. */
    Optional<Warning> warning(TableRow row) {
        boolean isOther = differs(row.text(ExportRows.FROM_ID), row.text(ExportRows.FROM_NAME))
                || differs(row.text(ExportRows.TO_ID), row.text(ExportRows.TO_NAME));
        return isOther ? Optional.of(Warning.NAME_DIFFERS) : Optional.empty();
    }

    private Optional<Refusal> refusal(TableRow row, Field idField, Field nameField, String chapter) {
        String id = row.text(idField);
        String name = row.text(nameField);
        Map<String, Set<String>> members = idsByNameByChapter.get(Fold.chapter(chapter));
        if (members == null || (id == null && name == null)) {
            return Optional.empty();
        } else if (id != null) {
            return namesById.containsKey(id)
                    ? Optional.empty()
                    : Optional.of(new Refusal(Reason.UNKNOWN_MEMBER, idField, id, chapter));
        }
        Set<String> ids = idsOf(Fold.person(name), members);
        if (ids == null) {
            return Optional.of(new Refusal(Reason.UNKNOWN_MEMBER, nameField, name, chapter));
        }
        return ids.size() > 1
                ? Optional.of(new Refusal(Reason.AMBIGUOUS_NAME, nameField, name, chapter))
                : Optional.empty();
    }

    /** The ids of a name, or of the one name of the roster that has its words the other way round; null where none is. */
    private static Set<String> idsOf(String name, Map<String, Set<String>> members) {
        if (members.containsKey(name)) {
            return members.get(name);
        }
        List<String> turned =
                Fold.turns(name).stream().filter(members::containsKey).toList();
        return turned.size() == 1 ? members.get(turned.get(0)) : null;
    }

    private boolean differs(String id, String name) {
        Set<String> names = id == null ? null : namesById.get(id);
        return names != null
                && name != null
                && Fold.turns(Fold.person(name)).stream().noneMatch(names::contains);
    }

    private static String chapterOfTo(TableRow row) {
        String other = row.text(ExportRows.OTHER_CHAPTER_NAME);
        return other == null ? row.text(ExportRows.CHAPTER_NAME) : other;
    }
}
