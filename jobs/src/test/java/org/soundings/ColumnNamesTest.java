package org.soundings;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.tables.Catalog;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** A column is named once, in {@code tables}: nowhere else is its name a string literal. */
final class ColumnNamesTest {

    private static final Path SOURCES = Path.of("jobs/src/main/java");
    private static final String TABLES = "org/soundings/tables/";
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("\\s*(//|/?\\*).*");

    private static final String ALIAS = "the alias of a dataset inside one query";
    private static final String SETTING = "a key of conf/soundings.conf or headings.conf";
    private static final String HEADING =
            "a heading of the files that are written, which must not share the reader's words";
    private static final String ANSWER = "a key of check's JSON, which its documentation fixes";
    private static final String PART = "an element or attribute of a workbook's XML";
    private static final String STEP = "the name of what the run keeps or counts between its steps";

    private static final String PLACEHOLDER = "a placeholder of the page's texts";

    /** Words that are columns' names too and mean something else where they stand: file and word, and what it is there. */
    private static final Map<String, String> OTHER_MEANINGS = Map.ofEntries(
            entry("config/FormatsReader encoding", SETTING),
            entry("config/FormatsReader region", SETTING),
            entry("config/FormatsReader country", SETTING),
            entry("config/SettingsLoader freshness", SETTING),
            entry("events/AccountStage header", ALIAS),
            entry("events/IdentifiedStage row", ALIAS),
            entry("events/LedgerStage header", ALIAS),
            entry("events/RowStage row", ALIAS),
            entry("events/SideStage row", ALIAS),
            entry("exports/FileEntry path", "an argument's name in a message of requireNonNull"),
            entry("exports/Preamble region", SETTING),
            entry("exports/Preamble country", SETTING),
            entry("exports/Vocabulary language", SETTING),
            entry("exports/XlsxBook name", PART),
            entry("exports/XlsxRows row", PART),
            entry("generate/ActivityLog event_id", HEADING),
            entry("generate/ActivityLog from_id", HEADING),
            entry("generate/ActivityLog from_name", HEADING),
            entry("generate/ActivityLog to_id", HEADING),
            entry("generate/ActivityLog to_name", HEADING),
            entry("generate/ActivityLog kind", HEADING),
            entry("generate/ActivityLog amount", HEADING),
            entry("generate/ActivityLog tier", HEADING),
            entry("generate/Cluster name", HEADING),
            entry("generate/Roster member_id", HEADING),
            entry("generate/Roster name", HEADING),
            entry("generate/Roster profession", HEADING),
            entry("jobs/CheckJson kind", ANSWER),
            entry("jobs/CheckJson period_start", ANSWER),
            entry("jobs/CheckJson period_end", ANSWER),
            entry("jobs/CheckJson status", ANSWER),
            entry("jobs/CheckJson warnings", ANSWER),
            entry("jobs/CheckJson code", ANSWER),
            entry("jobs/Identification files", STEP),
            entry("jobs/Identification members", STEP),
            entry("jobs/Measured members", STEP),
            entry("jobs/Measured score", "the word in a line of progress"),
            entry("jobs/Measured scores", STEP),
            entry("jobs/Measured ties", STEP),
            entry("jobs/NightlyJob files", STEP),
            entry("jobs/NightlyJob members", STEP),
            entry("jobs/NightlyJob row", "the word in a line of progress"),
            entry("jobs/Numbers row", ALIAS),
            entry("jobs/Pair information", "what an event of this kind is called in sentences"),
            entry("jobs/Recomputed event", ALIAS),
            entry("jobs/Recomputed members", STEP),
            entry("members/RelationshipRatio members", "how many members have an outcome, inside one query"),
            entry("reports/AccountOfFiles files", PLACEHOLDER),
            entry("reports/NetworkPages name", PLACEHOLDER),
            entry("reports/NetworkPages region", PLACEHOLDER),
            entry("reports/PageScopes files", "how many files, inside one query"),
            entry("reports/Regions region", PLACEHOLDER),
            entry("reports/ScatterDrawing name", PLACEHOLDER),
            entry("reports/ThinDataText files", PLACEHOLDER),
            entry("store/Publisher name", "the end of the system property user.name"));

    @Test
    void aColumnIsNamedInTablesAlone() throws IOException {
        assertThat(found())
                .as("string literals that are a column's name: use its Field; if it is another word that only looks the"
                        + " same, say so in OTHER_MEANINGS")
                .containsExactlyInAnyOrderElementsOf(OTHER_MEANINGS.keySet());
    }

    @Test
    void everyTableIsLookedAt() throws IOException {
        assertThat(columns()).contains("partners_per_ten", "from_scope_id", "is_present_mate", "run_id", "group_hash");
        assertThat(literals("say(\"it\", \"\", \"an \\\"a\\\" b\");")).containsExactly("it", "", "an \\\"a\\\" b");
        assertThat(literals("    // the \"member_id\" of")).isEmpty();
    }

    private static Set<String> found() throws IOException {
        Set<String> columns = columns();
        Set<String> found = new TreeSet<>();
        sources().forEach((file, lines) -> {
            if (!file.startsWith(TABLES)) {
                String name = file.replace("org/soundings/", "").replace(".java", "");
                lines.stream()
                        .flatMap(line -> literals(line).stream())
                        // "alias.column" names a column as much as "column" does.
                        .map(literal -> literal.substring(literal.lastIndexOf('.') + 1))
                        .filter(columns::contains)
                        .forEach(column -> found.add(name + " " + column));
            }
        });
        return found;
    }

    private static List<String> literals(String line) {
        List<String> literals = new ArrayList<>();
        if (!COMMENT.matcher(line).matches()) {
            for (Matcher literal = LITERAL.matcher(line); literal.find(); ) {
                literals.add(literal.group(1));
            }
        }
        return literals;
    }

    /** The names of all columns, published and internal. */
    private static Set<String> columns() throws IOException {
        Set<String> columns = new TreeSet<>();
        for (String file : sources().keySet()) {
            if (file.startsWith(TABLES)) {
                addColumns(type(file), columns);
            }
        }
        Catalog.published()
                .forEach(table -> Catalog.publishedFields(table).forEach(field -> columns.add(field.name())));
        return columns;
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName(file.replace('/', '.').replaceAll("\\.java$", ""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + " is not compiled", e);
        }
    }

    private static void addColumns(Class<?> type, Set<String> columns) {
        for (java.lang.reflect.Field member : type.getDeclaredFields()) {
            if (!Modifier.isStatic(member.getModifiers()) || !Modifier.isPublic(member.getModifiers())) {
                continue;
            }
            Object value = value(member);
            if (value instanceof Table table) {
                table.fields().forEach(field -> columns.add(field.name()));
            } else if (value instanceof Field field) {
                columns.add(field.name());
            }
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (Modifier.isPublic(nested.getModifiers())) {
                addColumns(nested, columns);
            }
        }
    }

    private static Object value(java.lang.reflect.Field member) {
        try {
            return member.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(member + " is not accessible", e);
        }
    }

    /** The lines of every source file, by its path. */
    private static Map<String, List<String>> sources() throws IOException {
        Map<String, List<String>> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file ->
                            sources.put(SOURCES.relativize(file).toString().replace('\\', '/'), lines(file)));
        }
        return sources;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
