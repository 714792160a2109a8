package org.ventanilla.kiosk.probe.udp;

import io.vertx.core.Vertx;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.probe.Requests;
import org.ventanilla.kiosk.probe.Train;

/** Runs one padding probe at a time. */
final class Padder {
    private static final int TICK_MS = 5;
    /** For what waits in the queue that this probe has filled. */
    private static final int ROOM_MS = 500;

    private static final int MOST_MS = 8000;

    /** How its requests go out. */
    interface Out {
        void send(byte[] datagram);

        boolean isIpv6();
    }

    private final Vertx vertx;
    private final LongSupplier micros;
    private final LongSupplier patienceMs;
    private final Out out;
    private @Nullable Running running;

    /** @param patienceMs how long an answer may take that nothing holds up */
    Padder(Vertx vertx, LongSupplier micros, LongSupplier patienceMs, Out out) {
        this.vertx = vertx;
        this.micros = micros;
        this.patienceMs = patienceMs;
        this.out = out;
    }

    /** False when one runs already: two would measure each other. */
    boolean start(Train train, Requests requests, Consumer<Sample.Padded> proved) {
        if (running != null) {
            return false;
        }
        running = new Running(train, requests, proved);
        return true;
    }

    void heard(byte[] datagram) {
        if (running != null) {
            running.heard(datagram);
        }
    }

    /** What has come so far must do. False when none runs. */
    boolean end() {
        if (running == null) {
            return false;
        }
        running.end();
        return true;
    }

    void close() {
        if (running != null) {
            vertx.cancelTimer(running.timer);
            running = null;
        }
    }

    private final class Running {
        private final Train train;
        private final Requests requests;
        private final Consumer<Sample.Padded> proved;
        private final long began = micros.getAsLong();
        private final long timer = vertx.setPeriodic(TICK_MS, each -> tick());
        private long lastSent = began;
        private long lastHeard = began;

        Running(Train train, Requests requests, Consumer<Sample.Padded> proved) {
            this.train = train;
            this.requests = requests;
            this.proved = proved;
        }

        private void tick() {
            long now = micros.getAsLong();
            for (int due = train.due(now - began); due > 0; due--) {
                out.send(requests.padded(train.ipBytes(), train.wantsLongAnswers(), out.isIpv6(), now));
                train.sent();
                lastSent = now;
            }
            if (train.isOver() || isSilent(now) || msSince(began, now) > MOST_MS) {
                end();
            }
        }

        /** Once some have come, the rest comes close behind them or not at all. */
        private boolean isSilent(long now) {
            long patience = patienceMs.getAsLong() + (lastHeard == began ? ROOM_MS : 0);
            return train.isSent() && msSince(lastSent, now) > patience && msSince(lastHeard, now) > ROOM_MS;
        }

        private void end() {
            close();
            proved.accept(train.proved(micros.getAsLong() / 1000));
        }

        private void heard(byte[] datagram) {
            long now = micros.getAsLong();
            requests.answered(datagram, now).ifPresent(answered -> {
                lastHeard = now;
                train.heard(answered.seen(), now);
            });
        }

        private static long msSince(long then, long now) {
            return (now - then) / 1000;
        }
    }
}
