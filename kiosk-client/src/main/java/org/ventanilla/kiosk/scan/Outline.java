package org.ventanilla.kiosk.scan;

import java.util.List;

/**
 * A paper's border: four corners, and by how many pixels each side bows outwards in its middle (top, right, bottom, left
 * as the corners begin). A lens bows all four, a curled sheet two opposite ones the same way.
 */
record Outline(Quad corners, List<Double> bows) {
    static Outline straight(Quad corners) {
        return new Outline(corners, List.of(0.0, 0.0, 0.0, 0.0));
    }

    Outline scaled(double factor) {
        return new Outline(
                corners.scaled(factor), bows.stream().map(bow -> bow * factor).toList());
    }

    /** To the right and down. */
    Outline moved(double by) {
        return new Outline(corners.moved(by), bows);
    }

    Outline turnedClockwise() {
        return new Outline(corners.turnedClockwise(), List.of(bows.get(3), bows.get(0), bows.get(1), bows.get(2)));
    }

    /** From where to where a row of the picture can be inside, bows and {@code margin} included; none: from beyond to. */
    double[] span(double y, double margin) {
        double wider = margin + bows.stream().mapToDouble(Math::abs).max().orElse(0);
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            Point a = corners.corners().get(i);
            Point b = corners.corners().get((i + 1) % 4);
            double top = Math.max(y - wider, Math.min(a.y(), b.y()));
            double bottom = Math.min(y + wider, Math.max(a.y(), b.y()));
            if (top <= bottom) {
                boolean level = Math.abs(b.y() - a.y()) < 1e-6;
                double atTop = level ? a.x() : x(a, b, top);
                double atBottom = level ? b.x() : x(a, b, bottom);
                from = Math.min(from, Math.min(atTop, atBottom) - wider);
                to = Math.max(to, Math.max(atTop, atBottom) + wider);
            }
        }
        return new double[] {from, to};
    }

    private static double x(Point a, Point b, double y) {
        return a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
    }
}
