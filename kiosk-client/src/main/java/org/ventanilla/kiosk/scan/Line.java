package org.ventanilla.kiosk.scan;

import org.jspecify.annotations.Nullable;

/** The straight line of all p with n · p = rho; n has length one. */
record Line(double nx, double ny, double rho) {

    static Line ofAngle(double theta, double rho) {
        return new Line(Math.cos(theta), Math.sin(theta), rho);
    }

    static Line through(Point a, Point b) {
        double length = Math.max(1e-9, a.distanceTo(b));
        double nx = (b.y() - a.y()) / length;
        double ny = (a.x() - b.x()) / length;
        return new Line(nx, ny, nx * a.x() + ny * a.y());
    }

    double signedDistance(Point p) {
        return nx * p.x() + ny * p.y() - rho;
    }

    /** Where along the line the point lies; the measure that {@link #at} undoes. */
    double along(Point p) {
        return nx * p.y() - ny * p.x();
    }

    Point at(double along) {
        return new Point(nx * rho - ny * along, ny * rho + nx * along);
    }

    /** The angle between the two lines, 0 (parallel) to π/2. */
    double angleTo(Line other) {
        return Math.acos(Math.min(1, Math.abs(nx * other.nx + ny * other.ny)));
    }

    @Nullable Point crossing(Line other) {
        double det = nx * other.ny - ny * other.nx;
        if (Math.abs(det) < 1e-6) {
            return null;
        }
        return new Point((rho * other.ny - ny * other.rho) / det, (nx * other.rho - rho * other.nx) / det);
    }
}
