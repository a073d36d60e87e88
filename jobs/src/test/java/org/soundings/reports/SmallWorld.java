package org.soundings.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Communities;
import org.soundings.tables.Field;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.Freshness;
import org.soundings.tables.InputFiles;
import org.soundings.tables.NetworkScores;
import org.soundings.tables.Rejects;
import org.soundings.tables.Table;

/** Four chapters that export and one that does not. */
final class SmallWorld {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final List<String> NAMES = List.of("Alpha", "<script>alert('b')</script>", "Gamma", "Écho", "Lointain");

    private SmallWorld() {}

    static Map<Table, Dataset<Row>> tables(SparkSession spark) {
        Map<Table, List<Map<Field, Object>>> rows = new HashMap<>();
        for (int c = 0; c < NAMES.size(); c++) {
            boolean isReporting = c < 4;
            LocalDate last = List.of(AS_OF, AS_OF.minusDays(1), AS_OF.minusDays(25), AS_OF.minusDays(60), AS_OF)
                    .get(c);
            Freshness freshness = c == 2 ? Freshness.LATE : c == 3 ? Freshness.STALE : Freshness.FRESH;
            add(
                    rows,
                    Chapters.TABLE,
                    Map.of(
                            Chapters.CHAPTER_ID,
                            "c" + c,
                            Chapters.CHAPTER_NAME,
                            NAMES.get(c),
                            Chapters.IS_REPORTING,
                            isReporting),
                    isReporting
                            ? Map.of(
                                    Chapters.LAST_EXPORT_ON,
                                    last,
                                    Chapters.FRESHNESS,
                                    freshness.code(),
                                    Chapters.COUNTRY,
                                    "France")
                            : Map.of());
            if (isReporting) {
                Map<Field, Object> shares = c == 3
                        ? Map.of()
                        : Map.of(
                                ChapterScores.PARTNERS_PER_TEN_MEDIAN, 5 + c / 10.0,
                                ChapterScores.RELATIONSHIP_RATIO_MEDIAN, 0.2 + c / 100.0,
                                ChapterScores.COVERAGE_RATIO, 0.3 + c / 100.0,
                                ChapterScores.RECIPROCITY_RHO, -0.25 + c / 100.0,
                                ChapterScores.TOP_THREE_RELATIONSHIP_RATIO, 0.4 + c / 100.0);
                add(
                        rows,
                        ChapterScores.TABLE,
                        Map.of(
                                ChapterScores.CHAPTER_ID,
                                "c" + c,
                                ChapterScores.PRESENT_MEMBER_COUNT,
                                c == 3 ? 4L : 10L + c,
                                ChapterScores.PAIR_COUNT,
                                100L,
                                ChapterScores.MET_PAIR_COUNT,
                                30L + c,
                                ChapterScores.BRIDGE_COUNT,
                                (long) c,
                                ChapterScores.ARTICULATION_POINT_COUNT,
                                c + 1L),
                        shares);
                followed(rows, Map.of(FollowedActions.CHAPTER_ID, "c" + c), 1L + c % 2, 1L);
                add(rows, InputFiles.TABLE, file("f" + c + ".csv", "ok"), Map.of(InputFiles.CHAPTER_ID, "c" + c));
            }
        }
        followed(rows, Map.of(), 9L, 5L);
        add(rows, InputFiles.TABLE, file("f8.csv", "ok"), Map.of());
        add(rows, InputFiles.TABLE, file("f9.csv", "refused"), Map.of());
        reject(rows, "f1.csv", 7, "unknown_member");
        reject(rows, "f1.csv", 9, "unknown_member");
        reject(rows, "f9.csv", 0, "corrupt_archive");
        flow(rows, 0, 1, 2);
        flow(rows, 1, 0, 4);
        flow(rows, 1, 2, 3);
        flow(rows, 2, 0, 5);
        flow(rows, 2, 4, 1);
        flow(rows, 4, 3, 0);
        community(rows, "secret-member", 9, 3);
        community(rows, "inner", 5, 1);
        part(rows, 0, "secret-member", 2);
        part(rows, 1, "secret-member", 3);
        part(rows, 2, "secret-member", 4);
        part(rows, 0, "inner", 5);
        add(
                rows,
                NetworkScores.TABLE,
                Map.of(
                        NetworkScores.PRESENT_MEMBER_COUNT, 37L,
                        NetworkScores.COVERAGE_RATIO, 0.37,
                        NetworkScores.FIRST_GIFT_COUNT, 100L,
                        NetworkScores.RETURNED_GIFT_RATIO, 0.6,
                        NetworkScores.CHANCE_RETURNED_GIFT_LOW, 0.4,
                        NetworkScores.CHANCE_RETURNED_GIFT_HIGH, 0.5,
                        NetworkScores.GIVING_EFFECT, 1.0,
                        NetworkScores.GIVING_EFFECT_LOW, 0.5,
                        NetworkScores.GIVING_EFFECT_HIGH, 1.5,
                        NetworkScores.GIVING_EFFECT_QUARTER_COUNT, 70L),
                Map.of(
                        NetworkScores.EARLIER_INTRODUCTION_COUNT, 40L,
                        NetworkScores.INTRODUCTION_HIT_RATIO, 0.3,
                        NetworkScores.OPEN_TRIAD_HIT_RATIO, 0.05));
        Map<Table, Dataset<Row>> tables = new HashMap<>();
        rows.forEach((table, all) -> tables.put(table, PagesTest.dataset(spark, table, all)));
        return tables;
    }

