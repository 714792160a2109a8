package org.ventanilla.kiosk.scan.command;

import java.lang.management.ManagementFactory;

/** What this process took of the processor so far, its compiler and its garbage collector included. */
final class CpuTime {
    private CpuTime() {}

    static double seconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }
}
