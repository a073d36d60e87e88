package org.soundings.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.soundings.config.Settings;
import org.soundings.jobs.BookFigures.Columns;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;

/** What a workbook's sheet of ties has to hold. */
final class BookTies {

    static final Text EXCHANGE = new Text("First exchange", "Premier échange");
    static final Text MET = new Text("Met one to one", "TàT fait");
    static final Text TRUSTED = new Text("Trusted relationship", "Relation de confiance");
    static final Text MUTUAL = new Text("Referrals both ways", "Recos dans les deux sens");

    private static final Map<String, Text> STAGES =
            Map.of("exchange", EXCHANGE, "met", MET, "trusted", TRUSTED, "mutual", MUTUAL);

    private static final Text GIVES = new Text("gives more", "donne davantage");
    private static final Text RECEIVES = new Text("receives more", "reçoit davantage");

    /** A tie as the first of the two by name has it, who is the table's second where it is turned. */
    private record Side(Line tie, int first, int second, boolean isTurned) {

        Long way(Field there, Field back) {
            return BookFigures.count(tie, isTurned ? back : there);
        }

        Double probability(Field field) {
            return isTurned && !tie.isNull(field) ? Double.valueOf(1 - tie.real(field)) : BookFigures.real(tie, field);
        }

        Text trend() {
            double now = tie.real(Ties.STRENGTH);
            double before = tie.real(Ties.STRENGTH_TREND);
            if (before == 0) {
                return new Text("new", "nouveau");
            }
            double ratio = now / before;
            return ratio > 1.1
                    ? new Text("↗ stronger", "↗ plus fort")
                    : ratio < 0.9 ? new Text("↘ weaker", "↘ plus faible") : new Text("→ steady", "→ stable");
        }

        Text balance() {
            return switch (tie.text(Ties.BALANCE_LABEL)) {
                case "too_few" -> new Text("too few to say", "trop peu pour le dire");
                case "as_usual" -> new Text("as usual", "comme d'habitude");
                case "gives_more" -> isTurned ? RECEIVES : GIVES;
                default -> isTurned ? GIVES : RECEIVES;
            };
        }
    }

    private BookTies() {}

    /** @param present the scores of the members present, in the order of their names */
    static BookFigures of(ChapterRows chapter, List<Line> present, Settings settings) {
        BookFigures sheet = new BookFigures(new Text("Ties", "Liens"));
        new Columns<Side>(sheet)
                .add("Member", "Membre", side -> chapter.name(present.get(side.first())))
                .add("Other member", "Autre membre", side -> chapter.name(present.get(side.second())))
                .add("Stage", "Étape", side -> STAGES.get(side.tie().text(Ties.STAGE)))
                .add(
                        "Dormant",
                        "En sommeil",
                        side -> BookFigures.told(side.tie().is(Ties.IS_DORMANT)),
                        settings.stages().dormantAfterMonths())
                .add("One-to-ones", "Tête-à-tête", side -> side.tie().count(Ties.ONE_TO_ONE_COUNT))
                .add("Help given", "Aide donnée", side -> side.way(Ties.GIVEN_AB_COUNT, Ties.GIVEN_BA_COUNT))
                .add("Help received", "Aide reçue", side -> side.way(Ties.GIVEN_BA_COUNT, Ties.GIVEN_AB_COUNT))
                .add("Exchanges", "Échanges", side -> side.tie().count(Ties.EXCHANGE_COUNT))
                .add("Exchanges, over all history", "Échanges, sur tout l'historique", side -> side.tie()
                        .count(Ties.EXCHANGE_EVER_COUNT))
                .add(
                        "Meetings together",
                        "Réunions ensemble",
                        side -> BookFigures.count(side.tie(), Ties.CO_ATTENDANCE_COUNT))
                .add("Active months", "Mois actifs", side -> BookFigures.count(side.tie(), Ties.ACTIVE_MONTHS))
                .add("Possible months", "Mois possibles", side -> BookFigures.count(side.tie(), Ties.POSSIBLE_MONTHS))
                .add("Trend", "Tendance", Side::trend, settings.movement().earlierDays())
                .add("Strength", "Force", side -> side.tie().real(Ties.STRENGTH))
                .add("First event", "Premier événement", side -> BookFigures.day(side.tie(), Ties.FIRST_ON))
                .add("First one-to-one", "Premier TàT", side -> BookFigures.day(side.tie(), Ties.FIRST_ONE_TO_ONE_ON))
                .add("Last event", "Dernier événement", side -> BookFigures.day(side.tie(), Ties.LAST_ON))
                .add("Balance", "Équilibre", Side::balance)
                .add(
                        "Probability of giving more",
                        "Probabilité de donner davantage",
                        side -> side.probability(Ties.BALANCE_PROBABILITY))
                .add(
                        "Probability of giving more than by habit",
                        "Probabilité de donner plus que d'habitude",
                        side -> side.probability(Ties.HABIT_PROBABILITY))
                .add(
                        "Referrals before a one-to-one, given",
                        "Recos avant un TàT, données",
                        side -> side.way(Ties.EARLY_REFERRAL_AB_COUNT, Ties.EARLY_REFERRAL_BA_COUNT))
                .add(
                        "Referrals before a one-to-one, received",
                        "Recos avant un TàT, reçues",
                        side -> side.way(Ties.EARLY_REFERRAL_BA_COUNT, Ties.EARLY_REFERRAL_AB_COUNT))
                .add(
                        "Asks before a one-to-one, made",
                        "Demandes avant un TàT, faites",
                        side -> side.way(Ties.PREMATURE_ASK_AB_COUNT, Ties.PREMATURE_ASK_BA_COUNT))
                .add(
                        "Asks before a one-to-one, received",
                        "Demandes avant un TàT, reçues",
                        side -> side.way(Ties.PREMATURE_ASK_BA_COUNT, Ties.PREMATURE_ASK_AB_COUNT))
                .rows(sides(chapter, present));
        return sheet;
    }

    private static List<Side> sides(ChapterRows chapter, List<Line> present) {
        List<String> ids =
                present.stream().map(row -> row.text(MemberScores.MEMBER_ID)).toList();
        List<Side> sides = new ArrayList<>();
        for (Line tie : chapter.ties()) {
            int a = ids.indexOf(tie.text(Ties.MEMBER_A_ID));
            int b = ids.indexOf(tie.text(Ties.MEMBER_B_ID));
            sides.add(new Side(tie, Math.min(a, b), Math.max(a, b), a > b));
        }
        return sides.stream()
                .sorted(Comparator.comparingInt(Side::first).thenComparingInt(Side::second))
                .toList();
    }
}