    private static Map<Field, Object> file(String id, String status) {
        return Map.of(
                InputFiles.FILE_ID, id,
                InputFiles.STATUS, status,
                InputFiles.READ_COUNT, 10L,
                InputFiles.ACCEPTED_COUNT, 8L,
                InputFiles.STRUCTURE_COUNT, 2L);
    }

    private static void reject(Map<Table, List<Map<Field, Object>>> rows, String file, long line, String code) {
        add(
                rows,
                Rejects.TABLE,
                Map.of(Rejects.FILE_ID, file, Rejects.LINE_NUMBER, line, Rejects.CODE, code),
                Map.of(Rejects.FOUND, "SecretRawText", Rejects.RAW_TEXT, "SecretRawText"));
    }

    private static void followed(
            Map<Table, List<Map<Field, Object>>> rows, Map<Field, Object> chapter, long actions, long followed) {
        Map<Field, Object> counts = Map.of(
                FollowedActions.RULE, "never_met",
                FollowedActions.ACTION_COUNT, actions,
                FollowedActions.FOLLOWED_COUNT, followed);
        add(rows, FollowedActions.TABLE, chapter, counts);
    }

    private static void flow(Map<Table, List<Map<Field, Object>>> rows, int from, int to, long given) {
        add(
                rows,
                ChapterFlows.TABLE,
                Map.of(
                        ChapterFlows.FROM_CHAPTER_ID, "c" + from,
                        ChapterFlows.TO_CHAPTER_ID, "c" + to,
                        ChapterFlows.GIVEN_COUNT, given),
                Map.of());
    }

    private static void community(Map<Table, List<Map<Field, Object>>> rows, String id, long members, long chapters) {
        add(
                rows,
                Communities.TABLE,
                Map.of(
                        Communities.COMMUNITY_ID, id,
                        Communities.MEMBER_COUNT, members,
                        Communities.CHAPTER_COUNT, chapters,
                        Communities.INNER_RELATIONSHIP_COUNT, 14L,
                        Communities.OUTER_RELATIONSHIP_COUNT, 5L),
                Map.of());
    }

    private static void part(Map<Table, List<Map<Field, Object>>> rows, int chapter, String id, long members) {
        add(
                rows,
                ChapterCommunities.TABLE,
                Map.of(
                        ChapterCommunities.CHAPTER_ID, "c" + chapter,
                        ChapterCommunities.COMMUNITY_ID, id,
                        ChapterCommunities.MEMBER_COUNT, members),
                Map.of());
    }

    private static void add(
            Map<Table, List<Map<Field, Object>>> rows, Table table, Map<Field, Object> one, Map<Field, Object> more) {
        Map<Field, Object> row = new HashMap<>(one);
        row.putAll(more);
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
    }
}
