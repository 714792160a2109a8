package org.ventanilla.kiosk.scan;

import java.util.Arrays;
import java.util.Comparator;

/** A picture with a margin as if the desk went on: a paper that the picture cuts off has its fourth side there. */
final class Framed {
    private static final double MARGIN = 0.06;
    /** So near the border a side is where the picture ends, as a share of its width. */
    private static final double AT_THE_BORDER = 0.012;

    private Framed() {}

    static int margin(Picture picture) {
        return (int) Math.round(MARGIN * picture.width);
    }

    static Picture of(Picture picture) {
        int margin = margin(picture);
        int width = picture.width + 2 * margin;
        int height = picture.height + 2 * margin;
        int[] out = new int[width * height];
        Arrays.fill(out, desk(picture));
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                out[(y + margin) * width + x + margin] = picture.rgb(x, y);
            }
        }
        return new Picture(width, height, out);
    }

    /** How many sides of the paper lie where the picture ends, or beyond. */
    static int sidesOut(Quad quad, Picture picture) {
        double near = AT_THE_BORDER * picture.width;
        int out = 0;
        for (int i = 0; i < 4; i++) {
            Point a = quad.corners().get(i);
            Point b = quad.corners().get((i + 1) % 4);
            boolean left = a.x() < near && b.x() < near;
            boolean right = a.x() > picture.width - near && b.x() > picture.width - near;
            boolean top = a.y() < near && b.y() < near;
            boolean bottom = a.y() > picture.height - near && b.y() > picture.height - near;
            out += left || right || top || bottom ? 1 : 0;
        }
        return out == 0 && quad.corners().stream().anyMatch(p -> !picture.contains(p)) ? 1 : out;
    }

    /** The colour of middling brightness in the four corners: a paper that is cut off covers two of them at most. */
    private static int desk(Picture picture) {
        int side = Math.max(1, picture.width / 20);
        int[] rgb = new int[4 * side * side];
        for (int y = 0, n = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                rgb[n++] = picture.rgb(x, y);
                rgb[n++] = picture.rgb(picture.width - 1 - x, y);
                rgb[n++] = picture.rgb(x, picture.height - 1 - y);
                rgb[n++] = picture.rgb(picture.width - 1 - x, picture.height - 1 - y);
            }
        }
        return Arrays.stream(rgb)
                .boxed()
                .sorted(Comparator.comparingInt(Picture::luma))
                .mapToInt(Integer::intValue)
                .toArray()[rgb.length / 2];
    }
}
