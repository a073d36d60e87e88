package org.soundings.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * The activity log of one chapter: what its members did for others, in monthly exports that begin a week before the
 * month, so that rows come twice and sometimes corrected. An event between two such chapters is in the log of the one
 * it comes from.
 */
final class ActivityLog {
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int DAYS_TWICE = 7;
    private static final double NAME_ALONE = .02;
    private static final double TWICE_IN_A_FILE = .003;

    /**
     * A row of a log.
     *
     * @param of what happened; null for a row that is refused by itself
     * @param content what of the row makes two rows with one event id the same
     */
    record Row(Happening of, String id, LocalDate day, int quantity, long cents, List<Object> content) {}

    /** One export. */
    record File(LocalDate from, LocalDate until, LocalDateTime at, List<Row> rows) {}

    private final World world;
    private final Chapter chapter;
    private final Spelling spelling;
    private final Dice dice;
    private int faults;

    ActivityLog(World world, Chapter chapter, Spelling spelling) {
        this.world = world;
        this.chapter = chapter;
        this.spelling = spelling;
        this.dice = Dice.of(world.seed(), 10, chapter.index());
    }

    static Csv.Dialect dialect(Chapter chapter) {
        return isFrench(chapter) ? Csv.Dialect.SEMICOLONS : Csv.Dialect.COMMAS;
    }

    private static boolean isFrench(Chapter chapter) {
        return chapter.turn() % 2 == 0;
    }

    /** Every third log is gzipped. */
    static boolean isZipped(File file) {
        return file.until.getMonthValue() % 3 == 0;
    }

    List<File> files(List<Happening> happenings) {
        List<Happening> own = happenings.stream()
                .filter(happening -> happening.fromChapter() != null
                        && happening.fromChapter().index() == chapter.index())
                .sorted(Comparator.comparing(Happening::day).thenComparing(Happening::number))
                .toList();
        List<File> files = new ArrayList<>();
        for (int month = 0; month < world.months(); month++) {
            LocalDate from = world.start().plusMonths(month);
            LocalDate next = world.start().plusMonths(month + 1L);
            LocalDate until = month == world.months() - 1 ? world.until() : next.minusDays(1);
            boolean isEarly = month > 0 && world.has(Dirt.LOG_REPEATS);
            LocalDateTime at = until.atTime(19, dice.below(60));
            files.add(new File(isEarly ? from.minusDays(DAYS_TWICE) : from, until, at, new ArrayList<>()));
        }
        for (int i = 0; i < own.size(); i++) {
            enter(own.get(i), String.format(Locale.ROOT, "A%06d", i + 1), files);
        }
        faults(files);
        return files;
    }

    private void enter(Happening of, String id, List<File> files) {
        boolean isCorrected = world.falls(Dirt.LOG_REPEATS, dice);
        boolean isTwice = dice.chance(TWICE_IN_A_FILE) && world.has(Dirt.LOG_REPEATS);
        boolean isContradicted = dice.chance(TWICE_IN_A_FILE) && world.has(Dirt.LOG_FAULTS);
        boolean isNameAlone = dice.chance(NAME_ALONE) && !world.dirt().isEmpty();
        List<File> in = files.stream()
                .filter(file -> !of.day().isBefore(file.from) && !of.day().isAfter(file.until))
                .toList();
        Row right = row(
                of, id, of.quantity(), of.cents(), isNameAlone ? "" : of.from().id());
        Row wrong = row(
                of,
                id,
                of.quantity() + 1,
                of.cents() * 10,
                isNameAlone ? "" : of.from().id());
        for (int i = 0; i < in.size(); i++) {
            boolean isLast = i == in.size() - 1;
            in.get(i).rows.add(isCorrected && !isLast ? wrong : right);
            if (in.size() == 1 && (isTwice || isContradicted)) {
                in.get(i).rows.add(isContradicted ? wrong : right);
            }
        }
    }

    private Row row(Happening of, String id, int quantity, long cents, String fromId) {
        Object toChapter = of.isBetweenChapters() ? of.toChapter().name() : "";
        String amount = cents == 0 ? "" : isFrench(chapter) ? Money.french(cents, " ") : Money.plain(cents);
        List<Object> content = List.of(
                date(of.day()),
                chapter.name(),
                fromId,
                spelling.of(of.from()),
                of.to().id(),
                spelling.of(of.to()),
                of.kind().code(),
                amount,
                of.tier() == null ? "" : of.tier().code(),
                quantity,
                toChapter);
        return new Row(of, id, of.day(), quantity, cents, content);
    }

    private Object date(LocalDate day) {
        return isFrench(chapter) ? FRENCH_DAY.format(day) : day;
    }

    /** Rows that no reader can take: an unknown member, a day that does not exist, a referral to oneself. */
    private void faults(List<File> files) {
        for (LocalDate week = world.start(); !week.isAfter(world.until()); week = week.plusDays(7)) {
            boolean falls = world.falls(Dirt.LOG_FAULTS, dice);
            int fault = dice.below(3);
            LocalDate day = week;
            List<Person> members = chapter.membersOn(day);
            Person person = members.isEmpty() ? null : dice.pick(members);
            Person other = members.isEmpty() ? null : dice.pick(members);
            if (!falls || person == null || person.id().equals(other.id())) {
                continue;
            }
            Object date =
                    fault == 0 ? isFrench(chapter) ? "31/02/" + day.getYear() : day.getYear() + "-02-31" : date(day);
            List<Object> to = fault == 1
                    ? List.of("X99999", "Nobody Known")
                    : fault == 2 ? List.of(person.id(), person.name()) : List.of(other.id(), other.name());
            faults++;
            String id = String.format(Locale.ROOT, "F%06d", faults);
            List<Object> content = List.of(
                    date, chapter.name(), person.id(), person.name(), to.get(0), to.get(1), "referral", "", "", 1, "");
            files.stream()
                    .filter(file -> !day.isBefore(file.from) && !day.isAfter(file.until))
                    .findFirst()
                    .ifPresent(file -> file.rows.add(new Row(null, id, day, 1, 0, content)));
        }
    }

    byte[] bytes(File file) {
        Csv csv = new Csv(dialect(chapter))
                .line(
                        "event_id",
                        "date",
                        "chapter",
                        "from_id",
                        "from_name",
                        "to_id",
                        "to_name",
                        "kind",
                        "amount",
                        "tier",
                        "quantity",
                        "to_chapter");
        file.rows.stream().sorted(Comparator.comparing(Row::day)).forEach(row -> {
            List<Object> values = new ArrayList<>(List.of(row.id));
            values.addAll(row.content);
            csv.line(values.toArray());
        });
        return isZipped(file) ? zipped(csv.bytes()) : csv.bytes();
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
