package org.ventanilla.kiosk.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ventanilla.kiosk.jbig2.Bitmap;

/**
 * Finds what is a photograph on a card: neither paper nor strokes nor one solid tone, as large as a face on an identity
 * card is, and not at the border, where fingers lie. Strokes go by closing: whatever dark is narrower than a window
 * becomes paper. Lengths are shares of the long side of the card. Whole sheets are not looked at: their bars and banners
 * would pay for photographs they do not have.
 */
final class PhotoFinder {
    private static final int SIDE = 320;
    /** Half of: the widest stroke, the gap between a head and its shoulders; and what shows around them. */
    private static final double STROKE = 0.013;

    private static final double GAP = 0.02;
    private static final double AROUND = 0.025;
    private static final double SMALLEST = 0.12;
    private static final double LARGEST = 0.55;
    /** In the small picture in which {@link Light} looks for paper: half a face. */
    private static final int HALF_A_FACE = 34;
    /** Of paper's brightness: what is darker, with its strokes gone, is not paper. */
    private static final int PALE = 200;
    /** Levels of grey by which a photograph's tones differ; a fill's only where light and grain vary. */
    private static final double TONES = 22;

    private static final int RIM = 3;
    /** Enough to know a face. */
    private static final int PHOTO_SIDE = 150;

    /** In pixels of the page. */
    private record Box(int left, int top, int right, int bottom) {}

    private PhotoFinder() {}

    /** The photographs of an upright card as the camera saw it, not evened out; what ink lies there is taken away. */
    static List<Photo> takenFrom(Bitmap ink, Grey card) {
        if (!PaperFormat.liesWide(card.width / (double) card.height)) {
            return List.of();
        }
        Grey page = Light.flattenedAround(card, HALF_A_FACE);
        List<Photo> photos = new ArrayList<>();
        for (Box box : boxes(page)) {
            for (int y = box.top; y < box.bottom; y++) {
                for (int x = box.left; x < box.right; x++) {
                    ink.clear(x, y);
                }
            }
            photos.add(photo(page, box));
        }
        return photos;
    }

    private static Photo photo(Grey page, Box box) {
        int width = box.right - box.left;
        int height = box.bottom - box.top;
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int white = page.at(box.left + x, box.top + y) * 255 / Light.PAPER;
                pixels[y * width + x] = (byte) Math.min(255, white);
            }
        }
        byte[] jpeg = Jpegs.photo(new Grey(width, height, pixels).shrunkTo(PHOTO_SIDE));
        double across = page.width;
        double down = page.height;
        return new Photo(jpeg, box.left / across, box.top / down, width / across, height / down);
    }

    private static List<Box> boxes(Grey page) {
        Grey small = page.shrunkTo(SIDE);
        int stroke = (int) Math.ceil(STROKE * small.width);
        Grey broad = Extremes.darkest(Extremes.brightest(small, stroke), stroke);
        Grey near = Extremes.darkest(broad, (int) Math.ceil(GAP * small.width));
        boolean[] seen = new boolean[near.pixels.length];
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && (near.pixels[i] & 255) < PALE) {
                Box box = around(near, i, seen);
                if (isSized(box, small.width) && isInside(box, small) && tones(broad, box) > TONES) {
                    boxes.add(enlarged(box, (AROUND - GAP) * small.width, page, page.width / (double) small.width));
                }
            }
        }
        return boxes;
    }

    /** Everything not paper that hangs together with pixel {@code first}. */
    private static Box around(Grey near, int first, boolean[] seen) {
        int w = near.width;
        Box box = new Box(first % w, first / w, first % w + 1, first / w + 1);
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        seen[first] = true;
        while (!open.isEmpty()) {
            int i = open.pop();
            int x = i % w;
            int y = i / w;
            box = new Box(
                    Math.min(box.left, x),
                    Math.min(box.top, y),
                    Math.max(box.right, x + 1),
                    Math.max(box.bottom, y + 1));
            for (int next : new int[] {x > 0 ? i - 1 : i, x < w - 1 ? i + 1 : i, i - w, i + w}) {
                if (next >= 0 && next < seen.length && !seen[next] && (near.pixels[next] & 255) < PALE) {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        return box;
    }

    private static boolean isSized(Box box, int whole) {
        double wide = Math.max(box.right - box.left, box.bottom - box.top) / (double) whole - 2 * GAP;
        double narrow = Math.min(box.right - box.left, box.bottom - box.top) / (double) whole - 2 * GAP;
        return narrow > SMALLEST && wide < LARGEST && wide < 2 * narrow;
    }

    private static boolean isInside(Box box, Grey page) {
        return box.left >= RIM && box.top >= RIM && box.right <= page.width - RIM && box.bottom <= page.height - RIM;
    }

    /** How much the tones of what is not paper differ: their standard deviation. */
    private static double tones(Grey broad, Box box) {
        long n = 0;
        long sum = 0;
        long squares = 0;
        for (int y = box.top; y < box.bottom; y++) {
            for (int x = box.left; x < box.right; x++) {
                int v = broad.at(x, y);
                if (v < PALE) {
                    n++;
                    sum += v;
                    squares += (long) v * v;
                }
            }
        }
        double mean = sum / (double) Math.max(1, n);
        return Math.sqrt(Math.max(0, squares / (double) Math.max(1, n) - mean * mean));
    }

    private static Box enlarged(Box box, double wider, Grey page, double times) {
        return new Box(
                (int) Math.max(0, (box.left - wider) * times),
                (int) Math.max(0, (box.top - wider) * times),
                (int) Math.min(page.width, Math.ceil((box.right + wider) * times)),
                (int) Math.min(page.height, Math.ceil((box.bottom + wider) * times)));
    }
}
