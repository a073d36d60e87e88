package org.soundings.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.soundings.tables.EventKind;
import org.soundings.worlds.World.Happening;
import org.soundings.worlds.World.Person;
import org.soundings.worlds.World.Presence;

/**
 * Many small worlds with everything odd: isolates, hubs, homonyms, chapters of one, self rows, zeros, one-sided ties, long
 * periods, strangers, leavers, tomorrows. One in ten is larger and all its periods are short, so that what needs many
 * partners whose order is known has values.
 */
public final class RandomWorlds {

    private static final int[] PERIODS = {1, 1, 1, 7, 7, 31, 32, 90};
    private static final int[] SHORT_PERIODS = {1, 1, 7, 31};
    private static final long WORLD_MEMBERS = 100;
    private static final String[] NAMES = {"ana", "ben", "cid", "dan", "eva"};
    private static final String[] PROFESSIONS = {
        "baker", "Baker", "florist", "mason", "notary", "Notary ", "painter", "roofer", null
    };

    private final Random random;
    private final World world = new World();

    private RandomWorlds(long seed) {
        this.random = new Random(seed);
    }

    /** The first worlds of a seed are the same however many are made; no event connects two. */
    public static World make(long seed, int worlds) {
        RandomWorlds made = new RandomWorlds(seed);
        for (int i = 0; i < worlds; i++) {
            made.add(i);
        }
        return made.world;
    }

    /** The same worlds, in which one pair in four also meets twice and refers the day after, on any day of thirteen months. */
    static World makeClose(long seed, int worlds) {
        World world = make(seed, worlds);
        Random random = new Random(seed);
        Map<Long, List<Long>> members = world.persons().stream()
                .map(Person::number)
                .collect(Collectors.groupingBy(number -> number / WORLD_MEMBERS, TreeMap::new, Collectors.toList()));
        for (List<Long> all : members.values()) {
            for (long a : all) {
                for (long b : all) {
                    if (a < b && random.nextInt(4) == 0) {
                        LocalDate day = World.AS_OF.minusDays(1 + random.nextInt(400));
                        long more = random.nextInt(3);
                        world.add(new Happening(EventKind.ONE_TO_ONE, null, day, day, a, b, 2 + more));
                        world.add(new Happening(EventKind.REFERRAL, null, day.plusDays(1), day.plusDays(1), b, a, 1));
                    }
                }
            }
        }
        return world;
    }

    private void add(int index) {
        List<Long> numbers = new ArrayList<>();
        boolean isLarge = index % 10 == 9;
        int size = isLarge ? 20 + random.nextInt(10) : 1 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            long number = index * WORLD_MEMBERS + i;
            numbers.add(number);
            LocalDate left = random.nextInt(4) == 0 ? World.AS_OF.minusDays(random.nextInt(500) - 50) : null;
            boolean isReporting = random.nextInt(8) > 0;
            boolean isGone = left != null && !left.isAfter(World.AS_OF);
            String chapter = "c%03d-%d".formatted(index, random.nextInt(2));
            world.add(new Person(
                    number,
                    "m%05d-%s".formatted(number, NAMES[i % NAMES.length]),
                    chapter,
                    profession(number),
                    joined(number),
                    left,
                    isReporting,
                    isReporting && !isGone));
        }
        addPresences(index, numbers);
        boolean hasHub = isLarge || random.nextBoolean();
        int[] periods = isLarge ? SHORT_PERIODS : PERIODS;
        int events = (isLarge ? 12 : random.nextInt(12)) * size;
        for (int i = 0; i < events; i++) {
            Long from = hasHub && random.nextInt(3) > 0 ? numbers.get(0) : any(numbers);
            Long to = any(numbers);
            boolean isTurned = isLarge && random.nextBoolean();
            world.add(event(isTurned ? to : from, isTurned ? from : to, periods));
        }
    }

    /** One of six, spelled now with a capital and now without; of some it is not known. */
    private static String profession(long number) {
        Random random = new Random(-number);
        random.nextInt();
        return PROFESSIONS[random.nextInt(PROFESSIONS.length)];
    }

    private static LocalDate joined(long number) {
        Random random = new Random(number);
        return random.nextInt(3) == 0 ? World.AS_OF.minusDays(random.nextInt(900)) : null;
    }

    /** Meetings of one chapter of the world; of the other nothing is known. Guests come too, and some are told twice. */
    private void addPresences(int index, List<Long> numbers) {
        Random meetings = new Random(index);
        for (int i = meetings.nextInt(12); i > 0; i--) {
            LocalDate day = World.AS_OF.minusDays(meetings.nextInt(400) - 10);
            for (Long member : numbers) {
                for (int told = meetings.nextInt(3); told > 0; told--) {
                    world.add(new Presence("c%03d-0".formatted(index), member, day));
                }
            }
        }
    }

    private Happening event(Long from, Long to, int[] periods) {
        EventKind kind = random.nextInt(3) == 0
                ? EventKind.values()[random.nextInt(EventKind.values().length)]
                : random.nextBoolean() ? EventKind.REFERRAL : EventKind.ONE_TO_ONE;
        LocalDate end = World.AS_OF.minusDays(random.nextInt(random.nextBoolean() ? 120 : 900) - 10);
        LocalDate start = end.minusDays(periods[random.nextInt(periods.length)] - 1);
        String tier = kind == EventKind.REFERRAL ? new String[] {"inside", "outside", null}[random.nextInt(3)] : null;
        boolean isAlone = kind == EventKind.VISITOR || kind == EventKind.EDUCATION;
        boolean isUnsaid = kind == EventKind.CLOSED_BUSINESS && random.nextBoolean();
        return new Happening(kind, tier, start, end, isUnsaid ? null : from, isAlone ? null : to, random.nextInt(4));
    }

    private Long any(List<Long> numbers) {
        return numbers.get(random.nextInt(numbers.size()));
    }
}
