package org.soundings.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How each measure is computed, as a page of {@code docs/}: the words of a template, and in it a list for each table of measures. */
final class MeasuresPage {

    private static final Pattern TABLE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern INDEX = Pattern.compile("(?<![\\w`])(\\p{L})_(out|in|\\p{Ll}{1,2})(?!\\w)");

    private static final Text HEADING = new Text(
            "| column | meaning | formula | range | null when | source |",
            "| colonne | sens | formule | étendue | nulle quand | source |");

    private MeasuresPage() {}

    static String in(Locale language) {
        return TABLE.matcher(template(language)).replaceAll(found -> list(found, language));
    }

    private static String template(Locale language) {
        String name = "measures." + language.getLanguage() + ".md";
        try (InputStream page = MeasuresPage.class.getResourceAsStream(name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String list(MatchResult found, Locale language) {
        Table table = Catalog.measured().stream()
                .filter(each -> each.name().equals(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table of measures is called " + found.group(1)));
        List<Field> measures =
                table.fields().stream().filter(field -> field.formula() != null).toList();
        String lines = measures.stream().map(field -> line(field, language)).collect(Collectors.joining("\n"));
        return Matcher.quoteReplacement(HEADING.in(language) + "\n|---|---|---|---|---|---|\n" + lines);
    }

    private static String line(Field field, Locale language) {
        Formula formula = field.formula();
        return "| `" + field.name() + "` | "
                + cell(field.meaning(), language) + " | "
                + cell(formula.text(), language) + " | "
                + cell(formula.range(), language) + " | "
                + cell(field.nullWhen(), language) + " | "
                + (formula.source() == null ? "" : formula.source()) + " |";
    }

    private static String cell(Text text, Locale language) {
        if (text == null) {
            return "";
        }
        return INDEX.matcher(DictionaryPage.cell(text.in(language))).replaceAll("$1<sub>$2</sub>");
    }
}
