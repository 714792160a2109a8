package org.ventanilla.kiosk.scan;

/** Maps the flat page's pixels to where they lie in the picture. */
final class Homography {
    private final double[] m;

    private Homography(double[] m) {
        this.m = m;
    }

    /** From the rectangle (0, 0)–(width, height) onto the quadrilateral (Heckbert's square-to-quad, scaled). */
    static Homography fromPage(double width, double height, Quad quad) {
        Point a = quad.topLeft();
        Point b = quad.topRight();
        Point c = quad.bottomRight();
        Point d = quad.bottomLeft();
        double sx = a.x() - b.x() + c.x() - d.x();
        double sy = a.y() - b.y() + c.y() - d.y();
        double dx1 = b.x() - c.x();
        double dy1 = b.y() - c.y();
        double dx2 = d.x() - c.x();
        double dy2 = d.y() - c.y();
        double det = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / det;
        double h = (dx1 * sy - sx * dy1) / det;
        return new Homography(new double[] {
            (b.x() - a.x() + g * b.x()) / width, (d.x() - a.x() + h * d.x()) / height, a.x(),
            (b.y() - a.y() + g * b.y()) / width, (d.y() - a.y() + h * d.y()) / height, a.y(),
            g / width, h / height,
        });
    }

    Point map(double x, double y) {
        double w = m[6] * x + m[7] * y + 1;
        return new Point((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w);
    }

    /** The same for loops over millions of pixels: into an array that is used again and again. */
    void map(double x, double y, double[] xy) {
        double w = 1 / (m[6] * x + m[7] * y + 1);
        xy[0] = (m[0] * x + m[1] * y + m[2]) * w;
        xy[1] = (m[3] * x + m[4] * y + m[5]) * w;
    }
}
