package org.soundings.jobs;

import java.io.IOException;
import org.soundings.tables.Text;

/** Who a member is, in a line. */
final class PersonText {

    private static final Text WHO = new Text("{0}, id {1}, of {2}", "{0}, identifiant {1}, groupe {2}");
    private static final Text JOINED = new Text(", joined {0}", ", adhésion le {0}");
    private static final Text LEFT = new Text(", left {0}", ", départ le {0}");
    private static final Text PRESENT = new Text(", present", ", présent");
    private static final Text ABSENT = new Text(", not present", ", non présent");
    private static final Text ONLY_MET =
            new Text(", known from other chapters' files alone", ", connu par les fichiers d'autres groupes seulement");

    private final ExplainedRun run;
    private final Spoken spoken;

    PersonText(ExplainedRun run, Spoken spoken) {
        this.run = run;
        this.spoken = spoken;
    }

    String line(Person person) throws IOException {
        StringBuilder line =
                new StringBuilder(spoken.say(WHO, person.name(), person.id(), run.chapterName(person.chapterId())));
        if (person.profession() != null) {
            line.append(", ").append(person.profession());
        }
        if (person.joinedOn() != null) {
            line.append(spoken.say(JOINED, spoken.day(person.joinedOn())));
        }
        if (person.leftOn() != null) {
            line.append(spoken.say(LEFT, spoken.day(person.leftOn())));
        }
        Text standing = person.isPresent() ? PRESENT : ABSENT;
        return line.append(spoken.of(person.isReporting() ? standing : ONLY_MET))
                .toString();
    }
}
