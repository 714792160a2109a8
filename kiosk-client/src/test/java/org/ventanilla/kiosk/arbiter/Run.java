package org.ventanilla.kiosk.arbiter;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.contract.Words.Rung;

/** What happened on a simulated link: what the arbiter heard and decided, and what the link was like. */
record Run(Course up, Course down, List<Moment> moments) {
    record Moment(Sample sample, Decision decision) {}

    List<Sample> samples() {
        return moments.stream().map(Moment::sample).toList();
    }

    List<Decision> decisions() {
        return moments.stream().map(Moment::decision).toList();
    }

    List<String> log() {
        return moments.stream()
                .map(each -> each.decision().why())
                .filter(why -> !why.isEmpty())
                .toList();
    }

    Rung upAt(long ms) {
        return at(ms).up();
    }

    Rung downAt(long ms) {
        return at(ms).down();
    }

    Decision at(long ms) {
        Decision last = moments.get(0).decision();
        for (Moment each : moments) {
            last = each.sample().at() <= ms ? each.decision() : last;
        }
        return last;
    }

    long end() {
        return moments.get(moments.size() - 1).sample().at();
    }

    /** How often the rung of either direction changed from {@code from} to {@code to}. */
    int changes(long from, long to) {
        int changes = 0;
        for (int i = 1; i < moments.size(); i++) {
            Decision before = moments.get(i - 1).decision();
            Decision now = moments.get(i).decision();
            long at = moments.get(i).sample().at();
            boolean isIn = at >= from && at < to;
            changes += isIn && before.up() != now.up() ? 1 : 0;
            changes += isIn && before.down() != now.down() ? 1 : 0;
        }
        return changes;
    }

    /** A queue that grows more slowly than this makes it is noticed later, and harms less. */
    private static final double CLEARLY = 1.25;

    /** The longest time until {@code until}, ms, on rungs of which {@code sends} is more than the link carries. */
    long longestAbove(boolean isUp, Thresholds limits, long until) {
        Course course = isUp ? up : down;
        long longest = 0;
        long since = -1;
        List<Moment> all = new ArrayList<>(moments);
        int next = 0;
        Rung rung = Rung.OFFLINE;
        for (long ms = 0; ms < until; ms += Pipe.TICK_MS) {
            while (next < all.size() && all.get(next).sample().at() <= ms) {
                Decision decision = all.get(next++).decision();
                rung = isUp ? decision.up() : decision.down();
            }
            boolean isAbove = limits.sends(rung) > course.kbit(ms) * CLEARLY;
            since = isAbove ? (since < 0 ? ms : since) : -1;
            longest = since < 0 ? longest : Math.max(longest, ms - since);
        }
        return longest;
    }
}
