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
}
