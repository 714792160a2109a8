package org.ventanilla.kiosk.probe;

import java.util.ArrayDeque;
import java.util.Deque;

/** How much of the last probes was lost in each direction. */
final class Shares {
    private static final int LAST = 60;

    private final Deque<Counting.Lost> last = new ArrayDeque<>();

    void add(Counting.Lost lost) {
        if (lost.up() < 0) {
            last.clear();
            return;
        }
        last.addLast(lost);
        if (last.size() > LAST) {
            last.removeFirst();
        }
    }

    double up() {
        int lost = last.stream().mapToInt(Counting.Lost::up).sum();
        return lost / (double) (lost + came());
    }

    double down() {
        return (came() - last.size()) / (double) came();
    }

    private int came() {
        return last.size() + last.stream().mapToInt(Counting.Lost::down).sum();
    }
}
