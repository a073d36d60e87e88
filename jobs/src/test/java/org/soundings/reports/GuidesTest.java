package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.tables.Reason;

/** The guides say what the pages and the messages say, on one sheet, and no link of the documentation leads nowhere. */
class GuidesTest {

    /** Of an A4 sheet printed in 11 points with margins of 16 to 18 mm; a heading takes two. */
    private static final int LINES_OF_A_SHEET = 48;

    private static final int LETTERS_OF_A_LINE = 95;
    private static final Pattern UNPRINTED = Pattern.compile("]\\([^)]*\\)|[*\\[`]");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern PART = Pattern.compile("(?m)^- \\*\\*(.+?)\\*\\*\u202f?:");
    private static final Pattern MESSAGE = Pattern.compile("(?m)^- \\*(.+?)\\* → ");

    @ParameterizedTest
    @CsvSource({
        "docs/read-your-page.md",
        "docs/lire-votre-page.fr.md",
        "docs/secretary-guide.md",
        "docs/guide-secretaire.fr.md"
    })
    void aGuideIsOneSheet(String guide) throws IOException {
        int lines = read(guide).lines().mapToInt(GuidesTest::lines).sum();

        assertThat(lines).isBetween(LINES_OF_A_SHEET / 2, LINES_OF_A_SHEET);
    }

    private static int lines(String paragraph) {
        int letters = UNPRINTED.matcher(paragraph).replaceAll("").length();
        return paragraph.startsWith("#") ? 2 : (letters + LETTERS_OF_A_LINE - 1) / LETTERS_OF_A_LINE;
    }

    /** Every part by its heading, in the order of the page; how to read it explains itself. */
    @ParameterizedTest
    @CsvSource({"docs/read-your-page.md, en", "docs/lire-votre-page.fr.md, fr"})
    void theDirectorsGuideNamesThePartsOfThePage(String guide, String language) throws IOException {
        Words words = Words.of(language);
        assertThat(found(PART, read(guide)))
                .containsExactlyElementsOf(Stream.of(
                                PagePhrase.ACTIONS_TITLE,
                                PagePhrase.WIDE_DEEP_TITLE,
                                PagePhrase.GIVING_TITLE,
                                PagePhrase.MATRIX_TITLE,
                                PagePhrase.FUNNEL_TITLE,
                                PagePhrase.MEMBERS_TITLE,
                                PagePhrase.DOUBLE_TITLE,
                                PagePhrase.THIN_TITLE)
                        .map(words::say)
                        .toList());
    }

    /** A message is quoted in pieces, between the dots that stand for what was found. */
    @ParameterizedTest
    @CsvSource({"docs/secretary-guide.md, en", "docs/guide-secretaire.fr.md, fr"})
    void theSecretarysGuideQuotesTheMessagesAsTheyAre(String guide, String language) throws IOException {
        Words words = Words.of(language);
        List<String> messages = Stream.of(Reason.values())
                .flatMap(reason -> Stream.of(words.of(reason.message()), words.of(reason.meaning())))
                .toList();
        List<String> quoted = found(MESSAGE, read(guide));
        assertThat(quoted).hasSize(7);
        for (String quote : quoted) {
            for (String piece : quote.split("…|[(); ]* \\(|\\)|; |“[^”]*”|«[^»]*»")) {
                assertThat(messages.stream().filter(message -> message.toLowerCase(Locale.ROOT)
                                .contains(piece.strip().toLowerCase(Locale.ROOT))))
                        .as(piece)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void linksOfTheDocumentationLeadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            List<Path> pages = Stream.concat(Stream.of(Path.of("README.md"), Path.of("data-samples/README.md")), docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
            for (Path page : pages) {
                for (String link : found(LINK, read(page.toString()))) {
                    String target = link.replaceFirst("#.*", "");
                    if (!link.matches("[a-z]+:.*") && !target.isEmpty() && !Files.exists(page.resolveSibling(target))) {
                        broken.add(page + " → " + link);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
