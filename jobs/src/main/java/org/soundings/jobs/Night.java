package org.soundings.jobs;

import org.soundings.reports.GiversGain;

/**
 * What a night published.
 *
 * @param changes what differs from the run published before; null for the first
 * @param giversGain what both of its tests found
 * @param chapters reporting chapters
 * @param examplePage a page to open first; null where no chapter reports
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
        String examplePage,
        String tables) {}
