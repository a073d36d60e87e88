package org.soundings.generate;

import org.soundings.tables.EventKind;

/** What only activity logs can tell, and how often a member-week has it. */
enum Extra {
    INTRODUCTION(EventKind.INTRODUCTION, .06),
    INVITATION(EventKind.INVITATION, .04),
    TESTIMONIAL(EventKind.TESTIMONIAL, .04),
    INFORMATION(EventKind.INFORMATION, .08),
    HELP(EventKind.HELP, .06),
    SOCIAL(EventKind.SOCIAL, .08),
    ASK(EventKind.ASK, .08);

    private final EventKind kind;
    private final double weekly;

    Extra(EventKind kind, double weekly) {
        this.kind = kind;
        this.weekly = weekly;
    }

    EventKind kind() {
        return kind;
    }

    double weekly() {
        return weekly;
    }
}
