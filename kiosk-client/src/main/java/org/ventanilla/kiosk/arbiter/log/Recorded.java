package org.ventanilla.kiosk.arbiter.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.kiosk.arbiter.Arbiter;
import org.ventanilla.kiosk.arbiter.Decision;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Thresholds;

/** A run as it was written down: what was heard, and what was decided each time that it was another than before. */
public record Recorded(Thresholds limits, List<Sample> samples, List<Decision> decisions) {

    /** A line that cannot be one of such a log; lines count from 1. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        Malformed(int line) {
            super("line " + line);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }

    /** The last line may have been cut by a power cut: without its end it is not there. */
    public static Recorded read(String text) throws Malformed {
        List<String> lines = text.lines().toList();
        int whole = text.endsWith("\n") ? lines.size() : lines.size() - 1;
        Thresholds limits = null;
        List<Sample> samples = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < whole; i++) {
            try {
                Line line = Line.read(lines.get(i));
                if ((i == 0) != (line.thresholds() != null)) {
                    throw new Malformed(i + 1);
                }
                limits = line.thresholds() == null ? limits : line.thresholds();
                Sample sample = line.sample();
                if (sample != null) {
                    samples.add(sample);
                }
                if (line.decided() != null) {
                    decisions.add(line.decided());
                }
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw new Malformed(i + 1);
            }
        }
        if (limits == null) {
            throw new Malformed(1);
        }
        return new Recorded(limits, List.copyOf(samples), List.copyOf(decisions));
    }

    /** What an arbiter decides on the same samples, each time that it is another than before. */
    public List<Decision> again(Thresholds other) {
        Arbiter arbiter = new Arbiter(other);
        List<Decision> decided = new ArrayList<>();
        for (Sample sample : samples) {
            Decision now = arbiter.hear(sample);
            if (decided.isEmpty() || !now.isLike(decided.get(decided.size() - 1))) {
                decided.add(now);
            }
        }
        return decided;
    }
}
