package org.soundings.jobs;

/**
 * What a night published.
 *
 * @param changes what differs from the run published before; null for the first
 * @param chapters reporting chapters
 * @param examplePage a page to open first; null where no chapter reports
 * @param tables folder of the tables
 */
record Night(
        String runId,
        Account account,
        ExportAges exports,
        Changes changes,
        long chapters,
        long members,
        long events,
        long ties,
        String examplePage,
        String tables) {}
