package org.soundings.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.soundings.tables.EventKind;

/** All rows that the slips audits of one chapter can show, in the words they show them. */
final class Listing {
    private static final double OWN_MISSPELLINGS = .1;

    private final World world;
    private final Chapter chapter;
    private final Spelling spelling;
    private final Dice dice;

    Listing(World world, Chapter chapter, Spelling spelling) {
        this.world = world;
        this.chapter = chapter;
        this.spelling = spelling;
        this.dice = Dice.of(world.seed(), 7, chapter.index());
    }

    List<Line> lines(List<Slip> slips) {
        List<Line> lines = new ArrayList<>();
        for (Slip slip : slips) {
            if (concerns(slip) && !isHidden(slip)) {
                lines.add(line(slip));
            }
        }
        for (LocalDate week = world.start(); !week.isAfter(world.until()); week = week.plusDays(7)) {
            junk(week, Dirt.DIGIT_NAMES, lines);
            junk(week, Dirt.NEGATIVE_AMOUNTS, lines);
        }
        lines.sort(Line.AS_LISTED);
        return lines;
    }

    private boolean concerns(Slip slip) {
        Happening of = slip.of();
        boolean isReceiving = of.toChapter() != null && of.toChapter().index() == chapter.index();
        return of.host().index() == chapter.index() || isReceiving;
    }

    private boolean isHidden(Slip slip) {
        return slip.hiddenFrom() != null && slip.hiddenFrom().index() == chapter.index();
    }

    private Line line(Slip slip) {
        Happening of = slip.of();
        return switch (of.kind()) {
            case CLOSED_BUSINESS -> {
                Chapter thankers = of.fromChapter();
                boolean isElsewhere = of.isBetweenChapters() && of.to() != null;
                yield line(
                        slip,
                        "",
                        false,
                        of.to() == null ? "BNI" : spelling.of(of.to()),
                        of.to() == null,
                        isElsewhere ? thankers : null);
            }
            case VISITOR ->
                line(
                        slip,
                        of.from() == null ? "BNI" : spelling.of(of.from()),
                        of.from() == null,
                        of.visitor(),
                        false,
                        null);
            case EDUCATION -> line(slip, spelling.of(of.from()), false, "", false, null);
            default -> between(slip);
        };
    }

    private Line between(Slip slip) {
        boolean isFromVisiting = slip.fromChapter().index() != chapter.index();
        boolean isToVisiting = slip.toChapter().index() != chapter.index();
        String from = written(slip.from(), slip.fromChapter());
        String to = written(slip.to(), slip.toChapter());
        boolean isUnnamed = world.falls(Dirt.NO_DETAIL, dice);
        Chapter visiting = isFromVisiting ? slip.fromChapter() : isToVisiting ? slip.toChapter() : null;
        return line(slip, from, isFromVisiting, to, isToVisiting, isUnnamed ? null : visiting);
    }

    /** Visiting members are misspelt ten times as often as one's own. */
    private String written(Person person, Chapter home) {
        boolean isMisspelt = world.falls(Dirt.MISSPELLINGS, dice);
        boolean isOwn = home.index() == chapter.index();
        boolean isSpared = isOwn && !dice.chance(OWN_MISSPELLINGS);
        return isMisspelt && !isSpared ? spelling.misspelt(person, home, dice) : spelling.of(person);
    }

    private static Line line(
            Slip slip, String from, boolean isFromVisiting, String to, boolean isToVisiting, Chapter other) {
        Happening of = slip.of();
        return new Line(
                of,
                of.kind(),
                from,
                isFromVisiting,
                to,
                isToVisiting,
                of.tier(),
                of.quantity(),
                of.cents(),
                other,
                slip.day(),
                slip.enteredOn());
    }

    private void junk(LocalDate week, Dirt kind, List<Line> lines) {
        boolean falls = world.falls(kind, dice);
        LocalDate day = week.plusDays(dice.below(7));
        String digits = Integer.toString(dice.between(1_000_000, 9_999_999));
        long cents = 50L * dice.between(100, 20_000);
        List<Person> members = chapter.membersOn(day);
        if (falls && !members.isEmpty() && !day.isAfter(world.until())) {
            String to = kind == Dirt.DIGIT_NAMES ? digits : spelling.of(dice.pick(members));
            long amount = kind == Dirt.DIGIT_NAMES ? cents : -cents;
            lines.add(new Line(null, EventKind.CLOSED_BUSINESS, "", false, to, false, null, 1, amount, null, day, day));
        }
    }
}
