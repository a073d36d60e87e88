package org.soundings.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.soundings.network.GivingPanel.Cell;
import org.soundings.network.GivingPanel.Profile;
import org.soundings.tables.ChapterQuarters;
import org.soundings.tables.ChapterQuarters.OfMember;
import org.soundings.tables.GivingEffect;
import org.soundings.tables.GivingProfiles;

/**
 * Givers gain, at large: does a member who gives more receive more in the quarter after?
 *
 * <p>Each member is compared with himself, and each quarter of a chapter with the same quarter of its other members, so
 * that neither a popular member nor a busy season passes for a return. All levels are a chapter's own, so each chapter
 * says alone what it says at a β, and β is found between them in some six rounds, each a short job over
 * {@link ChapterQuarters}. What chapters say is added up in the order of their ids.
 */
public final class GivingReturns {

    /** What a chapter says, and who says it. */
    private record Said(String chapter, Profile profile, long members, List<Long> quarters) {
        static Said of(Row row) {
            return new Said(
                    row.getString(GivingProfiles.TABLE.indexOf(GivingProfiles.CHAPTER_ID)),
                    new Profile(
                            row.getDouble(GivingProfiles.TABLE.indexOf(GivingProfiles.SCORE)),
                            row.getDouble(GivingProfiles.TABLE.indexOf(GivingProfiles.INFORMATION))),
                    row.getLong(GivingProfiles.TABLE.indexOf(GivingProfiles.MEMBER_COUNT)),
                    row.getList(GivingProfiles.TABLE.indexOf(GivingProfiles.QUARTER_NOS)));
        }
    }

    private GivingReturns() {}

    /**
     * Finds the effect, at once.
     *
     * @param quarters rows of {@link ChapterQuarters}, kept where they are read from more than once
     * @return the row of {@link GivingEffect}
     */
    public static Dataset<Row> of(Dataset<Row> quarters) {
        ChapterQuarters.TABLE.check(quarters.schema());
        List<Said> lastSaid = new ArrayList<>();
        GivingEffectFit fit = GivingEffectFit.of(beta -> {
            lastSaid.clear();
            lastSaid.addAll(said(quarters, beta));
            return lastSaid.stream().map(Said::profile).toList();
        });
        lastSaid.removeIf(said -> said.profile().information() == 0);
        long members = lastSaid.stream().mapToLong(Said::members).sum();
        long told = lastSaid.stream()
                .flatMap(said -> said.quarters().stream())
                .distinct()
                .count();
        Row row = fit == null
                ? RowFactory.create(null, null, null, null, members, told, (long) lastSaid.size())
                : RowFactory.create(
                        fit.beta(), fit.standardError(), fit.low(), fit.high(), members, told, fit.chapters());
        return quarters.sparkSession().createDataFrame(List.of(row), GivingEffect.TABLE.schema());
    }

    private static List<Said> said(Dataset<Row> quarters, double beta) {
        MapFunction<Row, Row> say = row -> {
            GivingPanel panel =
                    GivingPanel.of(cells(row.getList(ChapterQuarters.TABLE.indexOf(ChapterQuarters.QUARTERS))));
            Profile profile = panel.at(beta);
            return RowFactory.create(
                    row.getString(ChapterQuarters.TABLE.indexOf(ChapterQuarters.CHAPTER_ID)),
                    profile.score(),
                    profile.information(),
                    (long) panel.members(),
                    panel.quarters().stream().map(Integer::longValue).sorted().toArray(Long[]::new));
        };
        return quarters.map(say, Encoders.row(GivingProfiles.TABLE.schema())).collectAsList().stream()
                .map(Said::of)
                .sorted(Comparator.comparing(Said::chapter))
                .toList();
    }

    /** Each quarter of a member with what he received in the next, where that one is on record too. */
    private static List<Cell> cells(List<Row> quarters) {
        Map<List<Long>, Long> received = quarters.stream()
                .collect(Collectors.toMap(
                        row -> List.of(member(row), quarter(row)),
                        row -> row.getLong(OfMember.TABLE.indexOf(OfMember.RECEIVED_COUNT)),
                        (one, other) -> one,
                        HashMap::new));
        return quarters.stream()
                .filter(row -> received.containsKey(next(row)))
                .map(row -> new Cell(
                        member(row),
                        Math.toIntExact(quarter(row)),
                        row.getLong(OfMember.TABLE.indexOf(OfMember.GIVEN_COUNT)),
                        received.get(next(row))))
                .toList();
    }

    private static List<Long> next(Row row) {
        return List.of(member(row), quarter(row) + 1);
    }

    private static long member(Row row) {
        return row.getLong(OfMember.TABLE.indexOf(OfMember.MEMBER_NO));
    }

    private static long quarter(Row row) {
        return row.getLong(OfMember.TABLE.indexOf(OfMember.QUARTER_NO));
    }
}
