package org.ventanilla.kiosk.probe;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether the round trip grows: the slope of a line through the last ten seconds (least squares). */
final class Trend {
    private static final long WINDOW_MS = 10_000;
    private static final int FEWEST = 4;

    private record Point(long at, double rttMs) {}

    private final Deque<Point> points = new ArrayDeque<>();

    void add(long at, double rttMs) {
        points.addLast(new Point(at, rttMs));
        while (at - points.getFirst().at > WINDOW_MS) {
            points.removeFirst();
        }
    }

    /** Milliseconds of round trip a second; NaN with too few. */
    double slope() {
        if (points.size() < FEWEST) {
            return Double.NaN;
        }
        double middle = points.stream().mapToLong(Point::at).average().orElseThrow();
        double usual = points.stream().mapToDouble(Point::rttMs).average().orElseThrow();
        double together = 0;
        double spread = 0;
        for (Point point : points) {
            double from = (point.at - middle) / 1000;
            together += from * (point.rttMs - usual);
            spread += from * from;
        }
        return spread == 0 ? Double.NaN : together / spread;
    }
}
