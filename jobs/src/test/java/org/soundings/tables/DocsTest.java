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
    @CsvSource({
        "tables.md, en",
        "tables.fr.md, fr",
        "codes.md, en",
        "codes.fr.md, fr",
        "measures.md, en",
        "measures.fr.md, fr"
    })
    void generatedPagesAreThoseOfTheCode(String name, String language) throws IOException {
        String expected = page(name.substring(0, name.indexOf('.')), Locale.forLanguageTag(language));
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

    private static String page(String name, Locale language) {
        return switch (name) {
            case "tables" -> DictionaryPage.in(language);
            case "codes" -> CodesPage.in(language);
            case "measures" -> MeasuresPage.in(language);
            default -> throw new IllegalArgumentException("No page is called " + name);
        };
    }
}
