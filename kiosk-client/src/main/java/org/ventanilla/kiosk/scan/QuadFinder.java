package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Quadrilaterals made of two pairs of nearly parallel lines, best first. What speaks for one: its sides are edge from
 * corner to corner, the edges end at the corners (those of a checked cloth go on), it is large (the outer of two
 * parallel edges: a banner's border is not the paper's), and its shape is a known format's.
 */
final class QuadFinder {
    private static final double PARALLEL = Math.toRadians(16);
    private static final double CROSSING = Math.toRadians(60);
    private static final double SMALLEST_AREA = 0.04;
    private static final double ROUNDED = 0.05;
    private static final double BEYOND = 0.12;
    private static final int MOST = 250;
    private static final double HOLLOW = 0.15;

    record Candidate(Quad quad, double score) {}

    private record Pair(SideLine a, SideLine b) {}

    private final int width;
    private final int height;
    private final PriorityQueue<Candidate> best = new PriorityQueue<>(Comparator.comparingDouble(Candidate::score));

    private QuadFinder(Edges edges) {
        this.width = edges.width;
        this.height = edges.height;
    }

    static List<Candidate> find(List<SideLine> lines, Edges edges) {
        QuadFinder finder = new QuadFinder(edges);
        List<Pair> pairs = finder.pairs(lines);
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = i + 1; j < pairs.size(); j++) {
                finder.consider(pairs.get(i), pairs.get(j));
            }
        }
        List<Candidate> found = new ArrayList<>(finder.best);
        found.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return found;
    }

    /** Those of which this line is one side. */
    static List<Candidate> findWith(SideLine side, List<SideLine> lines, Edges edges) {
        QuadFinder finder = new QuadFinder(edges);
        List<SideLine> all = new ArrayList<>(lines);
        all.add(side);
        List<Pair> pairs = finder.pairs(all);
        for (Pair one : pairs) {
            if (one.a == side || one.b == side) {
                pairs.forEach(other -> finder.consider(one, other));
            }
        }
        List<Candidate> found = new ArrayList<>(finder.best);
        found.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return found;
    }

    private List<Pair> pairs(List<SideLine> lines) {
        Point middle = new Point(width / 2.0, height / 2.0);
        double apart = 0.15 * Math.min(width, height);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                Line a = lines.get(i).line;
                Line b = lines.get(j).line;
                if (a.angleTo(b) < PARALLEL && Math.abs(b.signedDistance(a.at(a.along(middle)))) > apart) {
                    pairs.add(new Pair(lines.get(i), lines.get(j)));
                }
            }
        }
        return pairs;
    }

    private void consider(Pair one, Pair other) {
        if (one.a.line.angleTo(other.a.line) < CROSSING) {
            return;
        }
        Point p = corner(one.a, other.a);
        Point q = corner(one.a, other.b);
        Point r = corner(one.b, other.b);
        Point s = corner(one.b, other.a);
        if (p == null || q == null || r == null || s == null) {
            return;
        }
        SideLine[] sides = {one.a, other.b, one.b, other.a};
        Point[] corners = {p, q, r, s};
        double[] support = support(sides, corners);
        if (support[0] < 0.15 || (best.size() == MOST && supported(support) + 0.35 < worst())) {
            return;
        }
        Quad quad = Quad.ofAnyOrder(p, q, r, s);
        if (quad.area() > SMALLEST_AREA * width * height && quad.isConvex()) {
            keep(new Candidate(quad, score(sides, corners, quad, support)));
        }
    }

    /** What speaks for this quadrilateral, measured on its own sides. */
    static double score(Quad quad, Edges edges) {
        Point[] corners = quad.corners().toArray(Point[]::new);
        SideLine[] sides = new SideLine[4];
        for (int i = 0; i < 4; i++) {
            sides[i] = new SideLine(Line.through(corners[i], corners[(i + 1) % 4]), edges);
        }
        return new QuadFinder(edges).score(sides, corners, quad, support(sides, corners));
    }

    private double score(SideLine[] sides, Point[] corners, Quad quad, double[] support) {
        double[][] beyond = new double[4][];
        for (int i = 0; i < 4; i++) {
            beyond[i] = beyond(sides[i], corners[i], corners[(i + 1) % 4]);
        }
        double share = quad.area() / (width * (double) height);
        return supported(support)
                + 0.12 * Math.log(share)
                - overrun(beyond)
                - HOLLOW * hollow(sides, corners)
                + 0.1 * known(quad);
    }

    /** Of the weakest side, and in the mean. */
    private static double[] support(SideLine[] sides, Point[] corners) {
        double weakest = 1;
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            double support = side(sides[i], corners[i], corners[(i + 1) % 4]);
            weakest = Math.min(weakest, support);
            sum += support;
        }
        return new double[] {weakest, sum / 4};
    }

    private static double supported(double[] support) {
        return 0.5 * support[0] + 0.5 * support[1];
    }

    private void keep(Candidate candidate) {
        if (best.size() < MOST) {
            best.add(candidate);
        } else if (candidate.score > worst()) {
            best.poll();
            best.add(candidate);
        }
    }

    private double worst() {
        Candidate last = best.peek();
        return last == null ? Double.NEGATIVE_INFINITY : last.score;
    }

    /** The corner, when it lies in the picture or barely outside. */
    @Nullable private Point corner(SideLine a, SideLine b) {
        Point p = a.line.crossing(b.line);
        double margin = 0.03 * width;
        boolean near =
                p != null && p.x() > -margin && p.y() > -margin && p.x() < width + margin && p.y() < height + margin;
        return near ? p : null;
    }

    private static double side(SideLine side, Point from, Point to) {
        double a = side.line.along(from);
        double b = side.line.along(to);
        return side.supportSeen(a + ROUNDED * (b - a), b - ROUNDED * (b - a));
    }

    /** How much edge there is just before the first corner of a side, and just after its second. */
    private static double[] beyond(SideLine side, Point from, Point to) {
        double a = side.line.along(from);
        double b = side.line.along(to);
        double reach = BEYOND * (b - a);
        double gap = 0.01 * (b - a);
        return new double[] {side.supportSeen(a - reach, a - gap), side.supportSeen(b + gap, b + reach)};
    }

    /** Edges that do not end at the corners. */
    private static double overrun(double[][] beyond) {
        return 0.0375
                * Arrays.stream(beyond).mapToDouble(ends -> ends[0] + ends[1]).sum();
    }

    /** How bare both ends are that lead to the same side: then that side lies too far out. */
    private static double hollow(SideLine[] sides, Point[] corners) {
        double most = 0;
        for (int k = 0; k < 4; k++) {
            int before = (k + 3) % 4;
            int after = (k + 1) % 4;
            double one = near(sides[before], corners[k], corners[before]);
            double other = near(sides[after], corners[after], corners[(k + 2) % 4]);
            most = Math.max(most, Math.min(1 - one, 1 - other));
        }
        return most;
    }

    /** How much edge there is next to a corner. */
    private static double near(SideLine side, Point corner, Point far) {
        double a = side.line.along(corner);
        double b = side.line.along(far);
        return side.supportSeen(a + 0.04 * (b - a), a + 0.14 * (b - a));
    }

    private static double known(Quad quad) {
        double shape = Aspect.byLengths(quad);
        double off = PaperFormat.distance(Math.max(shape, 1 / shape)) / 0.08;
        return Math.exp(-0.5 * off * off);
    }
}
