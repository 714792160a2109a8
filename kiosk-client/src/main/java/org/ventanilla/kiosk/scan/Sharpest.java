package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of several pictures of the same paper is the sharpest: of the same strokes the one whose greys change most steeply. */
final class Sharpest {
    private Sharpest() {}

    /** The others follow as they came. */
    static List<Frames.Frame> first(List<Frames.Frame> burst) {
        Frames.Frame best = burst.stream()
                .max(Comparator.comparingLong(frame -> steepness(frame.picture())))
                .orElseThrow();
        List<Frames.Frame> sorted = new ArrayList<>(burst);
        sorted.remove(best);
        sorted.addFirst(best);
        return sorted;
    }

    private static long steepness(Picture picture) {
        long sum = 0;
        for (int y = 2; y < picture.height; y += 3) {
            for (int x = 2; x < picture.width; x += 2) {
                int step = Picture.luma(picture.rgb(x, y)) - Picture.luma(picture.rgb(x - 2, y));
                sum += (long) step * step;
            }
        }
        return sum;
    }
}
