package org.soundings.jobs;

import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.soundings.chapters.ActionStage;
import org.soundings.chapters.ChapterHistoryStage;
import org.soundings.chapters.ChapterStage;
import org.soundings.chapters.ControlTotalStage;
import org.soundings.chapters.FlowStage;
import org.soundings.chapters.FollowedStage;
import org.soundings.chapters.MilestoneStage;
import org.soundings.chapters.NetworkStage;
import org.soundings.config.Settings;
import org.soundings.events.EventStage;
import org.soundings.members.StandingStage;
import org.soundings.network.CommunityStage;
import org.soundings.store.RunDirectory;
import org.soundings.tables.Actions;
import org.soundings.tables.Bridges;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.ChapterHistory;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.ChapterThanks;
import org.soundings.tables.Chapters;
import org.soundings.tables.Communities;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.DataDictionary;
import org.soundings.tables.EventSources;
import org.soundings.tables.Events;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Introductions;
import org.soundings.tables.MemberHistory;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Members;
import org.soundings.tables.Milestones;
import org.soundings.tables.NetworkScores;
import org.soundings.tables.Rejects;
import org.soundings.tables.Ties;

/** What each table of a night is made of. */
final class NightTables {

    private final Identification identified;
    private final Reconciliation reconciled;
    private final Measured measured;
    private final Conclusions concluded;
    private final Settings settings;
    private final Numbers numbers;

    NightTables(
            Identification identified,
            Reconciliation reconciled,
            Measured measured,
            Conclusions concluded,
            Settings settings) {
        this.identified = identified;
        this.reconciled = reconciled;
        this.measured = measured;
        this.concluded = concluded;
        this.settings = settings;
        this.numbers = new Numbers(identified.members());
    }

    /** The tables, to be written into a run. */
    Published in(SparkSession spark, RunDirectory run) {
        Published published = new Published(spark, run)
                .with(Chapters.TABLE, identified.chapters())
                .with(Members.TABLE, identified.members())
                .with(InputFiles.TABLE, reconciled.inputFiles())
                .with(Rejects.TABLE, reconciled.rejects())
                .with(
                        DataDictionary.TABLE,
                        spark.createDataFrame(DataDictionary.rows(), DataDictionary.TABLE.schema()));
        events(published);
        scores(published);
        graph(published);
        return published;
    }

    private void events(Published published) {
        var events = reconciled.events();
        published
                .with(Events.TABLE, numbers.events(events))
                .with(EventSources.TABLE, reconciled.sources())
                .with(ChapterFlows.TABLE, concluded.flows())
                .with(ChapterThanks.TABLE, FlowStage.thanks(events, settings, measured.asOf()))
                .with(
                        ControlTotals.TABLE,
                        ControlTotalStage.totals(
                                EventStage.palms(identified.rows(), identified.files()),
                                events,
                                EventStage.slipPeriods(identified.files()),
                                identified.members()));
    }

    private void scores(Published published) {
        LocalDate asOf = measured.asOf();
        published
                .with(Ties.TABLE, measured.toldTies(numbers))
                .with(MemberScores.TABLE, measured.toldScores(numbers))
                .with(
                        MemberHistory.TABLE,
                        numbers.history(measured.standings(), StandingStage.monthEnds(settings, asOf)))
                .with(
                        ChapterScores.TABLE,
                        ChapterStage.scores(
                                identified.chapters(), concluded.rollUps(), measured.fragilities(), settings))
                .with(
                        ChapterHistory.TABLE,
                        ChapterHistoryStage.history(
                                identified.chapters(), reconciled.events(), StandingStage.monthEnds(settings, asOf)))
                .with(
                        NetworkScores.TABLE,
                        NetworkStage.scores(
                                identified.chapters(),
                                concluded.rollUps(),
                                concluded.flows(),
                                concluded.returns().direct(),
                                concluded.returns().atLarge(),
                                concluded.introduced().hits(),
                                settings,
                                asOf))
                .with(Actions.TABLE, ActionStage.actions(concluded.advice().now()))
                .with(
                        Milestones.TABLE,
                        numbers.milestones(
                                MilestoneStage.milestones(concluded.advice().now())))
                .with(
                        FollowedActions.TABLE,
                        FollowedStage.followed(
                                concluded.advice().before(), reconciled.events(), measured.ties(), asOf));
    }

    private void graph(Published published) {
        var relationships = measured.graph().relationships();
        var places = measured.graph().places();
        var members = identified.members();
        published
                .with(
                        Introductions.TABLE,
                        numbers.introductions(concluded.introduced().introductions()))
                .with(Bridges.TABLE, numbers.bridges(measured.fragilities()))
                .with(
                        Communities.TABLE,
                        numbers.communities(
                                CommunityStage.communities(relationships, places, members), Communities.TABLE))
                .with(
                        ChapterCommunities.TABLE,
                        numbers.communities(CommunityStage.ofChapters(places, members), ChapterCommunities.TABLE));
    }
}
