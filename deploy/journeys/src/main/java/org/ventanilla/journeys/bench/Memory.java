package org.ventanilla.journeys.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a process holds of the computer's memory. */
final class Memory {
    private Memory() {}

    /** Resident, in MiB. */
    static double of(ProcessHandle process) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                    / 1024.0;
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
