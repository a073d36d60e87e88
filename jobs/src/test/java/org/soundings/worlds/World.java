package org.soundings.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.Chapters;
import org.soundings.tables.EventKind;
import org.soundings.tables.Field;
import org.soundings.tables.Freshness;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Presences;
import org.soundings.tables.Table;
import org.soundings.ties.CoAttendanceStage;

/**
 * Small networks written as text, many scenes side by side in one pair of datasets, so that one job computes them all.
 *
 * <p>A scene is words. {@code ana>ben} is a referral, {@code ana=ben} a one-to-one, {@code ana?ben} an ask,
 * {@code ana~ben} a social meeting, {@code ana$ben} closed business; then, each as needed, {@code :2} the quantity,
 * {@code /help} another kind, {@code /inside} a tier, {@code @2026-05-31} the day or {@code @2026-01-01..2026-05-31} the
 * period (the as-of date where none is said). {@code ana*ben} is a relationship of three exchanges: two one-to-ones on
 * the day said, or the day before the as-of date, and a referral the day after. {@code +cid} is a member whom no event names;
 * {@code +cid,chapter=east,joined=2025-01-01,left=2026-02-01,reporting=no,present=no,profession=baker} says more;
 * {@code stale=2026-04-30} that the member's chapter exports nothing after that day.
 * {@code ana&ben&cid@2026-06-12} is a meeting of ana's chapter at which all of them were, on the day said or the as-of date.
 * Names number in their order, as ids do. A scene's members are of its own chapter where nothing else is said.
 */
public final class World {

    /** Half a year ends on it: a round day for windows and months. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final int SCENE_MEMBERS = 10_000;
    private static final Pattern EVENT =
            Pattern.compile("(\\w+)([>=?~$])(\\w+)(?::(\\d+))?(?:/(\\w+))?(?:@([0-9-]+)(?:\\.\\.([0-9-]+))?)?");
    private static final Pattern RELATIONSHIP = Pattern.compile("(\\w+)\\*(\\w+)(?:@([0-9-]+))?");
    private static final Pattern MEETING = Pattern.compile("(\\w+(?:&\\w+)+)(?:@([0-9-]+))?");
    private static final Map<String, EventKind> KINDS = Map.of(
            ">", EventKind.REFERRAL,
            "=", EventKind.ONE_TO_ONE,
            "?", EventKind.ASK,
            "~", EventKind.SOCIAL,
            "$", EventKind.CLOSED_BUSINESS);

    private final List<Happening> events = new ArrayList<>();
    private final Map<String, List<Happening>> ofChapters = new HashMap<>();
    private final List<Person> members = new ArrayList<>();
    private final Map<Long, String> chapters = new HashMap<>();
    private final Set<String> reporting = new HashSet<>();
    private final List<Presence> presences = new ArrayList<>();
    private final Map<String, LocalDate> staleSince = new TreeMap<>();
    private int scenes;

    /** An event, as plain values. */
    public record Happening(
            EventKind kind, String tier, LocalDate start, LocalDate end, Long from, Long to, long quantity) {}

    /** A member, as plain values. */
    public record Person(
            long number,
            String id,
            String chapter,
            String profession,
            LocalDate joined,
            LocalDate left,
            boolean isReporting,
            boolean isPresent) {

        /** What the member is called: the id's end, so that others may be called the same. */
        public String name() {
            return id.substring(id.indexOf('-') + 1);
        }
    }

    /** A member at a meeting, as plain values. */
    public record Presence(String chapter, long member, LocalDate day) {}

    /** Adds a scene. */
    public Scene scene(String text) {
        Map<String, String> described = new TreeMap<>();
        List<Matcher> written = new ArrayList<>();
        List<Matcher> met = new ArrayList<>();
        for (String word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            if (word.startsWith("+")) {
                String[] parts = word.substring(1).split(",", 2);
                described.put(parts[0], parts.length > 1 ? parts[1] : "");
                continue;
            }
            Matcher meeting = MEETING.matcher(word);
            if (meeting.matches()) {
                List.of(meeting.group(1).split("&")).forEach(name -> described.putIfAbsent(name, ""));
                met.add(meeting);
                continue;
            }
            for (String plain : spelledOut(word)) {
                Matcher event = EVENT.matcher(plain);
                if (!event.matches()) {
                    throw new IllegalArgumentException("Neither an event nor a member: " + word);
                }
                described.putIfAbsent(event.group(1), "");
                described.putIfAbsent(event.group(3), "");
                written.add(event);
            }
        }
        Scene scene = new Scene(scenes++, new ArrayList<>(described.keySet()));
        described.forEach((name, text1) -> {
            Person member = person(scene, name, text1);
            add(member);
            if (said(text1).containsKey("stale")) {
                staleSince.put(member.chapter(), LocalDate.parse(said(text1).get("stale")));
            }
        });
        written.forEach(event -> add(happening(scene, event)));
        met.forEach(meeting -> presences.addAll(presences(scene, meeting, described)));
        return scene;
    }

