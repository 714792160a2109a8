package org.ventanilla.kiosk.visit;

import java.util.List;
import java.util.stream.IntStream;

/** Whether four corners that a person put can be those of a paper; shares of a picture, x, y, x, y… clockwise. */
final class Outlining {
    /** Of the picture. The page's screen says so sooner; a smaller paper could not be read. */
    private static final double SMALLEST = 0.02;

    private Outlining() {}

    static boolean isAPaper(List<Double> at) {
        return at.size() == 8
                && at.stream().allMatch(share -> share != null && share >= 0 && share <= 1)
                && IntStream.range(0, 4).allMatch(corner -> turn(at, corner) > 0)
                && area(at) >= SMALLEST;
    }

    /** Above zero where the border turns clockwise; crossed borders turn both ways. */
    private static double turn(List<Double> at, int corner) {
        double x = x(at, corner + 1);
        double y = y(at, corner + 1);
        return (x - x(at, corner)) * (y(at, corner + 2) - y) - (y - y(at, corner)) * (x(at, corner + 2) - x);
    }

    private static double area(List<Double> at) {
        return IntStream.range(0, 4)
                        .mapToDouble(i -> x(at, i) * y(at, i + 1) - x(at, i + 1) * y(at, i))
                        .sum()
                / 2;
    }

    private static double x(List<Double> at, int corner) {
        return at.get(corner % 4 * 2);
    }

    private static double y(List<Double> at, int corner) {
        return at.get(corner % 4 * 2 + 1);
    }
}
