package org.ventanilla.kiosk.scan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Photographs as one, each below the one before. */
public final class Stacked {
    private static final int WHITE = 0xFFFFFF;

    private Stacked() {}

    /** A colour JPEG of all that can be read, upright. One alone stays as it is, byte by byte. */
    public static byte[] jpeg(List<byte[]> pictures) {
        if (pictures.size() == 1) {
            return pictures.getFirst().clone();
        }
        return pictures.stream()
                .flatMap(
                        bytes -> Frames.read(bytes) instanceof Frames.Frame f ? Stream.of(f.picture()) : Stream.empty())
                .reduce(Stacked::of)
                .map(Jpegs::original)
                .orElseGet(() -> pictures.getLast().clone());
    }

    static Picture of(Picture above, Picture below) {
        int width = Math.max(above.width, below.width);
        int[] out = new int[width * (above.height + below.height)];
        Arrays.fill(out, WHITE);
        draw(above, out, width, 0);
        draw(below, out, width, above.height);
        return new Picture(width, above.height + below.height, out);
    }

    private static void draw(Picture picture, int[] onto, int width, int top) {
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                onto[(top + y) * width + x] = picture.rgb(x, y);
            }
        }
    }
}
