package org.soundings.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;

/** Where a member is in the graph of relationships: his community, and how well those he has one with know each other. */
final class PlaceNumbers {

    private static final Text COMMUNITY = new Text(
            "{0,plural,one{# member}other{# members}} in {1,plural,one{# chapter}other{# chapters}} ({2}); {3} has"
                    + " {4,plural,one{# relationship}other{# relationships}} with reporting members,"
                    + " {5,number,integer} of them with one of these, a share of {6}",
            "{0,plural,one{# membre}other{# membres}} de {1,plural,one{# groupe}other{# groupes}} ({2}) ; {3} a"
                    + " {4,plural,one{# relation}other{# relations}} avec des membres exportés par leur groupe,"
                    + " dont {5,number,integer} avec l'un d'eux, soit une part de {6}");
    private static final Text OF_CHAPTER = new Text("{0} {1,number,integer}", "{0} {1,number,integer}");
    private static final Text EMBEDDED = new Text(
            "R = {0,number,integer} relationships with reporting members; these make"
                    + " {1,plural,one{# pair}other{# pairs}}, of which t = {2,number,integer} with a relationship:"
                    + " 2·{2,number,integer}/({0,number,integer}·{3,number,integer}) = {4}",
            "R = {0,number,integer} relations avec des membres exportés par leur groupe ; ceux-ci font"
                    + " {1,plural,one{# paire}other{# paires}}, dont t = {2,number,integer} en relation :"
                    + " 2·{2,number,integer}/({0,number,integer}·{3,number,integer}) = {4}");

    private final ExplainedRun run;
    private final Spoken spoken;

    private PlaceNumbers(ExplainedRun run, Spoken spoken) {
        this.run = run;
        this.spoken = spoken;
    }

    /**
     * By measure.
     *
     * @param ties of the member
     */
    static Map<Field, String> of(ExplainedRun run, Person member, Figures scores, List<OwnTie> ties, Spoken spoken)
            throws IOException {
        PlaceNumbers place = new PlaceNumbers(run, spoken);
        List<String> related = ties.stream()
                .filter(tie -> tie.isRelationship() && tie.other().isReporting())
                .map(tie -> tie.other().id())
                .toList();
        Map<Field, String> numbers = new HashMap<>();
        if (scores.value(MemberScores.COMMUNITY_ID) != null) {
            numbers.put(
                    MemberScores.COMMUNITY_ID,
                    place.community(member, scores.text(MemberScores.COMMUNITY_ID), related));
        }
        if (scores.value(MemberScores.EMBEDDEDNESS_RATIO) != null) {
            numbers.put(MemberScores.EMBEDDEDNESS_RATIO, place.embeddedness(related));
        }
        return numbers;
    }

    private String community(Person member, String id, List<String> related) throws IOException {
        List<Row> members = run.scoresOfAll()
                .where(MemberScores.COMMUNITY_ID.col().equalTo(id))
                .select(MemberScores.MEMBER_ID.col(), MemberScores.CHAPTER_ID.col())
                .collectAsList();
        Set<String> inside = new HashSet<>();
        Map<String, Long> ofChapters = new TreeMap<>();
        members.forEach(row -> {
            inside.add(row.getString(0));
            ofChapters.merge(row.getString(1), 1L, Long::sum);
        });
        List<String> chapters = new ArrayList<>();
        for (Map.Entry<String, Long> chapter : ofChapters.entrySet()) {
            chapters.add(spoken.say(OF_CHAPTER, run.chapterName(chapter.getKey()), chapter.getValue()));
        }
        chapters.sort(spoken.alphabetical());
        long within = related.stream().filter(inside::contains).count();
        return spoken.say(
                COMMUNITY,
                inside.size(),
                ofChapters.size(),
                String.join(", ", chapters),
                member.name(),
                related.size(),
                within,
                spoken.number((double) within / related.size()));
    }

    private String embeddedness(List<String> related) throws IOException {
        Object[] ids = related.toArray();
        Column areTheirs = Ties.MEMBER_A_ID
                .col()
                .isin(ids)
                .and(Ties.MEMBER_B_ID.col().isin(ids))
                .and(Ties.IS_RELATIONSHIP.col());
        long all = related.size();
        long known = run.tiesOfAll().where(areTheirs).count();
        return spoken.say(
                EMBEDDED, all, all * (all - 1) / 2, known, all - 1, spoken.number(2.0 * known / (all * (all - 1))));
    }
}
