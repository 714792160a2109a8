package org.ventanilla.kiosk.link;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Tries to get a socket: one try after the other, and one more beside it when somebody knows that now is the moment. What set out later
 * counts more: what it overtakes has been given up. Of one event loop.
 */
final class Trying {
    /** One that set out a moment ago is still as good as another. */
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private static final int MOST = 3;

    private final Vertx vertx;
    private final LongSupplier nanos;
    private final Supplier<Future<Connection>> dial;
    private final Consumer<Connection> opened;
    private final Consumer<Throwable> failed;
    private long timer = -1;
    private long setOutAt;
    private int number;
    private int opens;
    private int underWay;
    private boolean over;

    Trying(
            Vertx vertx,
            LongSupplier nanos,
            Supplier<Future<Connection>> dial,
            Consumer<Connection> opened,
            Consumer<Throwable> failed) {
        this.vertx = vertx;
        this.nanos = nanos;
        this.dial = dial;
        this.opened = opened;
        this.failed = failed;
    }

    void after(Duration pause) {
        vertx.cancelTimer(timer);
        if (!over) {
            timer = vertx.setTimer(Math.max(1, pause.toMillis()), rings -> setOut());
        }
    }

    /** Nothing when one has just set out. */
    void now() {
        boolean fresh = underWay > 0 && nanos.getAsLong() - setOutAt < FRESH_NANOS;
        if (!over && !fresh && underWay < MOST) {
            vertx.cancelTimer(timer);
            setOut();
        }
    }

    boolean isUnderWay() {
        return underWay > 0;
    }

    void close() {
        over = true;
        vertx.cancelTimer(timer);
    }

    private void setOut() {
        int mine = ++number;
        underWay++;
        setOutAt = nanos.getAsLong();
        dial.get().onSuccess(connection -> arrived(mine, connection)).onFailure(this::lost);
    }

    private void arrived(int mine, Connection connection) {
        underWay--;
        if (over || mine < opens) {
            connection.close();
            return;
        }
        opens = mine;
        vertx.cancelTimer(timer);
        opened.accept(connection);
    }

    private void lost(Throwable why) {
        underWay--;
        if (!over) {
            failed.accept(why);
        }
    }
}
