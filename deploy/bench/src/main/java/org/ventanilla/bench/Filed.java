package org.ventanilla.bench;

import java.util.Arrays;
import java.util.List;

/** How long each of many took, in nanoseconds, and how long all of them together. */
record Filed(List<long[]> each, double seconds) {

    double perSecond() {
        return count() / seconds;
    }

    long count() {
        return each.stream().mapToLong(one -> one.length).sum();
    }

    /** The smallest that so many of a hundred do not exceed (nearest rank), in milliseconds. */
    double percentile(double percent) {
        var sorted = each.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return sorted[(int) Math.ceil(percent / 100 * sorted.length) - 1] / 1e6;
    }
}
