package org.soundings.events;

import java.io.Serializable;
import java.time.LocalDate;
import org.soundings.tables.Fold;

/**
 * How a chapter's files speak of a person.
 *
 * @param sourceId the source's id, or null
 * @param name the name as written, or null
 * @param aliasOf for an alias, the name that it stands for; else null
 * @param memberStatus what a roster or dues say of him: active or left; else null
 * @param seenOn the last day of the mention; of a roster its day; null where the file has none
 * @param listNo the file of a roster or dues; null for all other sources, whose mentions are told once for all files
 */
record Mention(
        String chapterId,
        String sourceId,
        String name,
        Source source,
        String aliasOf,
        String profession,
        LocalDate joinedOn,
        LocalDate leftOn,
        String memberStatus,
        LocalDate renewalOn,
        LocalDate seenOn,
        Long listNo)
        implements Serializable {

    /** Who says it, from the most to the least trusted spelling. */
    enum Source {
        ROSTER,
        PALMS,
        DUES,
        HOME,
        ACTIVITY,
        VISITING,
        VISITING_ACTIVITY,
        ALIAS;

        /** Whether the chapter's own report says it: rosters and dues are lists that others may keep. */
        boolean isOwnReport() {
            return this == PALMS || this == HOME || this == ACTIVITY;
        }

        /** Whether an activity log says it: what it names must be on the roster where there is one. */
        boolean isActivity() {
            return this == ACTIVITY || this == VISITING_ACTIVITY;
        }
    }

    boolean hasIdAndName() {
        return sourceId != null && name != null;
    }

    String nameKey() {
        return Fold.person(name);
    }

    /** The key by which rows look the person up: {@link org.soundings.tables.Persons#PERSON_KEY}. */
    String personKey() {
        return PersonKeys.key(sourceId, name, source.isActivity());
    }
}
