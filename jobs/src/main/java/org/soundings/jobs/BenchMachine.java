package org.soundings.jobs;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine that a benchmark runs on, in a line. */
final class BenchMachine {

    private static final double MEGA = 1e6;

    private BenchMachine() {}

    static String line() {
        Runtime machine = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%d cores, heap %,.0f MB, JDK %s (%s), %s %s",
                machine.availableProcessors(),
                machine.maxMemory() / MEGA,
                Runtime.version(),
                ManagementFactory.getRuntimeMXBean().getVmName(),
                ManagementFactory.getOperatingSystemMXBean().getName(),
                ManagementFactory.getOperatingSystemMXBean().getArch());
    }
}
