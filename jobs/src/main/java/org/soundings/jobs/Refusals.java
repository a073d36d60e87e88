package org.soundings.jobs;

import java.util.List;
import java.util.Locale;

/**
 * Refusals as a person reads them in a terminal or a log: how many, where the first is, what it means and what to do.
 * What was found there is not shown: it may be a person's name, and logs hold no personal data.
 */
final class Refusals {

    static final Locale ENGLISH = Locale.ENGLISH;

    private Refusals() {}

    /** Three lines for each reason; empty where nothing is refused. */
    static String list(List<Account.Refusal> refusals, Locale language) {
        StringBuilder out = new StringBuilder();
        for (Account.Refusal refusal : refusals) {
            out.append(String.format(
                    Locale.ROOT,
                    "%n  %,7d  %-20s %s%n           %s%n           %s",
                    refusal.count(),
                    refusal.reason().code(),
                    where(refusal.example()),
                    refusal.reason().meaning().in(language),
                    advice(refusal, language)));
        }
        return out.toString();
    }

    private static String where(Account.Example first) {
        return first.line() == 0 ? first.fileId() : first.fileId() + ":" + first.line();
    }

    private static String advice(Account.Refusal refusal, Locale language) {
        Account.Example first = refusal.example();
        return refusal.reason().advise(language, first.line(), first.column(), first.expected());
    }
}
