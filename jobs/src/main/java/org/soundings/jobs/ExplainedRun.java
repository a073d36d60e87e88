package org.soundings.jobs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.store.PublishedRun;
import org.soundings.tables.ChapterSources;
import org.soundings.tables.Chapters;
import org.soundings.tables.Events;
import org.soundings.tables.MemberHistory;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Members;
import org.soundings.tables.Table;
import org.soundings.tables.Ties;
import org.soundings.ties.SourcesOfChapters;

/** A published run as of a day: what it says of members, ties and their events. */
final class ExplainedRun {

    private final SparkSession spark;
    private final PublishedRun run;
    private final LocalDate asOf;
    private final Recomputed again;
    private final ToldRows told = new ToldRows();

    /** @param again the run's values computed once more as of this day; null where only what is published is told */
    ExplainedRun(SparkSession spark, PublishedRun run, LocalDate asOf, Recomputed again) {
        this.spark = spark;
        this.run = run;
        this.asOf = asOf;
        this.again = again;
    }

    /** The settings that a run was made with. */
    static Settings settings(PublishedRun run) {
        String name = "settings of run " + run.manifest().runId();
        return SettingsLoader.load(
                List.of(new SettingsLoader.Layer(name, run.manifest().settings().toString())));
    }

    /** The day that a run is as of. */
    static LocalDate asOf(PublishedRun run) {
        return LocalDate.parse(run.manifest().asOf());
    }

    String id() {
        return run.manifest().runId();
    }

    LocalDate asOf() {
        return asOf;
    }

    Settings settings() {
        return settings(run);
    }

    /** The day of which the run itself is. */
    LocalDate runAsOf() {
        return asOf(run);
    }

    /** Whether the day is the run's own, so that the published values are those of it. */
    boolean isOfRun() {
        return asOf.equals(asOf(run));
    }

    boolean isComputedAgain() {
        return again != null;
    }

    /** A member as he stands on the day. */
    Person person(Person member) throws IOException {
        return persons(List.of(member.id())).get(member.id());
    }

    /** The rows that were asked for so far. */
    ToldRows told() {
        return told;
    }

    /** Members by id. */
    Map<String, Person> persons(Collection<String> ids) throws IOException {
        Dataset<Row> members = isOfRun() ? run.read(spark, Members.TABLE) : again.members();
        Map<String, Person> persons = new HashMap<>();
        members.where(Members.MEMBER_ID.col().isin(ids.toArray()))
                .collectAsList()
                .forEach(row -> persons.put(row.getAs(Members.MEMBER_ID.name()), Person.of(row)));
        return persons;
    }

    String chapterName(String chapterId) throws IOException {
        return run.read(spark, Chapters.TABLE)
                .where(Chapters.CHAPTER_ID.col().equalTo(chapterId))
                .first()
                .getAs(Chapters.CHAPTER_NAME.name());
    }

    /** Since when chapters' own exports tell of anything. */
    Map<String, LocalDate> dataStarts(Collection<String> chapterIds) throws IOException {
        Column isTheirs = Events.FROM_CHAPTER_ID
                .col()
                .isin(chapterIds.toArray())
                .or(Events.TO_CHAPTER_ID.col().isin(chapterIds.toArray()));
        Map<String, LocalDate> starts = new HashMap<>();
        SourcesOfChapters.of(run.read(spark, Events.TABLE).where(isTheirs), asOf)
                .collectAsList()
                .forEach(row -> starts.put(
                        row.getAs(ChapterSources.CHAPTER_ID.name()),
                        row.<LocalDate>getAs(ChapterSources.DATA_START_ON.name())));
        return starts;
    }

    /** How many of a chapter's members are present. */
    long present(String chapterId) throws IOException {
        Dataset<Row> members = isOfRun() ? run.read(spark, Members.TABLE) : again.members();
        return members.where(Members.CHAPTER_ID.col().equalTo(chapterId).and(Members.IS_PRESENT.col()))
                .count();
    }

    Optional<Figures> tie(String aId, String bId) throws IOException {
        Column isTheirs =
                Ties.MEMBER_A_ID.col().equalTo(aId).and(Ties.MEMBER_B_ID.col().equalTo(bId));
        return figures(Ties.TABLE, isTheirs).stream().findFirst();
    }

    /** A member's ties, in the order of the other's id. */
    List<OwnTie> tiesOf(Person member) throws IOException {
        String id = member.id();
        List<Figures> rows = figures(
                Ties.TABLE,
                Ties.MEMBER_A_ID.col().equalTo(id).or(Ties.MEMBER_B_ID.col().equalTo(id)));
        Map<String, Person> others =
                persons(rows.stream().map(tie -> OwnTie.otherId(tie, id)).toList());
        return rows.stream()
                .map(tie -> OwnTie.of(tie, member, others.get(OwnTie.otherId(tie, id))))
                .toList();
    }

    Figures scores(String id) throws IOException {
        return figures(MemberScores.TABLE, MemberScores.MEMBER_ID.col().equalTo(id))
                .get(0);
    }

    /** All scores with whether the member reports: what the prior of depth is fitted to. */
    Dataset<Row> scoresOfAll() throws IOException {
        Dataset<Row> scores = isOfRun() ? run.read(spark, MemberScores.TABLE) : again.scores();
        return scores.join(
                run.read(spark, Members.TABLE).select(Members.MEMBER_ID.col(), Members.IS_REPORTING.col()),
                Members.MEMBER_ID.name());
    }

    /** The earlier day that movement is told from. */
    LocalDate before() {
        return asOf.minusDays(settings().movement().earlierDays());
    }

    /** Where a member stood on the earlier day, by {@link MemberHistory}: not told where nothing is computed again. */
    Optional<Row> before(String id) {
        return again == null
                ? Optional.empty()
                : again.before().where(MemberHistory.MEMBER_ID.col().equalTo(id)).collectAsList().stream()
                        .findFirst();
    }

    /** The ties of all. */
    Dataset<Row> tiesOfAll() throws IOException {
        return isOfRun() ? run.read(spark, Ties.TABLE) : again.ties();
    }

    /** The events of a pair by the day, in their order. */
    List<ExplainedEvent> events(String aId, String bId) throws IOException {
        return new PairEvents(spark, run).of(aId, bId, asOf);
    }

    private List<Figures> figures(Table table, Column condition) throws IOException {
        if (!isOfRun()) {
            return told.alone(table, computed(table, condition));
        }
        List<Row> published = run.read(spark, table).where(condition).collectAsList();
        return isComputedAgain()
                ? told.compared(table, published, computed(table, condition))
                : told.alone(table, published);
    }

    private List<Row> computed(Table table, Column condition) {
        return (table.equals(Ties.TABLE) ? again.ties() : again.scores())
                .where(condition)
                .collectAsList();
    }
}
