package org.soundings.reports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.ChapterSheets;
import org.soundings.tables.Table;

/** The files of one chapter, made from the published tables as {@link Pages} makes those of all. */
public final class ChapterFiles {

    private ChapterFiles() {}

    /**
     * The bytes of each file by its name, in all of the settings' languages; empty for a chapter that does not report.
     *
     * @param tables gives each published table that is asked for
     */
    public static Map<String, byte[]> of(
            Function<Table, Dataset<Row>> tables, Settings settings, LocalDate asOf, String chapterId) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        ChapterRenderer renderer = new ChapterRenderer(PageTerms.of(settings, asOf));
        Dataset<Row> sheets =
                SheetStage.sheets(tables).where(ChapterSheets.CHAPTER_ID.col().equalTo(chapterId));
        for (Row row : sheets.collectAsList()) {
            ChapterSheet sheet = SheetRows.sheet(row);
            renderer.files(sheet, settings.reports().locales())
                    .forEach(file -> files.put(file.kind().name(file.locale()), file.content()));
        }
        return files;
    }
}
