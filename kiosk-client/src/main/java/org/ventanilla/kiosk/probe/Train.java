package org.ventanilla.kiosk.probe;

import org.ventanilla.contract.stun.LinkProbe;
import org.ventanilla.kiosk.arbiter.Sample;

/**
 * One padding probe: long requests in an even row, and what the times of their answers prove. Rates are of IP, kbit/s, and never more than was
 * sent: the server's times say what the way up carried, ours what the way down did, which cannot be more, since an answer is as long as its
 * request at most.
 */
public final class Train {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_MS = 3000;
    private static final int LONGEST = 1200;
    private static final int SHORTEST = 160;
    private static final int WANTED_PACKETS = 16;
    private static final int FEWEST_PACKETS = 4;

    private final int kbit;
    private final boolean down;
    private final int ipBytes;
    private final int packets;
    private int sent;
    private int answers;
    private long firstHeard;
    private long firstSeen;
    private int firstCount = Integer.MAX_VALUE;
    private int lastCount;
    private final Spacing there = new Spacing();
    private final Spacing here = new Spacing();

    /**
     * @param kbit of IP, how fast to send
     * @param bytes of IP at most, in each direction that is tried; 64 kB and three seconds are never passed
     * @param down answers as long as requests
     */
    public Train(int kbit, int bytes, boolean down) {
        this.kbit = Math.max(1, kbit);
        this.down = down;
        int most = (int) Math.min(Math.min(bytes, MOST_BYTES), (long) this.kbit * MOST_MS / 8);
        ipBytes = Math.clamp(most / WANTED_PACKETS, SHORTEST, LONGEST);
        packets = Math.max(FEWEST_PACKETS, most / ipBytes);
    }

    public int ipBytes() {
        return ipBytes;
    }

    public boolean wantsLongAnswers() {
        return down;
    }

    /** How many more should be sent, so many µs after its start. */
    public int due(long micros) {
        return (int) Math.min(packets, 1 + micros / gapMicros()) - sent;
    }

    public boolean isSent() {
        return sent == packets;
    }

    public boolean isOver() {
        return isSent() && answers == packets;
    }

    public void sent() {
        sent++;
    }

    public void heard(LinkProbe seen, long at) {
        if (answers == 0) {
            firstHeard = at;
            firstSeen = seen.micros();
        }
        // Of large numbers the squares would lose what matters.
        here.arrived(answers, at - firstHeard);
        there.arrived(seen.count(), seen.micros() - firstSeen);
        answers++;
        firstCount = Math.min(firstCount, seen.count());
        lastCount = Math.max(lastCount, seen.count());
    }

    /** At {@code at} ms. */
    public Sample.Padded proved(long at) {
        int came = answers == 0 ? 0 : Math.clamp(lastCount - (long) firstCount + 1, answers, packets);
        return new Sample.Padded(at, rate(came, there), down ? rate(answers, here) : Double.NaN);
    }

    /** So many arrived so far apart; over at least the time that sending took, since the ones before and after may have been lost. */
    private double rate(int came, Spacing spacing) {
        double over = Math.max(spacing.atMost() * came, packets * gapMicros());
        return came * ipBytes * 8 * 1000.0 / over;
    }

    private double gapMicros() {
        return ipBytes * 8 * 1000.0 / kbit;
    }
}
