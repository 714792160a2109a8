package org.ventanilla.kiosk.scan;

/** A place in a picture, in pixels; (0, 0) is the outer corner of the first pixel, whose centre is (0.5, 0.5). */
public record Point(double x, double y) {

    double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /** To the right and down. */
    Point moved(double by) {
        return new Point(x + by, y + by);
    }

    Point scaled(double factor) {
        return new Point(x * factor, y * factor);
    }
}
