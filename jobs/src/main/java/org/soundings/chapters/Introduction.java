package org.soundings.chapters;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Candidates;
import org.soundings.tables.Deeds;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.OpenTriads;

/**
 * Two who should meet, and a member who could bring them together: an introduction of which at least one of the two is a
 * mate of the introducer. It is the introducer's chapter that can act on it: inside it, by a one-to-one for three.
 *
 * <p>Its priority is score/(1 + score): the order of the introductions' scores, from 0 to 1.
 */
final class Introduction implements Rule {

    private static final String FOUND = "triad";
    private static final String A = "a";
    private static final String B = "b";
    private static final String VIA = "via";

    @Override
    public String code() {
        return "introduction";
    }

    @Override
    public String counsel() {
        return "organised_meetings";
    }

    /** The two have exchanged: met one to one, or helped one another. */
    @Override
    public Optional<Column> isFollowed(String deed) {
        return Optional.of(Deeds.ONE_TO_ONE_COUNT
                .of(deed)
                .plus(Deeds.GIVEN_COUNT.of(deed))
                .plus(Deeds.RECEIVED_COUNT.of(deed))
                .gt(0L));
    }

    @Override
    public Dataset<Row> candidates(Evidence evidence) {
        Dataset<Row> persons = evidence.members()
                .select(
                        NumberedMembers.MEMBER_NO.col(),
                        NumberedMembers.CHAPTER_ID.col(),
                        NumberedMembers.PROFESSION.col());
        Dataset<Row> found = evidence.introductions()
                .as(FOUND)
                .join(persons.as(A), is(OpenTriads.A_NO, A))
                .join(persons.as(B), is(OpenTriads.B_NO, B))
                .join(persons.as(VIA), is(OpenTriads.INTRODUCER_NO, VIA));
        Column chapter = NumberedMembers.CHAPTER_ID.of(VIA);
        Column isOfA = chapter.equalTo(NumberedMembers.CHAPTER_ID.of(A));
        Column isOfB = chapter.equalTo(NumberedMembers.CHAPTER_ID.of(B));
        Column score = OpenTriads.SCORE.of(FOUND);
        return propose(
                found.where(isOfA.or(isOfB)),
                Map.of(
                        Candidates.CHAPTER_ID, chapter,
                        Candidates.MEMBER_NO, first(isOfA, NumberedMembers.MEMBER_NO),
                        Candidates.OTHER_NO, second(isOfA, NumberedMembers.MEMBER_NO),
                        Candidates.INTRODUCER_NO, OpenTriads.INTRODUCER_NO.of(FOUND),
                        Candidates.OTHER_CHAPTER_ID,
                                when(not(isOfA.and(isOfB)), second(isOfA, NumberedMembers.CHAPTER_ID)),
                        Candidates.MEMBER_PROFESSION, first(isOfA, NumberedMembers.PROFESSION),
                        Candidates.OTHER_PROFESSION, second(isOfA, NumberedMembers.PROFESSION),
                        Candidates.PROFESSION_REFERRAL_COUNT, OpenTriads.PROFESSION_REFERRAL_COUNT.of(FOUND),
                        Candidates.PROFESSION_CHAPTER_COUNT, OpenTriads.PROFESSION_CHAPTER_COUNT.of(FOUND),
                        Candidates.PRIORITY, score.divide(score.plus(lit(1.0)))));
    }

    private static Column is(Field number, String person) {
        return number.of(FOUND).equalTo(NumberedMembers.MEMBER_NO.of(person));
    }

    /** Of the one whom the action is about: a where a is of the introducer's chapter. */
    private static Column first(Column isOfA, Field field) {
        return when(isOfA, field.of(A)).otherwise(field.of(B));
    }

    private static Column second(Column isOfA, Field field) {
        return when(isOfA, field.of(B)).otherwise(field.of(A));
    }
}
