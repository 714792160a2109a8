package org.ventanilla.kiosk.scan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The four corners of a paper, clockwise as seen in the picture, the page's own top-left first. */
public record Quad(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {

    private static final double OUTSIDE = 0.05;
    private static final double SMALLEST = 0.002;

    /** Puts four corners given in either direction into clockwise order, the one nearest the picture's origin first. */
    static Quad ofAnyOrder(Point a, Point b, Point c, Point d) {
        boolean clockwise = new Quad(a, b, c, d).signedArea() > 0;
        List<Point> ring = clockwise ? List.of(a, b, c, d) : List.of(d, c, b, a);
        int first = IntStream.range(0, 4)
                .boxed()
                .min(Comparator.comparingDouble(
                        i -> ring.get(i).x() + ring.get(i).y()))
                .orElse(0);
        return new Quad(
                ring.get(first), ring.get((first + 1) % 4), ring.get((first + 2) % 4), ring.get((first + 3) % 4));
    }

    static Quad ofFrame(double width, double height) {
        return new Quad(new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height));
    }

    public List<Point> corners() {
        return List.of(topLeft, topRight, bottomRight, bottomLeft);
    }

    static Quad ofCorners(List<Point> corners) {
        return new Quad(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    }

    /** From shares of a picture to its pixels. */
    Quad stretched(double across, double down) {
        return ofCorners(corners().stream()
                .map(p -> new Point(p.x() * across, p.y() * down))
                .toList());
    }

    /** From a picture's pixels to shares of it; what lies outside is moved to its border. */
    Quad sharesOf(double width, double height) {
        return ofCorners(corners().stream()
                .map(p -> new Point(Math.clamp(p.x() / width, 0, 1), Math.clamp(p.y() / height, 0, 1)))
                .toList());
    }

    Quad scaled(double factor) {
        return new Quad(
                topLeft.scaled(factor), topRight.scaled(factor), bottomRight.scaled(factor), bottomLeft.scaled(factor));
    }

    /** To the right and down. */
    Quad moved(double by) {
        return new Quad(topLeft.moved(by), topRight.moved(by), bottomRight.moved(by), bottomLeft.moved(by));
    }

    /** From its middle. */
    Quad grown(double factor) {
        Point middle = topLeft.towards(bottomRight, 0.5).towards(topRight.towards(bottomLeft, 0.5), 0.5);
        return new Quad(
                middle.towards(topLeft, factor),
                middle.towards(topRight, factor),
                middle.towards(bottomRight, factor),
                middle.towards(bottomLeft, factor));
    }

    boolean contains(Point p) {
        List<Point> c = corners();
        return IntStream.range(0, 4).allMatch(i -> turn(c.get(i), c.get((i + 1) % 4), p) >= 0);
    }

    /** The same paper, read after a quarter turn clockwise: what was bottom-left is now top-left. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapping them is the point
    Quad turnedClockwise() {
        return new Quad(bottomLeft, topLeft, topRight, bottomRight);
    }

    double area() {
        return Math.abs(signedArea());
    }

    double longestSide() {
        return Math.max(
                Math.max(topLeft.distanceTo(topRight), bottomLeft.distanceTo(bottomRight)),
                Math.max(topLeft.distanceTo(bottomLeft), topRight.distanceTo(bottomRight)));
    }

    /** The longer of the two shorter sides. */
    double shortestSide() {
        return Math.min(
                Math.max(topLeft.distanceTo(topRight), bottomLeft.distanceTo(bottomRight)),
                Math.max(topLeft.distanceTo(bottomLeft), topRight.distanceTo(bottomRight)));
    }

    double widthSeen() {
        double[] xs = corners().stream().mapToDouble(Point::x).sorted().toArray();
        return xs[3] - xs[0];
    }

    double heightSeen() {
        double[] ys = corners().stream().mapToDouble(Point::y).sorted().toArray();
        return ys[3] - ys[0];
    }

    boolean isConvex() {
        List<Point> c = corners();
        return IntStream.range(0, 4).allMatch(i -> turn(c.get(i), c.get((i + 1) % 4), c.get((i + 2) % 4)) > 0);
    }

    /** Whether a paper may lie so: a proper quadrilateral of some size, in the picture or barely outside. */
    boolean isPaperIn(Picture picture) {
        double x = OUTSIDE * picture.width;
        double y = OUTSIDE * picture.height;
        return corners().stream()
                        .allMatch(p ->
                                p.x() >= -x && p.y() >= -y && p.x() <= picture.width + x && p.y() <= picture.height + y)
                && isConvex()
                && area() >= SMALLEST * picture.width * picture.height;
    }

    private double signedArea() {
        List<Point> c = corners();
        return IntStream.range(0, 4)
                        .mapToDouble(i -> c.get(i).x() * c.get((i + 1) % 4).y()
                                - c.get((i + 1) % 4).x() * c.get(i).y())
                        .sum()
                / 2;
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x());
    }
}
