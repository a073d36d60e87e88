package org.soundings.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReasonTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysTheSameThingsInBothLanguages(Reason reason) {
        assertThat(placeholders(reason.message().french()))
                .isEqualTo(placeholders(reason.message().english()));
        assertThat(placeholders(reason.message().english())).isSubsetOf("{line}", "{column}", "{found}", "{expected}");
        assertThat(placeholders(reason.meaning().english() + reason.meaning().french()))
                .isEmpty();
        assertThat(reason.advice().english())
                .endsWith(".")
                .isNotEqualTo(reason.advice().french());
        assertThat(Reason.of(reason.code())).contains(reason);
    }

    @ParameterizedTest
    @EnumSource(Warning.class)
    void warningsHaveOneCodeEach(Warning warning) {
        assertThat(Warning.of(warning.code())).contains(warning);
        assertThat(warning.meaning().english()).endsWith(".");
    }

    @Test
    void fillsTheMessageAndLeavesBracesOfTheFileAlone() {
        String said = Reason.BAD_NUMBER.explain(Locale.FRENCH, 3, "amount", "{{7*7}}{found}", "1234.56");

        assertThat(said)
                .isEqualTo("« {{7*7}}{found} » dans la colonne amount n'est pas un nombre. "
                        + "Écrivez des chiffres et un seul signe décimal, comme 1234.56.");
        assertThat(Reason.of("no_such_code")).isEmpty();
    }

    @Test
    void frenchIsFrenchInEveryCountry() {
        Text text = new Text("yes", "oui");

        assertThat(Arrays.asList(text.in(Locale.CANADA_FRENCH), text.in(Locale.FRANCE), text.in(Locale.JAPAN)))
                .containsExactly("oui", "oui", "yes");
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
