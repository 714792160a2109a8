package org.ventanilla.journeys.bench.call;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** How one end saw the other. Seconds, from {@code begun} (ms since 1970) to the last look. */
record Seeing(List<Sample> samples, long begun) {

    private static final Sample NOTHING = new Sample(0, -1, "", 0, 0, 0, 0, 0, 0, Double.NaN, "-");

    OptionalDouble firstPicture() {
        return samples.stream()
                .filter(sample -> sample.frames() + sample.stills() > 0)
                .mapToDouble(sample -> (sample.at() - begun) / 1e3)
                .findFirst();
    }

    /** Of video. */
    double framesPerSecond() {
        return perCall().values().stream().mapToInt(Sample::frames).sum() / seconds();
    }

    int freezes() {
        return perCall().values().stream().mapToInt(Sample::freezes).sum();
    }

    /** By the browsers' own account of freezes and pauses, with the time between two connections and since the last frame. */
    double stalled() {
        double told = perCall().values().stream().mapToDouble(Sample::frozenS).sum();
        double untold = 0;
        long last = begun;
        var before = NOTHING;
        for (var now : samples) {
            int earlier = framesBefore(now, before);
            if (now.frames() > earlier) {
                // Within one connection the browser tells of the gap itself.
                if (earlier == 0 && last != begun) untold += (now.at() - last) / 1e3;
                last = now.at();
            }
            before = now;
        }
        return told + untold + (end() - last) / 1e3;
    }

    /** The longest time without a new picture, be it of video or a still, from the first one on. */
    double longestWithout() {
        double longest = 0;
        long last = begun;
        var before = NOTHING;
        for (var now : samples) {
            boolean news = now.stills() > before.stills() || now.frames() > framesBefore(now, before);
            if (news && last != begun) longest = Math.max(longest, (now.at() - last) / 1e3);
            if (news) last = now.at();
            before = now;
        }
        return Math.max(longest, (end() - last) / 1e3);
    }

    double roundTripMs() {
        return samples.stream()
                .mapToDouble(Sample::rttMs)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** Each connection counts from nothing. */
    private static int framesBefore(Sample now, Sample before) {
        return before.call() == now.call() ? before.frames() : 0;
    }

    private TreeMap<Integer, Sample> perCall() {
        var last = new TreeMap<Integer, Sample>();
        for (var sample : samples) if (sample.frames() > 0) last.put(sample.call(), sample);
        return last;
    }

    private double seconds() {
        return Math.max(1, end() - begun) / 1e3;
    }

    private long end() {
        return samples.isEmpty() ? begun : samples.getLast().at();
    }
}
