package org.soundings.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of {@code docs/} that are made from the code say what the code says. */
final class DocsTest {

    private static final boolean WRITES = Boolean.getBoolean("soundings.write-docs");

    @ParameterizedTest
    @CsvSource({"tables.md, en", "tables.fr.md, fr", "codes.md, en", "codes.fr.md, fr"})
    void generatedPagesAreThoseOfTheCode(String name, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String expected = name.startsWith("tables") ? DictionaryPage.in(locale) : CodesPage.in(locale);
        Path page = Path.of("docs", name);
        if (WRITES) {
            Files.writeString(page, expected);
        }
        assertThat(page)
                .as(
                        "%s is made from the code; write it anew with mvn test -Dtest=DocsTest -Dsoundings.write-docs=true"
                                + " and commit it",
                        page)
                .hasContent(expected);
    }
}
