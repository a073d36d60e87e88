package org.soundings.jobs;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.soundings.tables.Cause;
import org.soundings.tables.Text;

/** What differs from the run published before, as the user of a night reads it. */
final class ChangesText {

    private static final Text NONE =
            new Text("Nothing changed against run {0}.", "Rien n''a changé par rapport à l''exécution {0}.");
    private static final Text INCOMPARABLE = new Text(
            "What changed against run {0} cannot be told: {1}.",
            "Ce qui a changé par rapport à l''exécution {0} ne peut être dit : {1}.");
    private static final Text CHANGED = new Text(
            "Changed against run {0}, as of {1}: the figures of {2,plural,one{# chapter}other{# chapters}}.",
            "Changé par rapport à l''exécution {0}, arrêtée au {1} : les chiffres de"
                    + " {2,plural,one{# groupe}other{# groupes}}.");
    private static final Text EVENTS = new Text("  events   {0}", "  événements {0}");
    private static final Text MOST =
            new Text("  most     {0} (figures that differ)", "  surtout  {0} (nombre de chiffres qui diffèrent)");
    private static final Text TOTAL =
            new Text("{0} {1,number,#,##0.##} → {2,number,#,##0.##}", "{0} {1,number,#,##0.##} → {2,number,#,##0.##}");

    private final Locale language;

    ChangesText(Locale language) {
        this.language = language;
    }

    List<String> lines(Changes changes) {
        List<String> lines = new ArrayList<>();
        if (changes.obstacle() != null) {
            lines.add(say(INCOMPARABLE, changes.since(), changes.obstacle()));
            return lines;
        } else if (changes.areNone()) {
            lines.add(say(NONE, changes.since()));
            return lines;
        }
        lines.add(say(CHANGED, changes.since(), changes.asOfBefore(), changes.chapters()));
        changes.ofRun().forEach(cause -> lines.add(told(cause, "", "")));
        changes.files()
                .forEach(files -> lines.add(
                        told(files.cause(), String.format(Locale.ROOT, "%,d", files.count()), files.example())));
        if (!changes.totals().isEmpty()) {
            lines.add(say(EVENTS, changes.totals().stream().map(this::told).collect(Collectors.joining(", "))));
        }
        if (!changes.most().isEmpty()) {
            lines.add(say(
                    MOST,
                    changes.most().stream()
                            .map(chapter -> chapter.chapterId() + " " + chapter.figures())
                            .collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private String told(Cause cause, String count, String example) {
        String head = String.format(Locale.ROOT, "  %7s  %-20s %s", count, cause.code(), example);
        return String.format(
                Locale.ROOT,
                "%s%n           %s",
                head.stripTrailing(),
                cause.meaning().in(language));
    }

    private String told(Changes.Total total) {
        return say(TOTAL, total.figure().substring(Comparison.EVENTS.length()), total.before(), total.after());
    }

    private String say(Text pattern, Object... values) {
        return new MessageFormat(pattern.in(language), ULocale.forLocale(language)).format(values);
    }
}
