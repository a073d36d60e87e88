package org.soundings.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.soundings.tables.Catalog;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** The folder of a run that is being made: nobody reads it before it is published. */
public final class RunDirectory {

    /** Lower-case-insensitive file systems and every URI take these as they are. */
    private static final Pattern RELATIVE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._=-]*(/[A-Za-z0-9][A-Za-z0-9._=-]*)*");

    private final Storage storage;
    private final String id;
    private final LocalDate asOf;
    private final String follows;
    private final Map<String, Manifest.TableEntry> written = new ConcurrentSkipListMap<>();

    RunDirectory(Storage storage, String id, LocalDate asOf, String follows) {
        this.storage = storage;
        this.id = id;
        this.asOf = asOf;
        this.follows = follows;
    }

    /** The run's id: its as-of date and a number, {@code 2026-09-30-001}. */
    public String id() {
        return id;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The run that was published when this one began; null for the first. */
    public String follows() {
        return follows;
    }

    /**
     * The full URI of a file or folder of this run, for writers in Spark's tasks. A file whose name, or whose folder's
     * name, begins with {@code .} or {@code _} is unfinished work: it is swept away before the run is published.
     *
     * @param relative parts of ASCII letters, digits and {@code . _ = -}, separated by {@code /}
     */
    public String path(String relative) {
        if (!RELATIVE.matcher(relative).matches()) {
            throw new IllegalArgumentException("Not a path inside a run: '" + relative + "'");
        }
        return storage.uri(Layout.run(id) + "/" + relative);
    }

    /** The full URI of the run's folder. */
    public String path() {
        return storage.uri(Layout.run(id));
    }

    String path(Table table) {
        return path(Layout.table(table));
    }

    /** Notes a table as written and re-read. */
    void written(Table table, long rows) {
        written.put(table.name(), new Manifest.TableEntry(table.name(), rows, columns(table), required(table)));
    }

    List<Manifest.TableEntry> tables() {
        return List.copyOf(written.values());
    }

    private static List<String> required(Table table) {
        return Catalog.publishedFields(table).stream()
                .filter(field -> !field.nullable())
                .map(Field::name)
                .toList();
    }

    static List<Manifest.Column> columns(Table table) {
        return Catalog.publishedFields(table).stream()
                .map(field -> new Manifest.Column(field.name(), field.type().simpleString()))
                .toList();
    }
}
