package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.EventKind;
import org.soundings.tables.InputFiles;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;

/**
 * A full export, one that overlaps it, a correction, a withdrawal and a replay of the first, in each of their 120 orders
 * of arrival: every order is a chapter of its own, and all chapters' tables are the same.
 *
 * <p>The files' names begin with their place in the order, so that they sort and are listed in it. Where the names carry
 * the day of export, the times of the files are in the order of arrival too; where they do not, the file's time is the
 * time of export.
 */
@ExtendWith(SparkTests.class)
class ArrivalOrdersTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final String LOG = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount;quantity\n";
    private static final String SLIPS = "From;To;Slip Type;Inside/Outside;TYFCB Amount;CEU Credits;Detail\n";

    /** What is exported, on which day of September, and for a report with a period its days. */
    private enum Export {
        FULL(8, null, """
                E1;2026-09-01;%1$s;;Ana Lopes;;Ben Hill;referral;;1
                E2;2026-09-02;%1$s;;Ana Lopes;;Ben Hill;referral;;1
                E3;2026-09-03;%1$s;;Ana Lopes;;Ben Hill;referral;;1
                E5;2026-09-09;%1$s;;Ana Lopes;;Ben Hill;referral;;5
                E6;2026-09-06;%1$s;;Ana Lopes;;Ben Hill;referral;;6
                E8;2026-09-20;%1$s;;Ana Lopes;;Ben Hill;referral;;8
                ;2026-09-02;%1$s;;Ana Lopes;;Cy Young;one_to_one;;1
                ;2026-09-04;%1$s;;Ana Lopes;;Dan Roy;one_to_one;;1
                ;2026-09-12;%1$s;;Ben Hill;;Cy Young;one_to_one;;1
                ;2026-09-12;%1$s;;Ben Hill;;Cy Young;one_to_one;;1
                """),
        OVERLAP(12, null, """
                E2;2026-09-02;%1$s;;Ana Lopes;;Ben Hill;referral;;1
                E4;2026-09-10;%1$s;;Ana Lopes;;Ben Hill;referral;;4
                ;2026-09-12;%1$s;;Ben Hill;;Cy Young;one_to_one;;1
                """),
        CORRECTION(15, null, """
                E2;2026-09-02;%1$s;;Ana Lopes;;Ben Hill;referral;;2
                E3;2026-09-05;%1$s;;Ana Lopes;;Ben Hill;referral;;1
                E6;2026-09-20;%1$s;;Ana Lopes;;Ben Hill;referral;;6
                E8;2026-09-06;%1$s;;Ana Lopes;;Ben Hill;referral;;8
                """),
        WITHDRAWAL(18, "2026-09-03,2026-09-10,true", """
                E4;2026-09-10;%1$s;;Ana Lopes;;Ben Hill;referral;;4
                """),
        REPLAY(25, null, FULL.rows),
        SLIPS_FULL(15, "2026-09-01,2026-09-14,", """
                Ana Lopes;Ben Hill;Referral;Outside;;;
                Ana Lopes;Ben Hill;Referral;Outside;;;
                Ana Lopes;Ben Hill;Referral;Inside;;;
                """),
        SLIPS_OVERLAP(22, "2026-09-08,2026-09-21,", """
                Ana Lopes;Ben Hill;Referral;Outside;;;
                Ben Hill;Ana Lopes;Referral;Outside;;;
                """),
        SLIPS_CORRECTION(23, "2026-09-01,2026-09-14,", """
                Ana Lopes;Ben Hill;Referral;Outside;;;
                Ana Lopes;Cy Young;Referral;Outside;;;
                """),
        SLIPS_WITHDRAWAL(24, "2026-09-08,2026-09-21,", """
                Ana Lopes;Ben Hill;Referral;Outside;;;
                """),
        SLIPS_REPLAY(28, "2026-09-01,2026-09-14,", SLIPS_FULL.rows);

        private static final List<Export> OF_LOG = List.of(FULL, OVERLAP, CORRECTION, WITHDRAWAL, REPLAY);
        private static final List<Export> OF_SLIPS =
                List.of(SLIPS_FULL, SLIPS_OVERLAP, SLIPS_CORRECTION, SLIPS_WITHDRAWAL, SLIPS_REPLAY);

        private final int day;
        private final String manifest;
        private final String rows;

        Export(int day, String manifest, String rows) {
            this.day = day;
            this.manifest = manifest;
            this.rows = rows;
        }

        /** A name in which a replay cannot be told from what it replays. */
        private String shown() {
            return name().replace("REPLAY", "FULL");
        }
    }

    private static final List<String> EVENTS = List.of(
            "one_to_one 2026-09-02 2026-09-02 Ana Lopes > Cy Young null 1",
            "one_to_one 2026-09-12 2026-09-12 Ben Hill > Cy Young null 1",
            "one_to_one 2026-09-12 2026-09-12 Ben Hill > Cy Young null 1",
            "referral 2026-09-01 2026-09-01 Ana Lopes > Ben Hill null 1",
            "referral 2026-09-01 2026-09-14 Ana Lopes > Cy Young outside 1",
            "referral 2026-09-02 2026-09-02 Ana Lopes > Ben Hill null 2",
            "referral 2026-09-08 2026-09-14 Ana Lopes > Ben Hill outside 1",
            "referral 2026-09-10 2026-09-10 Ana Lopes > Ben Hill null 4",
            "referral 2026-09-20 2026-09-20 Ana Lopes > Ben Hill null 6");

    /** By file: its standing, then its rows accepted, duplicate, superseded, refused and of structure. */
    private static final List<String> FILES = List.of(
            "CORRECTION ok 2 0 2 0 1",
            "FULL ok 0 4 6 0 1",
            "FULL ok 4 0 6 0 1",
            "OVERLAP ok 0 1 2 0 1",
            "SLIPS_CORRECTION ok 2 0 0 0 1",
            "SLIPS_FULL superseded 0 0 3 0 1",
            "SLIPS_FULL superseded 0 0 3 0 1",
            "SLIPS_OVERLAP superseded 0 0 2 0 1",
            "SLIPS_WITHDRAWAL ok 0 1 0 0 1",
            "WITHDRAWAL ok 1 0 0 0 1");

    @TempDir
    private Path folder;

    @Tag("heavy")
    @Test
    void theTablesAreTheSameWhateverTheOrder(SparkSession spark) throws IOException {
        int chapter = 0;
        for (List<Integer> order : orders(List.of(0, 1, 2, 3, 4))) {
            write("Stamped " + chapter, order, true);
            write("Timed " + chapter, order, false);
            chapter++;
        }
        assertThat(chapter).isEqualTo(120);

        Map<String, List<String>> events = new TreeMap<>();
        Map<String, List<String>> members = new TreeMap<>();
        Map<String, List<String>> files = new TreeMap<>();
        tables(spark, events, members, files);

        assertThat(events).hasSize(240);
        assertThat(new HashSet<>(events.values())).containsExactly(EVENTS);
        assertThat(new HashSet<>(members.values())).containsExactly(List.of("Ana Lopes", "Ben Hill", "Cy Young"));
        assertThat(files).hasSize(240);
        assertThat(new HashSet<>(files.values())).containsExactly(FILES);
    }

    private void write(String chapter, List<Integer> order, boolean isStamped) throws IOException {
        StringBuilder manifest = new StringBuilder("file,chapter,from,to,whole\n");
        Path exports = Files.createDirectories(folder.resolve("exports").resolve(chapter));
        for (int place = 0; place < order.size(); place++) {
            write(exports, chapter, Export.OF_LOG.get(order.get(place)), place, isStamped, manifest);
            write(exports, chapter, Export.OF_SLIPS.get(order.get(place)), place, isStamped, manifest);
        }
        Files.writeString(exports.resolve("manifest.csv"), manifest);
    }

    private static void write(
            Path exports, String chapter, Export export, int place, boolean isStamped, StringBuilder manifest)
            throws IOException {
        String stamp = "2026-09-%02d".formatted(export.day);
        String name = place + "-" + export + (isStamped ? "_" + stamp : "") + ".csv";
        String heading = Export.OF_LOG.contains(export) ? LOG : SLIPS;
        Path file = Files.writeString(exports.resolve(name), heading + export.rows.formatted(chapter));
        Instant arrival = Instant.parse("2026-09-29T12:00:00Z").plusSeconds(place);
        Instant exported = Instant.parse(stamp + "T12:00:00Z");
        Files.setLastModifiedTime(file, FileTime.from(isStamped ? arrival : exported));
        if (export.manifest != null) {
            manifest.append(name)
                    .append(',')
                    .append(chapter)
                    .append(',')
                    .append(export.manifest)
                    .append('\n');
        }
    }

    private void tables(
            SparkSession spark,
            Map<String, List<String>> eventsOf,
            Map<String, List<String>> membersOf,
            Map<String, List<String>> filesOf)
            throws IOException {
        try (Staging staging = new Staging(spark, folder.resolve("staging").toString())) {
            Identification identified = Nights.identified(spark, staging, folder.resolve("exports"), AS_OF);
            Reconciliation reconciled = Reconciliation.of(staging, identified);
            assertThat(reconciled.account().imbalance()).isNull();
            assertThat(reconciled.account().refusals()).isEmpty();
            Map<Long, String> names = new HashMap<>();
            for (Row member : identified.members().collectAsList()) {
                String name = member.getAs(NumberedMembers.DISPLAY_NAME.name());
                names.put(member.getAs(NumberedMembers.MEMBER_NO.name()), name);
                add(membersOf, member.getAs(NumberedMembers.CHAPTER_ID.name()), name);
            }
            for (Row event : reconciled.events().collectAsList()) {
                add(eventsOf, event.getAs(NumberedEvents.FROM_CHAPTER_ID.name()), shown(event, names));
            }
            for (Row file : reconciled.inputFiles().collectAsList()) {
                String[] path = file.<String>getAs(InputFiles.FILE_ID.name()).split("[/.]");
                if (!path[1].equals("manifest")) {
                    add(filesOf, path[0], shown(file, path[1]));
                }
            }
        }
    }

    /** A meeting has no direction: its persons in the order of their names. */
    private static String shown(Row event, Map<Long, String> names) {
        String from = names.get(event.<Long>getAs(NumberedEvents.FROM_NO.name()));
        String to = names.get(event.<Long>getAs(NumberedEvents.TO_NO.name()));
        String kind = event.getAs(NumberedEvents.KIND.name());
        boolean isTurned = kind.equals(EventKind.ONE_TO_ONE.code()) && from.compareTo(to) > 0;
        return "%s %s %s %s > %s %s %s"
                .formatted(
                        kind,
                        event.getAs(NumberedEvents.PERIOD_START.name()),
                        event.getAs(NumberedEvents.PERIOD_END.name()),
                        isTurned ? to : from,
                        isTurned ? from : to,
                        event.getAs(NumberedEvents.TIER.name()),
                        event.getAs(NumberedEvents.QUANTITY_COUNT.name()));
    }

    private static String shown(Row file, String name) {
        Export export = Export.valueOf(name.replaceAll("^\\d-|_\\d{4}-.*$", ""));
        return "%s %s %s %s %s %s %s"
                .formatted(
                        export.shown(),
                        file.getAs(InputFiles.STATUS.name()),
                        file.getAs(InputFiles.ACCEPTED_COUNT.name()),
                        file.getAs(InputFiles.DUPLICATE_COUNT.name()),
                        file.getAs(InputFiles.SUPERSEDED_COUNT.name()),
                        file.getAs(InputFiles.REFUSED_COUNT.name()),
                        file.getAs(InputFiles.STRUCTURE_COUNT.name()));
    }

    private static void add(Map<String, List<String>> lists, String key, String line) {
        List<String> list = lists.computeIfAbsent(key, each -> new ArrayList<>());
        list.add(line);
        list.sort(null);
    }

    private static List<List<Integer>> orders(List<Integer> places) {
        if (places.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : places) {
            List<Integer> others =
                    places.stream().filter(place -> !place.equals(first)).toList();
            for (List<Integer> rest : orders(others)) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
