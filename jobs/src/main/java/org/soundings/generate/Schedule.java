package org.soundings.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When a chapter exports what: each in its own rhythm, with periods forgotten, exported again, and overlapping. */
final class Schedule {
    private static final int LONGEST = 31;
    private static final int FIRST_MEETING_DAYS = 7;

    private record Period(LocalDate from, LocalDate until) {
        int days() {
            return (int) (until.toEpochDay() - from.toEpochDay()) + 1;
        }
    }

    private final World world;
    private final Chapter chapter;
    private final Dice dice;
    private final Set<LocalDateTime> minutes = new HashSet<>();

    Schedule(World world, Chapter chapter) {
        this.world = world;
        this.chapter = chapter;
        this.dice = Dice.of(world.seed(), 8, chapter.index());
    }

    /** The exports in the order of download. */
    List<ExportFile> files() {
        boolean isByMeeting = chapter.layout() == Layout.HEADED;
        List<Period> periods = isByMeeting ? meetings() : periods();
        int broken = isBreaking() && periods.size() > 4 && world.has(Dirt.BROKEN_FILES) ? periods.size() * 2 / 5 : -1;
        List<ExportFile> files = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            boolean isMissing = world.falls(Dirt.MISSING_PERIODS, dice) && i > 0 && i < periods.size() - 1;
            boolean isAgain = world.falls(Dirt.REEXPORTS, dice);
            boolean isWithNext = dice.chance(.5);
            boolean isOverlapping = world.falls(Dirt.OVERLAPS, dice);
            int early = dice.between(2, 4);
            int later = dice.between(8, 20);
            Period period = periods.get(i);
            if (i == broken) {
                boolean isOld = chapter.layout() == Layout.PLAIN && chapter.turn() % 2 == 0;
                ExportFile.State state = isOld ? ExportFile.State.BIFF : ExportFile.State.TRUNCATED;
                files.add(file(period, soon(period.until), state));
                continue;
            }
            if (isAgain && isWithNext && !isByMeeting && i + 1 < periods.size() && i + 1 != broken) {
                Period both = new Period(period.from, periods.get(i + 1).until);
                again(both, 3, files);
            } else if (isAgain && !isMissing) {
                again(period, later, files);
            }
            if (!isMissing) {
                boolean isWider = isOverlapping && !isByMeeting && i > 0 && period.days() + early <= LONGEST;
                Period own = isWider ? new Period(period.from.minusDays(early), period.until) : period;
                files.add(file(own, soon(period.until), ExportFile.State.GOOD));
            }
        }
        files.sort(Comparator.comparing(ExportFile::at));
        return isByMeeting ? stated(files) : files;
    }

    private boolean isBreaking() {
        return chapter.layout() == Layout.PLAIN || chapter.layout() == Layout.WORKBOOK;
    }

    private void again(Period period, int daysLater, List<ExportFile> files) {
        LocalDate on = period.until.plusDays(daysLater);
        if (!on.isAfter(world.until()) && period.days() <= LONGEST) {
            files.add(file(period, minute(on, 8), ExportFile.State.GOOD));
        }
    }

    private ExportFile file(Period period, LocalDateTime at, ExportFile.State state) {
        return new ExportFile(chapter, period.from, period.until, period.from, at, state);
    }

    /** The evening of the last day, or one of the two days after. */
    private LocalDateTime soon(LocalDate end) {
        LocalDate on = dice.chance(.7) ? end : end.plusDays(dice.between(1, 2));
        return on.isAfter(world.until()) || on.equals(end) ? minute(end, 18) : minute(on, 8);
    }

    /** No two downloads of a chapter in the same minute. */
    private LocalDateTime minute(LocalDate day, int fromHour) {
        LocalDateTime at = day.atTime(fromHour + dice.below(5), dice.below(60));
        while (!minutes.add(at)) {
            at = at.plusMinutes(1);
        }
        return at;
    }

    private List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        LocalDate from = world.start();
        while (!from.isAfter(world.until())) {
            LocalDate end = end(from);
            LocalDate until = end.isAfter(world.until()) ? world.until() : end;
            periods.add(new Period(from, until));
            from = until.plusDays(1);
        }
        return periods;
    }

    private LocalDate end(LocalDate from) {
        LocalDate meeting = from.with(TemporalAdjusters.nextOrSame(chapter.meets()));
        boolean isResaved = chapter.layout() == Layout.RESAVED;
        return switch (chapter.turn() % 4) {
            case 0 -> isResaved ? meeting.plusDays(7) : meeting;
            case 1 -> isResaved ? meeting : from.plusDays(5);
            case 2 -> isResaved ? from.plusDays(7) : meeting.plusDays(7);
            default -> from.with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    /** The meeting days, weekly or every fortnight; the first export shows the last seven days. */
    private List<Period> meetings() {
        int rhythm = chapter.turn() % 2 == 0 ? 7 : 14;
        List<Period> periods = new ArrayList<>();
        LocalDate day =
                world.start().plusDays(FIRST_MEETING_DAYS - 1L).with(TemporalAdjusters.nextOrSame(chapter.meets()));
        for (int days = FIRST_MEETING_DAYS; !day.isAfter(world.until()); day = day.plusDays(rhythm), days = rhythm) {
            periods.add(new Period(day.minusDays(days - 1L), day));
        }
        return periods;
    }

    /** A meeting day's period begins after the chapter's last meeting day that was exported. */
    private static List<ExportFile> stated(List<ExportFile> files) {
        TreeSet<LocalDate> meetings = new TreeSet<>();
        files.forEach(file -> meetings.add(file.until()));
        return files.stream()
                .map(file -> {
                    LocalDate last = meetings.lower(file.until());
                    LocalDate stated = last == null
                            ? file.until().minusDays(FIRST_MEETING_DAYS - 1L)
                            : later(last.plusDays(1), file.until().minusDays(LONGEST - 1L));
                    return new ExportFile(file.chapter(), file.from(), file.until(), stated, file.at(), file.state());
                })
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }
}
