package org.soundings.reports;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.soundings.config.Settings;
import org.soundings.tables.ChapterSheets;
import org.soundings.tables.PageFiles;
import org.soundings.tables.Table;

/** What it takes to render the files of many chapters: those of a published run in turns, under ids of their own. */
public final class PageRehearsal {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What there is of a file's kind in all, and what rendering it took on a processor. */
    public record Cost(String file, long files, long bytes, long processorNanos) {
        private Cost plus(Cost other) {
            return new Cost(file, files + other.files, bytes + other.bytes, processorNanos + other.processorNanos);
        }
    }

    /** Files and bytes that were written. */
    public record Written(long files, long bytes) {}

    private final SparkSession spark;
    private final Settings settings;
    private final LocalDate asOf;
    private final List<Row> sheets;

    /**
     * Gathers the sheets of the reporting chapters, once.
     *
     * @param tables gives each published table that is asked for
     */
    public PageRehearsal(SparkSession spark, Function<Table, Dataset<Row>> tables, Settings settings, LocalDate asOf) {
        this.spark = spark;
        this.settings = settings;
        this.asOf = asOf;
        this.sheets = SheetStage.sheets(tables)
                .orderBy(ChapterSheets.CHAPTER_ID.col())
                .collectAsList();
    }

    /** How many chapters the run has. */
    public int chapters() {
        return sheets.size();
    }

    /**
     * Renders on this thread and writes nothing: as many chapters unmeasured, then so many measured. Reading a sheet's row is
     * not in it, nor is the garbage collector, which works on other threads.
     */
    public List<Cost> costs(int chapters) {
        ChapterRenderer renderer = new ChapterRenderer(PageTerms.of(settings, asOf));
        Map<String, Words> languages = new LinkedHashMap<>();
        settings.reports().locales().forEach(locale -> languages.put(locale, Words.of(locale)));
        List<ChapterSheet> turns = sheets.stream().map(SheetRows::sheet).toList();
        Map<String, Cost> costs = new LinkedHashMap<>();
        for (int i = -chapters; i < chapters; i++) {
            ChapterSheet sheet = turns.get(Math.floorMod(i, turns.size()));
            for (ChapterFile kind : ChapterFile.values()) {
                languages.forEach((locale, words) -> {
                    Cost cost = cost(kind, locale, () -> renderer.render(kind, sheet, words));
                    costs.merge(cost.file(), cost, Cost::plus);
                });
            }
            if (i == -1) {
                costs.clear();
            }
        }
        return List.copyOf(costs.values());
    }

    private static Cost cost(ChapterFile kind, String locale, Supplier<byte[]> rendering) {
        long start = THREADS.getCurrentThreadCpuTime();
        long bytes = rendering.get().length;
        return new Cost(kind.name(locale), 1, bytes, THREADS.getCurrentThreadCpuTime() - start);
    }

    /** Renders and writes the files of so many chapters below a directory, as a night does. */
    public Written render(long chapters, String directory) {
        List<Row> turns = sheets;
        MapPartitionsFunction<Long, Row> inTurns = numbers -> Pages.rows(numbers)
                .map(number -> withId(turns.get(turn(number, turns)), id(number)))
                .iterator();
        Dataset<Row> many = numbers(chapters).mapPartitions(inTurns, Encoders.row(ChapterSheets.TABLE.schema()));
        return written(Pages.of(spark, settings, asOf, directory).files(many));
    }

    /** Writes the very files that {@link #render} writes, of the same chapters, without rendering them. */
    public Written write(long chapters, String directory) {
        List<List<RenderedFile>> turns = sheets.stream().map(this::rendered).toList();
        Pages pages = Pages.of(spark, settings, asOf, directory);
        MapPartitionsFunction<Long, Row> inTurns = numbers -> {
            PageFileWriter writer = pages.writer();
            return Pages.rows(numbers)
                    .flatMap(number ->
                            turns.get(turn(number, turns)).stream().map(file -> writer.write(id(number), file)))
                    .iterator();
        };
        return written(numbers(chapters).mapPartitions(inTurns, Encoders.row(PageFiles.TABLE.schema())));
    }

    private List<RenderedFile> rendered(Row sheet) {
        return new ChapterRenderer(PageTerms.of(settings, asOf))
                .files(SheetRows.sheet(sheet), settings.reports().locales())
                .toList();
    }

    /** As many numbers as chapters, in about as many parts as a night's own. */
    private Dataset<Long> numbers(long chapters) {
        int parts = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
        return spark.range(0, chapters, 1, parts).as(Encoders.LONG());
    }

    private static int turn(long number, List<?> turns) {
        return (int) (number % turns.size());
    }

    private static String id(long number) {
        return "chapter-" + number;
    }

    private static Row withId(Row sheet, String id) {
        Object[] cells = new Object[sheet.length()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = sheet.get(i);
        }
        cells[sheet.fieldIndex(ChapterSheets.CHAPTER_ID.name())] = id;
        return RowFactory.create(cells);
    }

    private static Written written(Dataset<Row> files) {
        Row sums = files.agg(count(lit(1)), sum(PageFiles.BYTE_COUNT.col())).first();
        return new Written(sums.getLong(0), sums.getLong(1));
    }
}
