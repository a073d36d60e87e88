package org.soundings.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.soundings.config.Settings;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.InputFiles;
import org.soundings.tables.NetworkScores;
import org.soundings.tables.Table;

/**
 * What the published tables say of the chapters of one page.
 *
 * @param director null for the network's page, which tells of all chapters that export
 * @param chapters rows of {@link Chapters}
 */
record SiteRows(
        PublishedRows tables,
        LocalDate asOf,
        Settings settings,
        String language,
        String director,
        List<Line> chapters) {

    boolean isNetwork() {
        return director == null;
    }

    String minimumGroup() {
        return String.valueOf(settings.reports().minimumGroup());
    }

    Set<String> ids() {
        return chapters.stream().map(row -> row.text(Chapters.CHAPTER_ID)).collect(Collectors.toSet());
    }

    Map<String, String> names() {
        return chapters.stream()
                .collect(
                        Collectors.toMap(row -> row.text(Chapters.CHAPTER_ID), row -> row.text(Chapters.CHAPTER_NAME)));
    }

    /** The chapter's row of {@link ChapterScores}. */
    Line scores(String chapter) {
        return tables.of(ChapterScores.TABLE, ChapterScores.CHAPTER_ID, chapter).get(0);
    }

    long sum(Field field) {
        return ids().stream().mapToLong(id -> scores(id).count(field)).sum();
    }

    DoubleStream placed(ToDoubleFunction<Line> figure) {
        return placed().stream().map(this::scores).mapToDouble(figure);
    }

    /** Ids of the chapters that the scatter has a place for. */
    List<String> placed() {
        return ids().stream()
                .filter(id -> !scores(id).isNull(ChapterScores.PARTNERS_PER_TEN_MEDIAN)
                        && !scores(id).isNull(ChapterScores.RELATIONSHIP_RATIO_MEDIAN))
                .toList();
    }

    /** Of {@link NetworkScores}. */
    Line whole() {
        return tables.of(NetworkScores.TABLE).get(0);
    }

    /** How often help went from some chapters to others. */
    long help(Set<String> from, Set<String> to) {
        return tables.of(ChapterFlows.TABLE).stream()
                .filter(row -> from.contains(row.text(ChapterFlows.FROM_CHAPTER_ID))
                        && to.contains(row.text(ChapterFlows.TO_CHAPTER_ID)))
                .mapToLong(row -> row.count(ChapterFlows.GIVEN_COUNT))
                .sum();
    }

    /** All chapters of the exports that are not on the page. */
    Set<String> others() {
        return tables.of(Chapters.TABLE).stream()
                .map(row -> row.text(Chapters.CHAPTER_ID))
                .filter(id -> !ids().contains(id))
                .collect(Collectors.toSet());
    }

    /** Rows of the page's chapters; all on the network's page. */
    List<Line> rows(Table table, Field chapter) {
        return tables.of(table).stream()
                .filter(row -> isNetwork() || ids().contains(row.text(chapter)))
                .toList();
    }

    List<Line> files() {
        return rows(InputFiles.TABLE, InputFiles.CHAPTER_ID);
    }
}
