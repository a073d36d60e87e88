package org.soundings.reports;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.soundings.reports.NetworkSheet.Community;
import org.soundings.reports.NetworkSheet.Files;
import org.soundings.reports.NetworkSheet.Flow;
import org.soundings.reports.NetworkSheet.Followed;
import org.soundings.reports.NetworkSheet.Refusal;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.Communities;
import org.soundings.tables.Field;
import org.soundings.tables.FileStatus;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;

/** The sums of {@link PageScopes}, page by page. */
record Gathered(
        List<Row> flowRows,
        List<Row> communityRows,
        List<Row> followedRows,
        List<Row> fileRows,
        List<Row> refusalRows) {

    List<Flow> flows(String page) {
        return of(flowRows, page)
                .map(row -> new Flow(
                        row.getAs(ChapterFlows.FROM_CHAPTER_ID.name()),
                        row.getAs(ChapterFlows.TO_CHAPTER_ID.name()),
                        count(row, ChapterFlows.GIVEN_COUNT)))
                .toList();
    }

    NetworkSheet.Communities communities(String page) {
        Map<String, Row> first = new LinkedHashMap<>();
        Map<String, Map<String, Long>> chapters = new LinkedHashMap<>();
        of(communityRows, page).forEach(row -> {
            String id = row.getAs(Communities.COMMUNITY_ID.name());
            first.putIfAbsent(id, row);
            chapters.computeIfAbsent(id, key -> new LinkedHashMap<>())
                    .put(row.getAs(ChapterCommunities.CHAPTER_ID.name()), row.<Long>getAs(PageScopes.IN_CHAPTER));
        });
        List<Community> largest = first.entrySet().stream()
                .map(entry -> community(entry.getValue(), entry.getKey(), chapters.get(entry.getKey())))
                .toList();
        long all = first.values().stream()
                .mapToLong(row -> row.<Long>getAs(PageScopes.TOTAL))
                .max()
                .orElse(0);
        return new NetworkSheet.Communities(all, largest);
    }

    private static Community community(Row row, String id, Map<String, Long> chapters) {
        return new Community(
                id,
                count(row, Communities.MEMBER_COUNT),
                chapters,
                count(row, Communities.CHAPTER_COUNT) - chapters.size(),
                count(row, Communities.INNER_RELATIONSHIP_COUNT),
                count(row, Communities.OUTER_RELATIONSHIP_COUNT));
    }

    List<Followed> followed(String page) {
        return of(followedRows, page)
                .map(row -> new Followed(
                        row.getAs(FollowedActions.RULE.name()),
                        count(row, FollowedActions.ACTION_COUNT),
                        count(row, FollowedActions.FOLLOWED_COUNT)))
                .toList();
    }

    Files files(String page) {
        Map<FileStatus, Long> byStatus = new EnumMap<>(FileStatus.class);
        for (FileStatus status : FileStatus.values()) {
            byStatus.put(
                    status,
                    of(fileRows, page)
                            .filter(row -> status.code().equals(row.getAs(InputFiles.STATUS.name())))
                            .mapToLong(row -> row.<Long>getAs(PageScopes.FILES))
                            .sum());
        }
        return new Files(
                byStatus,
                sum(page, InputFiles.READ_COUNT),
                sum(page, InputFiles.ACCEPTED_COUNT),
                sum(page, InputFiles.DUPLICATE_COUNT),
                sum(page, InputFiles.SUPERSEDED_COUNT),
                sum(page, InputFiles.REFUSED_COUNT),
                sum(page, InputFiles.STRUCTURE_COUNT));
    }

    private long sum(String page, Field field) {
        return of(fileRows, page).mapToLong(row -> count(row, field)).sum();
    }

    /** The reasons that refuse the most first. */
    List<Refusal> refusals(String page) {
        return of(refusalRows, page)
                .map(Gathered::refusal)
                .sorted(Comparator.comparingLong(Refusal::count).reversed().thenComparing(Refusal::reason))
                .toList();
    }

    private static Refusal refusal(Row row) {
        String code = row.getAs(Rejects.CODE.name());
        Row first = row.getAs(PageScopes.FIRST);
        return new Refusal(
                Reason.of(code).orElseThrow(() -> new IllegalArgumentException("No reason has the code " + code)),
                row.<Long>getAs(PageScopes.TOTAL),
                row.<Long>getAs(PageScopes.FILES),
                first.getString(0),
                first.getLong(1),
                first.getString(2),
                first.getString(3));
    }

    private static long count(Row row, Field field) {
        return row.<Long>getAs(field.name());
    }

    private static Stream<Row> of(List<Row> rows, String page) {
        return rows.stream().filter(row -> page.equals(row.getAs(PageScopes.PAGE)));
    }
}
