package org.soundings.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundings.tables.EventKind;

/** Generates one cluster of chapters: writes their exports, and tells the truth about them. */
final class Cluster {

    /** What a cluster leaves to be written beside the exports. */
    record Yield(
            byte[] meant, byte[] recoverable, Map<EventKind, Truth.Tally> tallies, long files, long bytes, long rows) {}

    private final World world;
    private final Path exports;
    private final List<Chapter> chapters;
    private final Map<Integer, Spelling> spellings = new LinkedHashMap<>();
    private final Map<Integer, Folder> folders = new LinkedHashMap<>();
    private final Sides sides = new Sides();
    private final List<RecoverableSlips.Export> audits = new ArrayList<>();
    private final List<RecoverableSlips.Export> reports = new ArrayList<>();
    private final List<Recovered> recovered = new ArrayList<>();
    private long rows;

    Cluster(World world, Path exports, int number) {
        this.world = world;
        this.exports = exports;
        this.chapters = new Population(world, number).chapters();
    }

    Yield generate() {
        for (Chapter chapter : chapters) {
            spellings.put(chapter.index(), new Spelling(world, chapter));
            folders.put(chapter.index(), new Folder(exports, chapter));
        }
        List<Happening> happenings = new Life(world, chapters).happenings();
        List<Slip> slips = new Filing(world).slips(happenings);
        for (Chapter chapter : chapters) {
            if (chapter.layout() == Layout.LOG) {
                logs(chapter, happenings);
            } else {
                audits(chapter, slips);
                lists(chapter, slips);
            }
        }
        aliases();
        folders.values().forEach(folder -> folder.close(world.until().atTime(23, 0)));
        recovered.addAll(new RecoverableSlips(audits, reports, sides).events());
        return new Yield(
                Truth.meant(happenings),
                Truth.recoverable(recovered),
                Truth.tallies(happenings, recovered),
                folders.values().stream().mapToLong(Folder::files).sum(),
                folders.values().stream().mapToLong(Folder::bytes).sum(),
                rows);
    }

    private void audits(Chapter chapter, List<Slip> slips) {
        List<Line> lines = new Listing(world, chapter, spellings.get(chapter.index())).lines(slips);
        Folder folder = folders.get(chapter.index());
        visits(chapter, new Visits(chapter, lines));
        for (ExportFile file : new Schedule(world, chapter).files()) {
            List<Line> shown = file.shown(lines);
            String suffix = chapter.layout().suffix();
            String name = "Slips_Audit_Report_" + ExportFile.stamp(file.at()) + suffix;
            byte[] content = new SlipsAudit(file, shown).bytes();
            if (chapter.layout() == Layout.HEADED) {
                folder.day(file.until(), file.at(), name, content);
            } else {
                folder.period(file.from(), file.until(), file.at(), name, content);
            }
            audits.add(new RecoverableSlips.Export(file, shown));
            rows += shown.size();
            if (file.state() == ExportFile.State.GOOD) {
                sides.shown(chapter, shown);
            }
        }
    }

    private void lists(Chapter chapter, List<Slip> slips) {
        Folder folder = folders.get(chapter.index());
        Roster roster = new Roster(chapter);
        String suffix = chapter.layout().suffix();
        for (LocalDate day : Roster.days(world)) {
            LocalDateTime at = day.atTime(22, 5);
            folder.day(day, at, roster.title() + ExportFile.stamp(at) + suffix, roster.list(day));
            sides.listed(chapter, chapter.membersOn(day));
        }
        Attendance attendance = new Attendance(world, chapter);
        attendance(chapter, new AttendanceReport(chapter, attendance));
        if (Dues.isSentBy(chapter)) {
            LocalDateTime at = world.until().atTime(22, 8);
            String name = "Membership_Dues_" + ExportFile.stamp(at) + suffix;
            folder.day(world.until(), at, name, new Dues(chapter, world.until()).bytes());
        }
        Palms palms = new Palms(world, chapter, slips, attendance);
        LocalDateTime at = world.until().atTime(22, 10);
        String name = "Chapter_PALMS_Report_" + ExportFile.stamp(at) + Palms.suffix(chapter);
        folder.period(world.start(), world.until(), at, name, palms.bytes(at));
        sides.listed(chapter, palms.listed());
    }

    private void attendance(Chapter chapter, AttendanceReport report) {
        for (LocalDate start :
                AttendanceReport.isSentBy(chapter) ? AttendanceReport.starts(world) : List.<LocalDate>of()) {
            LocalDate until = AttendanceReport.until(start, world);
            LocalDateTime at = until.atTime(22, 6);
            String name = "PALMS_Attendance_" + ExportFile.stamp(at)
                    + chapter.layout().suffix();
            folders.get(chapter.index()).period(start, until, at, name, report.bytes(start, until, at));
        }
    }

    private void visits(Chapter chapter, Visits visits) {
        if (Visits.isSentBy(chapter)) {
            LocalDateTime at = world.until().atTime(22, 12);
            ExportFile file =
                    new ExportFile(chapter, world.start(), world.until(), world.start(), at, ExportFile.State.GOOD);
            String name =
                    "Visitor_Report_" + ExportFile.stamp(at) + chapter.layout().suffix();
            folders.get(chapter.index()).period(file.from(), file.until(), at, name, visits.bytes());
            reports.add(new RecoverableSlips.Export(file, visits.lines()));
            sides.shown(chapter, visits.lines());
        }
    }

    private void logs(Chapter chapter, List<Happening> happenings) {
        Folder folder = folders.get(chapter.index());
        ActivityLog log = new ActivityLog(world, chapter, spellings.get(chapter.index()));
        List<ActivityLog.File> files = log.files(happenings);
        for (ActivityLog.File file : files) {
            String suffix = ActivityLog.isZipped(file) ? ".csv.gz" : ".csv";
            String name = "Activity_Log_" + ExportFile.stamp(file.at()) + suffix;
            folder.period(file.from(), file.until(), file.at(), name, log.bytes(file));
            rows += file.rows().size();
        }
        folder.day(world.until(), world.until().atTime(22, 5), "Roster.csv", new Roster(chapter).everybody());
        recovered.addAll(RecoverableLog.events(files));
    }

    private void aliases() {
        Map<Integer, TreeMap<String, Spelling.Alias>> byChapter = new LinkedHashMap<>();
        for (Spelling spelling : spellings.values()) {
            for (Spelling.Alias alias : spelling.aliases()) {
                byChapter
                        .computeIfAbsent(alias.chapter().index(), index -> new TreeMap<>())
                        .put(alias.name(), alias);
            }
        }
        byChapter.forEach((index, aliases) -> {
            Csv csv = new Csv(Csv.Dialect.COMMAS).line("chapter", "name", "member_name");
            for (Spelling.Alias alias : aliases.values()) {
                csv.line(alias.chapter().name(), alias.name(), alias.memberName());
                sides.alias(alias);
            }
            folders.get(index).beside(world.until().atTime(22, 15), "aliases.csv", csv.bytes());
        });
    }
}
