package org.ventanilla.server.probe;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** What became of the datagrams since the start. Thread-safe. */
public final class Counts {
    final LongAdder probes = new LongAdder();
    final LongAdder addresses = new LongAdder();
    final LongAdder malformed = new LongAdder();
    final LongAdder unasked = new LongAdder();
    final LongAdder tooShort = new LongAdder();
    final LongAdder tooMany = new LongAdder();

    Counts() {}

    /** Datagrams that got no answer. */
    public long dropped() {
        return malformed.sum() + unasked.sum() + tooShort.sum() + tooMany.sum();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "probes=%d addresses=%d malformed=%d unasked=%d tooShort=%d tooMany=%d",
                probes.sum(),
                addresses.sum(),
                malformed.sum(),
                unasked.sum(),
                tooShort.sum(),
                tooMany.sum());
    }
}
