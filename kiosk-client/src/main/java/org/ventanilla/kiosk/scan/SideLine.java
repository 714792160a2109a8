package org.ventanilla.kiosk.scan;

/** A line that may be a paper's side, and how much of it is really edge, asked in constant time for any stretch. */
final class SideLine {
    private static final double ALIGNED = Math.cos(Math.toRadians(20));
    private static final int REACH = 2;

    final Line line;
    private final int start;
    private final float[] edgeUpTo;
    private final float[] seenUpTo;

    SideLine(Line line, Edges edges) {
        this.line = line;
        int reach = (int) Math.ceil(Math.hypot(edges.width, edges.height));
        start = -reach;
        edgeUpTo = new float[2 * reach + 2];
        seenUpTo = new float[2 * reach + 2];
        for (int k = 0; k <= 2 * reach; k++) {
            Point p = line.at(start + k + 0.5);
            boolean inside = p.x() >= 2 && p.y() >= 2 && p.x() < edges.width - 2 && p.y() < edges.height - 2;
            edgeUpTo[k + 1] = edgeUpTo[k] + (inside && edgeNear(edges, p) ? 1 : 0);
            seenUpTo[k + 1] = seenUpTo[k] + (inside ? 1 : 0);
        }
    }

    private SideLine(Line line, int reach) {
        this.line = line;
        start = -reach;
        edgeUpTo = new float[2 * reach + 2];
        for (int k = 0; k <= 2 * reach; k++) {
            edgeUpTo[k + 1] = k + 1;
        }
        seenUpTo = edgeUpTo;
    }

    /** The picture's own border, all edge. */
    static SideLine border(Line line, Edges edges) {
        return new SideLine(line, (int) Math.ceil(Math.hypot(edges.width, edges.height)));
    }

    /** Share of the stretch that is edge; what lies outside the picture counts as no edge. */
    double support(double from, double to) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        return high - low < 1 ? 0 : between(edgeUpTo, low, high) / (high - low);
    }

    /** Share of the visible part of the stretch that is edge. */
    double supportSeen(double from, double to) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        double seen = between(seenUpTo, low, high);
        return seen < 1 ? 0 : between(edgeUpTo, low, high) / seen;
    }

    double total() {
        return edgeUpTo[edgeUpTo.length - 1];
    }

    private double between(float[] sums, double low, double high) {
        return sums[index(high)] - sums[index(low)];
    }

    private int index(double along) {
        return Math.max(0, Math.min((int) (along - start + 0.5), edgeUpTo.length - 1));
    }

    private boolean edgeNear(Edges edges, Point p) {
        for (int k = -REACH; k <= REACH; k++) {
            int x = (int) (p.x() + k * line.nx());
            int y = (int) (p.y() + k * line.ny());
            if (x < 0 || y < 0 || x >= edges.width || y >= edges.height) {
                continue;
            }
            int i = y * edges.width + x;
            if (edges.ridge[i]
                    && Math.abs(edges.gx[i] * line.nx() + edges.gy[i] * line.ny()) > ALIGNED * edges.strength[i]) {
                return true;
            }
        }
        return false;
    }
}
