package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The section that says how wide and deep members are. */
class WideAndDeepTest {

    @Test
    void anArrowComesFromWhereTheMemberStood() {
        Document page = LeadershipHtml.page(Sheets.ordinary(), "en");
        long moved = Sheets.ordinary().members().stream()
                .filter(member -> member.isPlaced() && member.wasPlaced())
                .count();
        assertThat(page.select("svg.scatter.w .trails path")).hasSize((int) moved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whoHasNoPlaceInThePictureIsNamedBelowIt(String language) {
        Document page = LeadershipHtml.page(Sheets.ordinary(), language);
        assertThat(page.select("figcaption bdi").eachText())
                .containsExactly("Nicolas Weber", "Sophie Nguyen", "Yasmina Haddad");
        assertThat(page.select("svg.scatter.w circle")).hasSize(25);
        assertThat(page.select("svg.scatter.n circle")).hasSize(25);
    }
}