    /** Adds a member as it is, for worlds that are not written as text. */
    public void add(Person member) {
        members.add(member);
        chapters.put(member.number(), member.chapter());
        if (member.isReporting()) {
            reporting.add(member.chapter());
        }
    }

    /** Adds an event as it is, after those whom it names. */
    public void add(Happening event) {
        events.add(event);
        Stream.of(event.from(), event.to())
                .flatMap(number -> Stream.ofNullable(chapter(number)))
                .distinct()
                .forEach(chapter -> ofChapters
                        .computeIfAbsent(chapter, unseen -> new ArrayList<>())
                        .add(event));
    }

    /** Adds a presence as it is. */
    public void add(Presence presence) {
        presences.add(presence);
    }

    public List<Presence> presences() {
        return presences;
    }

    public List<Happening> happenings() {
        return events;
    }

    /** Those with a member of a chapter. */
    public List<Happening> happenings(String chapter) {
        return ofChapters.getOrDefault(chapter, List.of());
    }

    public List<Person> persons() {
        return members;
    }

    public Dataset<Row> events(SparkSession spark) {
        List<Row> rows = new ArrayList<>();
        for (Happening event : events) {
            Values values = new Values(NumberedEvents.TABLE);
            values.set(NumberedEvents.EVENT_ID, "e" + rows.size());
            values.set(NumberedEvents.KIND, event.kind().code());
            values.set(NumberedEvents.PERIOD_START, event.start());
            values.set(NumberedEvents.PERIOD_END, event.end());
            values.set(NumberedEvents.FROM_NO, event.from());
            values.set(NumberedEvents.TO_NO, event.to());
            values.set(NumberedEvents.FROM_CHAPTER_ID, chapter(event.from()));
            values.set(NumberedEvents.TO_CHAPTER_ID, chapter(event.to()));
            values.set(NumberedEvents.TIER, event.tier());
            values.set(NumberedEvents.QUANTITY_COUNT, event.quantity());
            values.set(NumberedEvents.REPORTED_BY, reportedBy(event));
            rows.add(values.row());
        }
        return spark.createDataFrame(rows, NumberedEvents.TABLE.schema());
    }

    /** Whether a chapter exports files: one of its members reports. */
    public boolean isReporting(String chapter) {
        return reporting.contains(chapter);
    }

    /** The chapter of a member; null of nobody. */
    public String chapter(Long number) {
        return chapters.get(number);
    }

    private String reportedBy(Happening event) {
        boolean hasGiver = isReporting(chapter(event.from()));
        boolean hasReceiver = isReporting(chapter(event.to()));
        if (hasReceiver) {
            return hasGiver ? "both" : "receiver";
        }
        return hasGiver ? "giver" : null;
    }

    public Dataset<Row> presences(SparkSession spark) {
        List<Row> rows = new ArrayList<>();
        for (Presence presence : presences) {
            Values values = new Values(Presences.TABLE);
            values.set(Presences.CHAPTER_ID, presence.chapter());
            values.set(Presences.MEMBER_NO, presence.member());
            values.set(Presences.MEETING_ON, presence.day());
            rows.add(values.row());
        }
        return spark.createDataFrame(rows, Presences.TABLE.schema());
    }

    /** Who was at meetings with whom, as of the world's day. */
    public Dataset<Row> coAttendances(SparkSession spark) {
        return kept(CoAttendanceStage.coAttendances(presences(spark), SettingsLoader.shipped(), AS_OF));
    }

    public Dataset<Row> members(SparkSession spark) {
        List<Row> rows = new ArrayList<>();
        for (Person member : members) {
            Values values = new Values(NumberedMembers.TABLE);
            values.set(NumberedMembers.MEMBER_NO, member.number());
            values.set(NumberedMembers.MEMBER_ID, member.id());
            values.set(NumberedMembers.DISPLAY_NAME, member.name());
            values.set(NumberedMembers.CHAPTER_ID, member.chapter());
            values.set(NumberedMembers.PROFESSION, member.profession());
            values.set(NumberedMembers.JOINED_ON, member.joined());
            values.set(NumberedMembers.LEFT_ON, member.left());
            values.set(NumberedMembers.IS_REPORTING, member.isReporting());
            values.set(NumberedMembers.IS_PRESENT, member.isPresent());
            rows.add(values.row());
        }
        return spark.createDataFrame(rows, NumberedMembers.TABLE.schema());
    }

