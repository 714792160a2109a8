package org.ventanilla.server.upload.http;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a request, from the event loop to the thread that writes them to disk. What is not taken yet is bounded: the
 * connection waits.
 */
final class Body {
    private static final int MOST_WAITING = 256 * 1024;
    private static final Piece WHOLE = new Piece(Buffer.buffer());
    private static final Piece BROKEN = new Piece(Buffer.buffer());

    private record Piece(Buffer bytes) {}

    private final HttpServerRequest request;
    private final Context eventLoop;
    private final LinkedBlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private @Nullable Piece end;
    private int waiting;

    /** The request is paused. */
    Body(HttpServerRequest request, Context eventLoop) {
        this.request = request;
        this.eventLoop = eventLoop;
    }

    /** From now on its bytes come. */
    void open() {
        eventLoop.runOnContext(nothing -> {
            request.handler(this::received);
            request.endHandler(ended -> pieces.add(WHOLE));
            request.exceptionHandler(fault -> pieces.add(BROKEN));
            request.resume();
        });
    }

    /** Nobody wants the rest: it is read and dropped, so that the refusal can be heard. */
    void drop() {
        eventLoop.runOnContext(nothing -> {
            if (!request.isEnded()) {
                request.handler(bytes -> {});
                request.resume();
            }
        });
    }

    /** At least {@code enough} bytes, or what came within {@code millis} of the first, or the last of it; empty only at the end. */
    byte[] take(int enough, long millis) {
        var taken = new ByteArrayOutputStream();
        var until = 0L;
        while (end == null && taken.size() < enough) {
            var left = until - System.nanoTime();
            var piece = taken.size() == 0 ? await() : await(left);
            if (piece == null) {
                break;
            }
            if (taken.size() == 0) {
                until = System.nanoTime() + Math.min(TimeUnit.MILLISECONDS.toNanos(millis), Long.MAX_VALUE / 4);
            }
            keep(piece, taken);
        }
        return taken.toByteArray();
    }

    boolean isOver() {
        return end != null;
    }

    /** The connection broke: what came before that counts, more does not come. */
    boolean isBroken() {
        return end == BROKEN;
    }

    private void keep(Piece piece, ByteArrayOutputStream taken) {
        if (piece == WHOLE || piece == BROKEN) {
            end = piece;
        } else {
            taken.writeBytes(piece.bytes().getBytes());
            eventLoop.runOnContext(nothing -> taken(piece.bytes().length()));
        }
    }

    private void received(Buffer bytes) {
        pieces.add(new Piece(bytes));
        waiting += bytes.length();
        if (waiting > MOST_WAITING) {
            request.pause();
        }
    }

    private void taken(int bytes) {
        var paused = waiting > MOST_WAITING;
        waiting -= bytes;
        if (paused && waiting <= MOST_WAITING) {
            request.resume();
        }
    }

    private Piece await() {
        try {
            return pieces.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Piece await(long nanos) {
        try {
            return pieces.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
