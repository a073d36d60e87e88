package org.soundings.jobs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Members;
import org.soundings.tables.Ties;

/** What the published tables say of one chapter. */
final class ChapterRows {

    private final PublishedRows tables;
    private final Line row;
    private final LocalDate asOf;
    private final Map<String, String> names;
    private final List<Line> present;

    ChapterRows(PublishedRows tables, Line row, LocalDate asOf) {
        this.tables = tables;
        this.row = row;
        this.asOf = asOf;
        List<Line> members = tables.of(Members.TABLE, Members.CHAPTER_ID, id());
        this.names = members.stream()
                .collect(Collectors.toMap(
                        line -> line.text(Members.MEMBER_ID), line -> line.text(Members.DISPLAY_NAME)));
        Set<String> here = members.stream()
                .filter(line -> line.is(Members.IS_REPORTING) && line.is(Members.IS_PRESENT))
                .map(line -> line.text(Members.MEMBER_ID))
                .collect(Collectors.toSet());
        this.present = tables.of(MemberScores.TABLE).stream()
                .filter(line -> here.contains(line.text(MemberScores.MEMBER_ID)))
                .toList();
    }

    String id() {
        return row.text(Chapters.CHAPTER_ID);
    }

    Line row() {
        return row;
    }

    LocalDate asOf() {
        return asOf;
    }

    Line scores() {
        return tables.of(ChapterScores.TABLE, ChapterScores.CHAPTER_ID, id()).get(0);
    }

    /** The day of the last export, and how many days ago that is. */
    List<String> lastExport() {
        LocalDate last = LocalDate.parse(row.text(Chapters.LAST_EXPORT_ON));
        return List.of(last.toString(), String.valueOf(ChronoUnit.DAYS.between(last, asOf)));
    }

    /** The scores of the members present. */
    List<Line> present() {
        return present;
    }

    long sum(Field field) {
        return present.stream().mapToLong(line -> line.count(field)).sum();
    }

    String name(String memberId) {
        return names.get(memberId);
    }

    String name(Line scores) {
        return name(scores.text(MemberScores.MEMBER_ID));
    }

    Set<String> namesOf(Predicate<Line> which) {
        return present.stream().filter(which).map(this::name).collect(Collectors.toSet());
    }

    List<List<String>> eachPresent(BiFunction<String, Line, List<String>> cells) {
        return present.stream().map(line -> cells.apply(name(line), line)).toList();
    }

    /** The ties between two members present. */
    List<Line> ties() {
        Set<String> ids =
                present.stream().map(line -> line.text(MemberScores.MEMBER_ID)).collect(Collectors.toSet());
        return tables.of(Ties.TABLE).stream()
                .filter(line -> ids.contains(line.text(Ties.MEMBER_A_ID)) && ids.contains(line.text(Ties.MEMBER_B_ID)))
                .toList();
    }
}
