package org.soundings.jobs;

import java.util.List;
import org.soundings.reports.GiversGain;
import org.soundings.reports.NetworkSite;

/**
 * What a night published.
 *
 * @param changes what differs from the run published before; null for the first
 * @param giversGain what both of its tests found
 * @param chapters reporting chapters
 * @param startPage where everything that was published is linked from
 * @param examplePage a chapter's page; null where no chapter reports
 * @param unknownChapters what the settings give to directors and the exports do not tell of
 * @param tables folder of the tables
 */
record Night(
        String runId,
        Account account,
        ExportAges exports,
        Changes changes,
        GiversGain giversGain,
        long chapters,
        long members,
        long events,
        long ties,
        String startPage,
        String examplePage,
        List<NetworkSite.UnknownChapter> unknownChapters,
        String tables) {}
