package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.soundings.tables.BalanceLabel;

/** The section of help given and received. */
class GivingAndReceivingTest {

    @Test
    void theBalanceIsDrawnWithItsUncertaintyAndSaidWhereChanceHardlyExplainsIt() {
        ChapterSheet sheet = Sheets.withMembers(
                Sheets.empty(),
                List.of(
                        giving("Ana", 9, 3, new ChapterSheet.Balance(-0.1, 0.8)),
                        giving("Ben", 9, 1, new ChapterSheet.Balance(0.2, 1)),
                        giving("Cid", 1, 9, new ChapterSheet.Balance(-1, -0.2)),
                        giving("Dan", 0, 0, null)));

        List<Element> balances = LeadershipHtml.page(sheet, "en").select("table.bars td.b");

        assertThat(balances.stream().map(cell -> cell.select("path").eachAttr("d")))
                .containsExactly(
                        List.of("M50 0v10", "M13.2 5H54.6", "M27 5h0"),
                        List.of("M50 0v10", "M4 5H40.8", "M13.2 5h0"),
                        List.of("M50 0v10", "M59.2 5H96", "M86.8 5h0"),
                        List.of());
        assertThat(balances.stream().map(Element::text)).containsExactly("", "gives more", "receives more", "");
    }

    private static ChapterSheet.Member giving(String name, long given, long received, ChapterSheet.Balance balance) {
        ChapterSheet.Member quiet = Sheets.quiet(name, name);
        return new ChapterSheet.Member(
                name,
                name,
                true,
                given,
                received,
                0,
                0,
                null,
                0,
                null,
                null,
                false,
                quiet.quadrant(),
                quiet.stages(),
                quiet.before(),
                balance,
                List.of());
    }

    @Test
    void barsAreAsLongAsTheirFigures() {
        Element row = LeadershipHtml.page(Sheets.ordinary(), "en")
                .select("table.bars tbody tr:contains(Ana Lopes)")
                .first();
        // Given 18, received 23; the longest bar of the chapter is 25.
        assertThat(row.select(".left rect").attr("width")).isEqualTo("72");
        assertThat(row.select(".left rect").attr("x")).isEqualTo("28");
        assertThat(row.select(".right rect").attr("width")).isEqualTo("92");
    }

    @Test
    void helpThatGoesOneWayIsSaidFromWhoGives() {
        ChapterSheet ordinary = Sheets.ordinary();
        ChapterSheet.Tie tie = Sheets.tie("m01", "m00", 0, 9, 0);
        ChapterSheet.Tie gives = balanced(tie, BalanceLabel.GIVES_MORE);
        ChapterSheet.Tie receives = balanced(Sheets.tie("m02", "m03", 0, 1, 12), BalanceLabel.RECEIVES_MORE);
        ChapterSheet.Tie usual = balanced(Sheets.tie("m04", "m05", 0, 9, 0), BalanceLabel.AS_USUAL);

        Document page = LeadershipHtml.page(Sheets.withTies(ordinary, List.of(usual, receives, gives)), "fr");

        assertThat(page.select(".oneway ~ ul li").eachText())
                .containsExactly(
                        "Jean-Baptiste de La Rochefontaine a aidé Zoé Martinet douze fois, et l’inverse une fois.",
                        "Karim Bensaïd a aidé Ana Lopes neuf fois, et pas encore l’inverse.");
        assertThat(LeadershipHtml.page(Sheets.withTies(ordinary, List.of(usual)), "en")
                        .select(".oneway")
                        .text())
                .startsWith("Between no two members");
    }

    private static ChapterSheet.Tie balanced(ChapterSheet.Tie tie, BalanceLabel label) {
        return new ChapterSheet.Tie(
                tie.a(),
                tie.b(),
                tie.oneToOnes(),
                tie.givenAb(),
                tie.givenBa(),
                tie.course(),
                new ChapterSheet.TieBalance(label, 0.5, 0.5),
                tie.beforeMeeting());
    }
}
