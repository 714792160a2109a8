package org.ventanilla.journeys.bench.call;

import java.util.ArrayList;
import java.util.List;

/** A course of looks at a call, a quarter of a second apart, of a page whose other end speaks and moves, or does not. */
final class Course {
    static final long BEGUN = 1_000_000;
    private static final long EVERY_MS = 250;
    private static final int PER_LOOK = 12_000;

    private final List<Sample> samples = new ArrayList<>();
    private long at = BEGUN;
    private int call;
    private double heard;
    private double concealed;
    private int frames;
    private int stills;

    List<Sample> samples() {
        return samples;
    }

    Course speaks(double seconds) {
        return looks(seconds, "connected", PER_LOOK, 0, 5, 0);
    }

    /** Voice is made up, and no picture comes. */
    Course stutters(double seconds) {
        return looks(seconds, "connected", PER_LOOK, PER_LOOK, 0, 0);
    }

    Course speaksWithoutPicture(double seconds) {
        return looks(seconds, "connected", PER_LOOK, 0, 0, 0);
    }

    Course speaksWithAStill() {
        return looks(0.25, "connected", PER_LOOK, 0, 0, 1);
    }

    Course isDead(double seconds) {
        return looks(seconds, "failed", 0, 0, 0, 0);
    }

    Course beginsAnew() {
        call++;
        heard = concealed = 0;
        frames = 0;
        return this;
    }

    private Course looks(double seconds, String state, int hears, int ofThemConcealed, int sees, int still) {
        for (int look = 0; look < seconds * 1_000 / EVERY_MS; look++) {
            at += EVERY_MS;
            heard += hears;
            concealed += ofThemConcealed;
            frames += sees;
            stills += still;
            samples.add(new Sample(at, call, state, heard, concealed, frames, 0, 0, stills, 100, "640x360"));
        }
        return this;
    }
}
