package org.ventanilla.kiosk.scan;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Scans one picture in a process of its own and says its code, the most memory the process ever held, and its CPU time. */
final class PeakMemory {
    private PeakMemory() {}

    public static void main(String[] files) throws IOException {
        String code = BadPicturesTest.code(Files.readAllBytes(Path.of(files[0])));
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
        System.out.println(code + " " + kilobytes() + " " + cpu);
    }

    private static String kilobytes() throws IOException {
        return Files.readString(Path.of("/proc/self/status"))
                .lines()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElseThrow();
    }
}
