package org.soundings.reports;

import java.io.Serializable;
import java.time.LocalDate;
import org.soundings.config.Settings;

/** What all pages of a run share: the as-of date and the settings that a page explains to its reader. */
record PageTerms(
        LocalDate asOf, int windowMonths, int maturityDays, int earlierDays, int dormantMonths, int minimumGroup)
        implements Serializable {

    static PageTerms of(Settings settings, LocalDate asOf) {
        return new PageTerms(
                asOf,
                settings.window().months(),
                settings.maturity().days(),
                settings.movement().earlierDays(),
                settings.stages().dormantAfterMonths(),
                settings.reports().minimumGroup());
    }
}
