package org.soundings.jobs;

import java.util.List;
import java.util.Map;
import org.soundings.config.Settings;
import org.soundings.jobs.BookFigures.Columns;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Text;

/** What a workbook's sheet of members has to hold. */
final class BookMembers {

    private static final Map<String, Text> QUADRANTS = Map.of(
            "wide_deep", new Text("wide and deep", "étendu et profond"),
            "wide_shallow", new Text("wide, to deepen", "étendu, à approfondir"),
            "narrow_deep", new Text("deep, to widen", "profond, à élargir"),
            "narrow_shallow", new Text("to develop", "à développer"),
            "too_early", new Text("too early to say", "trop tôt pour le dire"));

    private BookMembers() {}

    /** @param present the scores of the members present, in the order of their names */
    static BookFigures of(ChapterRows chapter, List<Line> present, Settings settings) {
        int days = settings.movement().earlierDays();
        BookFigures sheet = new BookFigures(new Text("Members", "Membres"));
        Columns<Line> columns = new Columns<Line>(sheet)
                .add("Member", "Membre", chapter::name)
                .add("Quadrant", "Quadrant", row -> QUADRANTS.get(row.text(MemberScores.QUADRANT)), days)
                .add("Contacts", "Contacts", row -> row.count(MemberScores.CONTACT_COUNT))
                .add(
                        "Of ten exchanges, different people",
                        "Sur dix échanges, personnes différentes",
                        row -> BookFigures.real(row, MemberScores.PARTNERS_PER_TEN))
                .add(
                        "Different people, " + days + " days before",
                        "Personnes différentes, " + days + " jours plus tôt",
                        row -> BookFigures.real(row, MemberScores.PARTNERS_PER_TEN_BEFORE))
                .add("Relationships", "Relations", row -> row.count(MemberScores.RELATIONSHIP_COUNT))
                .add(
                        "Contacts that are relationships",
                        "Contacts qui sont des relations",
                        row -> BookFigures.real(row, MemberScores.RELATIONSHIP_RATIO),
                        settings.maturity().days())
                .add(
                        "Contacts that are relationships, " + days + " days before",
                        "Contacts qui sont des relations, " + days + " jours plus tôt",
                        row -> BookFigures.real(row, MemberScores.RELATIONSHIP_RATIO_BEFORE))
                .add("One-to-ones", "Tête-à-tête", row -> row.count(MemberScores.ONE_TO_ONE_COUNT))
                .add("Help given", "Aide donnée", row -> row.count(MemberScores.GIVEN_COUNT))
                .add("Help received", "Aide reçue", row -> row.count(MemberScores.RECEIVED_COUNT))
                .add(
                        "Giving balance",
                        "Balance des aides",
                        row -> BookFigures.real(row, MemberScores.GIVING_BALANCE),
                        1,
                        1)
                .add(
                        "Giving balance, at the lowest",
                        "Balance des aides, au plus bas",
                        row -> BookFigures.real(row, MemberScores.GIVING_BALANCE_LOW),
                        95,
                        100)
                .add(
                        "Giving balance, at the highest",
                        "Balance des aides, au plus haut",
                        row -> BookFigures.real(row, MemberScores.GIVING_BALANCE_HIGH),
                        0)
                .add(
                        "Chapter met one to one",
                        "Groupe vu en tête-à-tête",
                        row -> BookFigures.real(row, MemberScores.COVERAGE_RATIO))
                .add(
                        "The chapter hangs on this member",
                        "Le groupe tient à ce membre",
                        row -> BookFigures.told(row.is(MemberScores.IS_ARTICULATION_POINT)));
        stage(
                columns,
                BookTies.EXCHANGE,
                days,
                MemberScores.EXCHANGE_TIE_COUNT,
                MemberScores.EXCHANGE_TIE_COUNT_BEFORE);
        stage(columns, BookTies.MET, days, MemberScores.MET_TIE_COUNT, MemberScores.MET_TIE_COUNT_BEFORE);
        stage(columns, BookTies.TRUSTED, days, MemberScores.TRUSTED_TIE_COUNT, MemberScores.TRUSTED_TIE_COUNT_BEFORE);
        stage(columns, BookTies.MUTUAL, days, MemberScores.MUTUAL_TIE_COUNT, MemberScores.MUTUAL_TIE_COUNT_BEFORE);
        columns.rows(present);
        return sheet;
    }

    private static void stage(Columns<Line> columns, Text stage, int days, Field now, Field before) {
        columns.add("Ties: " + stage.english(), "Liens : " + stage.french(), row -> row.count(now))
                .add(
                        stage.english() + ", " + days + " days before",
                        stage.french() + ", " + days + " jours plus tôt",
                        row -> row.count(before));
    }
}
