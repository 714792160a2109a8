package org.ventanilla.kiosk.scan;

/**
 * Width by height of the paper itself, from the four corners seen in perspective: a rectangle seen by a camera whose
 * optical centre is the middle of the picture fixes the focal length, and that the proportions (Zhang and He,
 * "Whiteboard scanning and image enhancement", 2007). Where the sides are nearly parallel the focal length is not
 * defined and hardly matters: then the lengths of the sides tell.
 */
final class Aspect {
    private Aspect() {}

    static double of(Quad quad, double pictureWidth, double pictureHeight) {
        double byLengths = byLengths(quad);
        double cx = pictureWidth / 2;
        double cy = pictureHeight / 2;
        double[] m1 = vector(quad.topLeft(), cx, cy);
        double[] m2 = vector(quad.topRight(), cx, cy);
        double[] m3 = vector(quad.bottomLeft(), cx, cy);
        double[] m4 = vector(quad.bottomRight(), cx, cy);
        double k2 = dot(cross(m1, m4), m3) / dot(cross(m2, m4), m3);
        double k3 = dot(cross(m1, m4), m2) / dot(cross(m3, m4), m2);
        double[] n2 = combined(k2, m2, m1);
        double[] n3 = combined(k3, m3, m1);
        double weight = n2[2] * n3[2];
        if (Math.abs(n2[2]) < 0.02 && Math.abs(n3[2]) < 0.02) {
            return byLengths;
        }
        double focal2 = -(n2[0] * n3[0] + n2[1] * n3[1]) / weight;
        double size = Math.max(pictureWidth, pictureHeight);
        if (!(focal2 > 0.3 * size * size && focal2 < 9 * size * size)) {
            focal2 = size * size;
        }
        double ratio = Math.sqrt(squared(n2, focal2) / squared(n3, focal2));
        boolean plausible = Math.abs(Math.log(ratio / byLengths)) < 0.25;
        return plausible ? ratio : byLengths;
    }

    static double byLengths(Quad quad) {
        double across =
                quad.topLeft().distanceTo(quad.topRight()) + quad.bottomLeft().distanceTo(quad.bottomRight());
        double down =
                quad.topLeft().distanceTo(quad.bottomLeft()) + quad.topRight().distanceTo(quad.bottomRight());
        return across / Math.max(1e-6, down);
    }

    private static double squared(double[] n, double focal2) {
        return (n[0] * n[0] + n[1] * n[1]) / focal2 + n[2] * n[2];
    }

    private static double[] vector(Point p, double cx, double cy) {
        return new double[] {p.x() - cx, p.y() - cy, 1};
    }

    private static double[] combined(double k, double[] a, double[] b) {
        return new double[] {k * a[0] - b[0], k * a[1] - b[1], k * a[2] - b[2]};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {
            a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0],
        };
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
