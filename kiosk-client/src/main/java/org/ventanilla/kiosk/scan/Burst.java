package org.ventanilla.kiosk.scan;

import java.time.Duration;
import java.util.List;

/**
 * Several pictures of a paper that lies still make one with less grain and more detail: each is aligned below the pixel
 * to the first and read between its pixels on a finer grid. Where a picture is far from the first, something moved
 * there (a hand), and it is left out.
 */
final class Burst {
    private static final int MOVED = 36;
    /** Grids finer than this many pixels add time and no detail. */
    private static final int MOST_PIXELS = 4_000_000;

    /** A picture whose pixels are {@code finer} times smaller than the camera's. */
    record Merged(Grey grey, double finer) {}

    private Burst() {}

    /** All equally large; the first tells where everything lies. */
    static Merged of(List<Grey> frames) {
        return within(Duration.ofHours(1), frames);
    }

    /** As many of them as there is time for; the first in any case. */
    static Merged within(Duration most, List<Grey> frames) {
        long end = System.nanoTime() + most.toNanos();
        Grey first = frames.getFirst();
        int finer = 4L * first.width * first.height <= MOST_PIXELS ? 2 : 1;
        int width = first.width * finer;
        int height = first.height * finer;
        short[] sum = new short[width * height];
        byte[] count = new byte[sum.length];
        Grey calm = Blur.box(first, 1);
        for (Grey frame : frames) {
            if (frame != first && System.nanoTime() > end) {
                break;
            }
            add(frame, frame.equals(first) ? Aligning.Move.NONE : Aligning.of(first, frame), calm, finer, sum, count);
        }
        byte[] out = new byte[sum.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte)
                    (count[i] == 0
                            ? calm.at(i % width / finer, i / width / finer)
                            : (sum[i] + count[i] / 2) / count[i]);
        }
        return new Merged(new Grey(width, height, out), finer);
    }

    private static void add(Grey frame, Aligning.Move move, Grey calm, int finer, short[] sum, byte[] count) {
        int width = frame.width * finer;
        double cx = frame.width / 2.0;
        double cy = frame.height / 2.0;
        for (int y = 0, i = 0; y < frame.height * finer; y++) {
            double v = (y + 0.5) / finer - cy;
            for (int x = 0; x < width; x++, i++) {
                double u = (x + 0.5) / finer - cx;
                int seen = Cubic.sample(frame, move.x(u, v) + cx - 0.5, move.y(u, v) + cy - 0.5);
                if (Math.abs(seen - calm.at(x / finer, y / finer)) < MOVED + (seen >> 2)) {
                    sum[i] += (short) seen;
                    count[i]++;
                }
            }
        }
    }
}
