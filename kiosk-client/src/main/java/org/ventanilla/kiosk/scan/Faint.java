package org.ventanilla.kiosk.scan;

import java.util.Arrays;
import org.ventanilla.kiosk.jbig2.Bitmap;

/**
 * Pale marks on white: the thin half of a pen stroke, or grain. What hangs together with certain ink is ink, and so is
 * what is drawn out far enough by itself (pencil). The rest is grain, or the rules of a notebook, which nobody reads.
 */
final class Faint {
    /** In pixels of the camera: so many hang together where somebody drew a pale line. */
    private static final int DRAWN = 40;

    /** How long a rule is at least: longer than any straight pale stroke of a letter. */
    private static final int RULE = 24;

    private final Bitmap ink;
    private final Bitmap faint;
    private final double enlarged;
    private int[] reached = new int[1024];
    private int count;

    private Faint(Bitmap ink, Bitmap faint, double enlarged) {
        this.ink = ink;
        this.faint = faint;
        this.enlarged = enlarged;
    }

    /** Moves to {@code ink} what of {@code faint} is ink; so many pixels stand for one of the camera's. */
    static void join(Bitmap ink, Bitmap faint, double enlarged) {
        new Faint(ink, faint, enlarged).join();
    }

    private void join() {
        unrule();
        for (int y = 1; y < ink.height() - 1; y++) {
            for (int x = 1; x < ink.width() - 1; x++) {
                if (faint.isInk(x, y)) {
                    boolean touches = spread(x, y);
                    if (touches || count >= DRAWN * enlarged * enlarged) {
                        for (int i = 0; i < count; i++) {
                            ink.ink(reached[i] % ink.width(), reached[i] / ink.width());
                        }
                    }
                }
            }
        }
    }

    /** Takes straight pale runs out, across and down. */
    private void unrule() {
        int longest = (int) (RULE * enlarged);
        Bitmap rules = new Bitmap(ink.width(), ink.height());
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0, run = 0; x <= ink.width(); x++) {
                run = run(x < ink.width() && faint.isInk(x, y), run, longest, rules, x - 1, y, 1, 0);
            }
        }
        for (int x = 0; x < ink.width(); x++) {
            for (int y = 0, run = 0; y <= ink.height(); y++) {
                run = run(y < ink.height() && faint.isInk(x, y), run, longest, rules, x, y - 1, 0, 1);
            }
        }
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (rules.isInk(x, y)) {
                    faint.clear(x, y);
                }
            }
        }
    }

    /** How long the run is now; one that ends at this pixel and was too long is marked, backwards. */
    private static int run(boolean goesOn, int run, int longest, Bitmap rules, int x, int y, int dx, int dy) {
        if (goesOn) {
            return run + 1;
        }
        for (int back = 0; run > longest && back < run; back++) {
            rules.ink(x - back * dx, y - back * dy);
        }
        return 0;
    }

    /** Collects the mark that this pixel belongs to, and takes it out of the faint; answers whether it touches ink. */
    private boolean spread(int x, int y) {
        boolean touches = false;
        count = 0;
        reach(x, y);
        for (int i = 0; i < count; i++) {
            int cx = reached[i] % ink.width();
            int cy = reached[i] / ink.width();
            for (int v = Math.max(0, cy - 1); v <= Math.min(ink.height() - 1, cy + 1); v++) {
                for (int u = Math.max(0, cx - 1); u <= Math.min(ink.width() - 1, cx + 1); u++) {
                    touches |= ink.isInk(u, v);
                    if (faint.isInk(u, v)) {
                        reach(u, v);
                    }
                }
            }
        }
        return touches;
    }

    private void reach(int x, int y) {
        if (count == reached.length) {
            reached = Arrays.copyOf(reached, 2 * count);
        }
        reached[count++] = y * ink.width() + x;
        faint.clear(x, y);
    }
}
