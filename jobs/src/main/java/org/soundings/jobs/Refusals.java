package org.soundings.jobs;

import java.util.List;
import java.util.Locale;

/** Refusals as a person reads them: how many, why, the first of them and what to do. */
final class Refusals {

    static final Locale ENGLISH = Locale.ENGLISH;

    private Refusals() {}

    /** A line or two for each reason; empty where nothing is refused. */
    static String list(List<Account.Refusal> refusals, Locale language) {
        StringBuilder out = new StringBuilder();
        for (Account.Refusal refusal : refusals) {
            Account.Example first = refusal.example();
            out.append(String.format(
                    Locale.ROOT,
                    "%n  %,8d  %s%n            %s",
                    refusal.count(),
                    refusal.reason().code(),
                    where(first)));
            out.append(": ")
                    .append(refusal.reason()
                            .explain(language, first.line(), first.column(), shown(first.found()), first.expected()));
        }
        return out.toString();
    }

    private static String where(Account.Example first) {
        return first.line() == 0 ? first.fileId() : first.fileId() + ":" + first.line();
    }

    /** One line without control characters, cut where it is long: terminals obey some of them. */
    private static String shown(String found) {
        if (found == null) {
            return null;
        }
        String printable = found.replaceAll("\\p{Cntrl}+", " ");
        return printable.length() <= 60 ? printable : printable.substring(0, 60) + "…";
    }
}
