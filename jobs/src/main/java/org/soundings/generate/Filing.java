package org.soundings.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.soundings.tables.EventKind;

/** From what happened to the slips that the site holds: some are filed late, twice, or seen by one side only. */
final class Filing {
    private final World world;

    Filing(World world) {
        this.world = world;
    }

    /** The slips of all happenings of chapters that send slips audits. */
    List<Slip> slips(List<Happening> happenings) {
        List<Slip> slips = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening.host().layout() == Layout.LOG) {
                continue;
            }
            Dice dice = Dice.of(world.seed(), 6, happening.host().index(), happening.number());
            slips.add(filed(happening, Filer.FROM, 0, dice));
            boolean isMirrored = world.falls(Dirt.MIRRORED, dice) && happening.kind() == EventKind.ONE_TO_ONE;
            int daysLater = dice.chance(.85) ? 0 : dice.between(1, 3);
            if (isMirrored && !happening.day().plusDays(daysLater).isAfter(world.until())) {
                slips.add(filed(happening, Filer.TO, daysLater, dice));
            }
        }
        return slips;
    }

    private enum Filer {
        FROM,
        TO
    }

    private Slip filed(Happening happening, Filer filer, int daysLater, Dice dice) {
        LocalDate day = happening.day().plusDays(daysLater);
        boolean isLate = world.falls(Dirt.LATE, dice);
        int delay = dice.between(4, 24);
        boolean isOneSided = world.falls(Dirt.ONE_SIDED, dice);
        boolean isGiversLost = dice.chance(.5);
        boolean isShared = happening.isBetweenChapters() && happening.kind() != EventKind.CLOSED_BUSINESS;
        Chapter lost = isGiversLost ? happening.fromChapter() : happening.toChapter();
        return new Slip(
                happening,
                filer == Filer.TO,
                day,
                isLate ? day.plusDays(delay) : day,
                isOneSided && isShared ? lost : null);
    }
}
