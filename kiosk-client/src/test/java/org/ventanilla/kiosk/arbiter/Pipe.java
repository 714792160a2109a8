package org.ventanilla.kiosk.arbiter;

import java.util.Random;

/** One direction: a queue before a link of some rate. Bits come in, wait, and go through or are lost. */
final class Pipe {
    static final int TICK_MS = 20;

    private final Course course;
    private final Random random;
    private double waiting;
    private double sent;
    private double lost;
    private double through;
    private double padding;

    Pipe(Course course, long seed) {
        this.course = course;
        this.random = new Random(seed);
    }

    /** @param kbit what is sent; {@code padKbit} of it is padding */
    void tick(long now, double kbit, double padKbit) {
        Course.Step link = course.at(now);
        double room = Math.max(0, course.buffer() - waiting);
        double in = (kbit + padKbit) * TICK_MS;
        sent += in;
        if (link.kbit() == 0) {
            lost += in;
            waiting = 0;
            return;
        }
        double taken = Math.min(in * (1 - loss(now)), room);
        lost += in - taken;
        double out = Math.min(waiting + taken, (double) link.kbit() * TICK_MS);
        waiting += taken - out;
        through += out;
        padding += kbit + padKbit > 0 ? out * padKbit / (kbit + padKbit) : 0;
    }

    /** How long a packet that leaves now is under way, ms; -1 when it does not arrive. */
    double travels(long now) {
        Course.Step link = course.at(now);
        boolean isLost = link.kbit() == 0 || random.nextDouble() < loss(now) || waiting > course.buffer() * 0.98;
        return isLost ? -1 : link.delayMs() + queueMs(now) + random.nextDouble() * link.jitterMs();
    }

    double queueMs(long now) {
        int kbit = course.kbit(now);
        return kbit == 0 ? 0 : waiting / kbit;
    }

    double lossSoFar() {
        double share = sent == 0 ? Double.NaN : lost / sent;
        sent = 0;
        lost = 0;
        return share;
    }

    /** kbit/s since it was last asked. */
    double flow(long overMs) {
        double kbit = through / overMs;
        through = 0;
        return kbit;
    }

    double paddingThrough() {
        double bits = padding;
        padding = 0;
        return bits;
    }

    private double loss(long now) {
        Course.Burst burst = course.burst();
        long in = now % (burst.goodMs() + burst.badMs());
        boolean isBad = in >= burst.goodMs();
        return isBad ? burst.lossPercent() / 100 : course.lossPercent() / 100;
    }
}