    private static List<String> spelledOut(String word) {
        Matcher relationship = RELATIONSHIP.matcher(word);
        if (!relationship.matches()) {
            return List.of(word);
        }
        LocalDate first = relationship.group(3) == null ? AS_OF.minusDays(1) : LocalDate.parse(relationship.group(3));
        return List.of(
                relationship.group(1) + "=" + relationship.group(2) + ":2@" + first,
                relationship.group(1) + ">" + relationship.group(2) + "@" + first.plusDays(1));
    }

    /** A dataset as computed: what is built on it does not compute it again. */
    public static Dataset<Row> kept(Dataset<Row> dataset) {
        return dataset.sparkSession().createDataFrame(dataset.collectAsList(), dataset.schema());
    }

    /** The members' chapters, reporting where one of their members is. */
    public Dataset<Row> chapters(SparkSession spark) {
        Map<String, Boolean> reporting = new TreeMap<>();
        members.forEach(member -> reporting.merge(member.chapter(), member.isReporting(), Boolean::logicalOr));
        List<Row> rows = new ArrayList<>();
        reporting.forEach((chapter, isReporting) -> {
            Values values = new Values(Chapters.TABLE);
            values.set(Chapters.CHAPTER_ID, chapter);
            values.set(Chapters.CHAPTER_NAME, chapter);
            values.set(Chapters.CURRENCY_CODE, "EUR");
            values.set(Chapters.IS_REPORTING, isReporting);
            values.set(Chapters.LAST_EXPORT_ON, staleSince.getOrDefault(chapter, AS_OF));
            values.set(
                    Chapters.FRESHNESS, (staleSince.containsKey(chapter) ? Freshness.STALE : Freshness.FRESH).code());
            rows.add(values.row());
        });
        return spark.createDataFrame(rows, Chapters.TABLE.schema());
    }

    private static Map<String, String> said(String text) {
        Map<String, String> said = new TreeMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] pair = part.split("=", 2);
            said.put(pair[0], pair[1]);
        }
        return said;
    }

    private static Person person(Scene scene, String name, String text) {
        Map<String, String> said = said(text);
        LocalDate left = day(said.get("left"));
        boolean reporting = !"no".equals(said.get("reporting"));
        boolean gone = left != null && !left.isAfter(AS_OF);
        return new Person(
                scene.number(name),
                scene.id(name),
                scene.chapter(said.getOrDefault("chapter", "home")),
                said.get("profession"),
                day(said.get("joined")),
                left,
                reporting,
                reporting && !gone && !"no".equals(said.get("present")));
    }

    private static List<Presence> presences(Scene scene, Matcher meeting, Map<String, String> described) {
        LocalDate day = meeting.group(2) == null ? AS_OF : LocalDate.parse(meeting.group(2));
        List<String> names = List.of(meeting.group(1).split("&"));
        String chapter =
                person(scene, names.get(0), described.get(names.get(0))).chapter();
        return names.stream()
                .map(name -> new Presence(chapter, scene.number(name), day))
                .toList();
    }

    private static Happening happening(Scene scene, Matcher event) {
        String more = event.group(5);
        boolean isTier = "inside".equals(more) || "outside".equals(more);
        EventKind kind = more == null || isTier
                ? KINDS.get(event.group(2))
                : EventKind.of(more).orElseThrow(() -> new IllegalArgumentException("No kind " + more));
        LocalDate first = event.group(6) == null ? AS_OF : LocalDate.parse(event.group(6));
        LocalDate last = event.group(7) == null ? first : LocalDate.parse(event.group(7));
        long quantity = event.group(4) == null ? 1 : Long.parseLong(event.group(4));
        return new Happening(
                kind,
                isTier ? more : null,
                first,
                last,
                scene.number(event.group(1)),
                scene.number(event.group(3)),
                quantity);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** A scene's names and the numbers, ids and chapters they stand for. */
    public record Scene(int index, List<String> names) {

        public long number(String name) {
            return (long) index * SCENE_MEMBERS + names.indexOf(name);
        }

        public String id(String name) {
            return "%04d-%s".formatted(index, name);
        }

        public String chapter(String name) {
            return "%04d-%s".formatted(index, name);
        }
    }

    /** A row by fields; what is not set is null. */
    private static final class Values {
        private final Table table;
        private final Object[] values;

        Values(Table table) {
            this.table = table;
            this.values = new Object[table.fields().size()];
        }

        void set(Field field, Object value) {
            values[table.indexOf(field)] = value;
        }

        Row row() {
            return RowFactory.create(values);
        }
    }
}
