package org.soundings.generate;

import java.time.LocalDate;
import java.util.Set;
import org.soundings.tables.EventKind;
import org.soundings.tables.Tier;

/**
 * An event that the written copies still allow to know, names and chapters folded.
 *
 * @param fromChapter {@code ?} for the unknown chapter of a member marked as visiting, empty for the organisation
 * @param fromName empty where the copies name nobody
 * @param toChapter likewise, and empty where there is no receiving side
 * @param reportedBy {@code both}, {@code giver} or {@code receiver}
 * @param sources what truly happened behind its copies
 */
record Recovered(
        EventKind kind,
        LocalDate start,
        LocalDate end,
        String fromChapter,
        String fromName,
        String toChapter,
        String toName,
        Tier tier,
        int quantity,
        long cents,
        String reportedBy,
        Set<Happening> sources) {}
