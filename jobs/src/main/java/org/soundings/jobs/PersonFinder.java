package org.soundings.jobs;

import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.levenshtein;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Fold;
import org.soundings.tables.Members;
import org.soundings.tables.Text;

/** The member that an id or a name means. */
final class PersonFinder {

    private static final int NAMED = 5;

    private static final Text UNKNOWN =
            new Text("No member has the id or the name “{0}”.", "Aucun membre n'a l'identifiant ou le nom « {0} ».");
    private static final Text NEAR = new Text("Did you mean:", "Vouliez-vous dire :");
    private static final Text SEVERAL = new Text(
            "Several members are called “{0}”; give the id of one:",
            "Plusieurs membres s'appellent « {0} » ; donnez l'identifiant de l'un d'eux :");

    private final Dataset<Row> members;
    private final Spoken spoken;

    /** @param members rows of {@link Members} */
    PersonFinder(Dataset<Row> members, Spoken spoken) {
        this.members = members;
        this.spoken = spoken;
    }

    /**
     * The member with this id, or else with this name, whatever its case and accents.
     *
     * @throws RunFailure if there is none, naming those that are near, or more than one of this name
     */
    Person find(String wanted) {
        List<Person> byId = persons(members.where(Members.MEMBER_ID.col().equalTo(wanted)));
        if (!byId.isEmpty()) {
            return byId.get(0);
        }
        UDF1<String, String> fold = Fold::person;
        Column folded = udf(fold, DataTypes.StringType).apply(Members.DISPLAY_NAME.col());
        List<Person> byName =
                persons(members.where(folded.equalTo(Fold.person(wanted))).orderBy(Members.MEMBER_ID.col()));
        if (byName.size() == 1) {
            return byName.get(0);
        }
        throw RunFailure.usage(byName.isEmpty() ? unknown(wanted, folded) : spoken.say(SEVERAL, wanted) + list(byName));
    }

    private String unknown(String wanted, Column folded) {
        Column distance = least(
                levenshtein(lower(Members.MEMBER_ID.col()), lit(wanted.toLowerCase(Locale.ROOT))),
                levenshtein(folded, lit(Fold.person(wanted))));
        List<Person> near = persons(members.where(distance.leq(Math.max(2, wanted.length() / 3)))
                .orderBy(distance, Members.MEMBER_ID.col())
                .limit(NAMED));
        String told = spoken.say(UNKNOWN, wanted);
        return near.isEmpty() ? told : told + " " + spoken.of(NEAR) + list(near);
    }

    private static String list(List<Person> persons) {
        return persons.stream()
                .map(person -> "\n  " + person.id() + "  " + person.name() + ", " + person.chapterId())
                .collect(Collectors.joining());
    }

    private static List<Person> persons(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Person::of).toList();
    }
}
