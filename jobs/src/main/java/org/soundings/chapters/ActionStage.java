package org.soundings.chapters;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Actions;
import org.soundings.tables.Candidates;
import org.soundings.tables.NumberedMembers;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** What each chapter may do this month, with the evidence. */
public final class ActionStage {

    private static final List<Rule> RULES = List.of(
            new Newcomer(),
            new ToBringIn(),
            new PrematureAsks(),
            new Introduction(),
            new NeverMet(),
            new ReceivesMore(),
            new Celebrate(),
            new ToRekindle(),
            new GivesMore(),
            new ToDeepen(),
            new ToWiden());

    private ActionStage() {}

    /**
     * The actions of all chapters: those of {@link Selection} among what the rules propose.
     *
     * @return rows of {@link Actions}
     */
    public static Dataset<Row> actions(Evidence evidence) {
        return Actions.TABLE.conform(withIds(chosen(evidence), evidence.members()));
    }

    /** Codes of the rules that advise something, so that it can be followed. */
    static List<String> advice() {
        return RULES.stream()
                .filter(rule -> rule.isFollowed("deed").isPresent())
                .map(Rule::code)
                .toList();
    }

    /** Whether a deed follows an action's advice; null for a rule that advises nothing. */
    static Column isFollowed(String action, String deed) {
        Column isFollowed = lit(null);
        for (Rule rule : RULES) {
            Optional<Column> ofRule = rule.isFollowed(deed);
            if (ofRule.isPresent()) {
                isFollowed = when(Actions.RULE.of(action).equalTo(rule.code()), ofRule.get())
                        .otherwise(isFollowed);
            }
        }
        return isFollowed;
    }

    /** The same with members' numbers: rows of {@link Candidates} and their position. */
    static Dataset<Row> chosen(Evidence evidence) {
        Dataset<Row> candidates = RULES.stream()
                .map(rule -> rule.candidates(evidence))
                .reduce(Dataset::union)
                .orElseThrow();
        String proposed = "proposed";
        String action = "action";
        List<String> rules = RULES.stream().map(Rule::code).toList();
        UDF1<Seq<Row>, List<Row>> choose = rows -> Selection.choose(CollectionConverters.asJava(rows), rules);
        Column chosen = udf(choose, DataTypes.createArrayType(Candidates.TABLE.schema()))
                .apply(col(proposed));
        return candidates
                .groupBy(Candidates.CHAPTER_ID.col())
                .agg(collect_list(struct(Candidates.TABLE.columns())).as(proposed))
                .select(posexplode(chosen).as(new String[] {Actions.POSITION.name(), action}))
                .select(
                        col(action + ".*"),
                        Actions.POSITION.from(Actions.POSITION.col().plus(1)));
    }

    private static Dataset<Row> withIds(Dataset<Row> chosen, Dataset<Row> members) {
        String action = "action";
        String member = "member";
        String other = "other";
        String introducer = "introducer";
        Dataset<Row> ids = members.select(NumberedMembers.MEMBER_NO.col(), NumberedMembers.MEMBER_ID.col());
        return chosen.as(action)
                .join(ids.as(member), Candidates.MEMBER_NO.of(action).equalTo(NumberedMembers.MEMBER_NO.of(member)))
                .join(
                        ids.as(other),
                        Candidates.OTHER_NO.of(action).equalTo(NumberedMembers.MEMBER_NO.of(other)),
                        "left_outer")
                .join(
                        ids.as(introducer),
                        Candidates.INTRODUCER_NO.of(action).equalTo(NumberedMembers.MEMBER_NO.of(introducer)),
                        "left_outer")
                .select(
                        Actions.CHAPTER_ID.of(action),
                        Actions.POSITION.of(action),
                        Actions.RULE.of(action),
                        Actions.COUNSEL.of(action),
                        Actions.MEMBER_ID.from(NumberedMembers.MEMBER_ID.of(member)),
                        Actions.OTHER_MEMBER_ID.from(when(
                                Actions.OTHER_CHAPTER_ID.of(action).isNull(), NumberedMembers.MEMBER_ID.of(other))),
                        Actions.INTRODUCER_ID.from(NumberedMembers.MEMBER_ID.of(introducer)),
                        Actions.OTHER_CHAPTER_ID.of(action),
                        Actions.MEMBER_PROFESSION.of(action),
                        Actions.OTHER_PROFESSION.of(action),
                        Actions.PROFESSION_REFERRAL_COUNT.of(action),
                        Actions.PROFESSION_CHAPTER_COUNT.of(action),
                        Actions.TOGETHER_MONTHS.of(action),
                        Actions.CO_ATTENDANCE_COUNT.of(action),
                        Actions.GIVEN_COUNT.of(action),
                        Actions.RECEIVED_COUNT.of(action),
                        Actions.EXCHANGE_COUNT.of(action),
                        Actions.LAST_ON.of(action),
                        Actions.MEMBER_MONTHS.of(action),
                        Actions.CONTACT_COUNT.of(action),
                        Actions.MET_COUNT.of(action),
                        Actions.PREMATURE_ASK_COUNT.of(action),
                        Actions.PARTNERS_PER_TEN.of(action),
                        Actions.PRIORITY.of(action));
    }
}
