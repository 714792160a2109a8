package org.ventanilla.kiosk.scan;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Intersection over union of two quadrilaterals: 1 when they are the same. */
final class Overlap {
    private Overlap() {}

    static double of(Quad a, Quad b) {
        Area both = new Area(path(a));
        both.intersect(new Area(path(b)));
        double shared = area(both);
        return shared / (a.area() + b.area() - shared);
    }

    private static Path2D path(Quad quad) {
        Path2D path = new Path2D.Double();
        path.moveTo(quad.topLeft().x(), quad.topLeft().y());
        quad.corners().forEach(p -> path.lineTo(p.x(), p.y()));
        path.closePath();
        return path;
    }

    private static double area(Area shape) {
        double sum = 0;
        double[] now = new double[6];
        double[] before = new double[2];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            if (it.currentSegment(now) == PathIterator.SEG_LINETO) {
                sum += before[0] * now[1] - now[0] * before[1];
            }
            if (it.currentSegment(now) != PathIterator.SEG_CLOSE) {
                before = new double[] {now[0], now[1]};
            }
        }
        return Math.abs(sum) / 2;
    }
}
