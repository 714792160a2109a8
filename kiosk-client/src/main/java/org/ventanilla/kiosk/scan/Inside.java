package org.ventanilla.kiosk.scan;

/** The largest upright rectangle that surely shows nothing but the paper: enough to judge light and sharpness by, without laying it flat. */
final class Inside {
    private static final double RIM = 0.03;

    private Inside() {}

    static Grey of(Picture picture, Quad quad) {
        double[] xs = quad.corners().stream().mapToDouble(Point::x).sorted().toArray();
        double[] ys = quad.corners().stream().mapToDouble(Point::y).sorted().toArray();
        double rim = RIM * (xs[3] - xs[0]);
        int left = clamped(xs[1] + rim, picture.width - 2);
        int right = Math.max(left + 1, clamped(xs[2] - rim, picture.width - 1));
        int top = clamped(ys[1] + rim, picture.height - 2);
        int bottom = Math.max(top + 1, clamped(ys[2] - rim, picture.height - 1));
        byte[] out = new byte[(right - left) * (bottom - top)];
        for (int y = top, i = 0; y < bottom; y++) {
            for (int x = left; x < right; x++, i++) {
                out[i] = (byte) Picture.luma(picture.rgb(x, y));
            }
        }
        return new Grey(right - left, bottom - top, out);
    }

    private static int clamped(double at, int most) {
        return Math.clamp(Math.round(at), 0, most);
    }
}
