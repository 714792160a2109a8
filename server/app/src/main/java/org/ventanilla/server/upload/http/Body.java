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

    private enum End {
        NOT_YET,
        WHOLE,
        BROKEN
    }

    private record Piece(Buffer bytes, End end) {}

    private final HttpServerRequest request;
    private final Context eventLoop;
    private final LinkedBlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private End end = End.NOT_YET;
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
            request.endHandler(ended -> end(End.WHOLE));
            request.exceptionHandler(fault -> end(End.BROKEN));
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
        while (end == End.NOT_YET && taken.size() < enough) {
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
        return end != End.NOT_YET;
    }

    /** The connection broke: what came before that counts, more does not come. */
    boolean isBroken() {
        return end == End.BROKEN;
    }

    private void keep(Piece piece, ByteArrayOutputStream taken) {
        end = piece.end();
        taken.writeBytes(piece.bytes().getBytes());
        eventLoop.runOnContext(nothing -> taken(piece.bytes().length()));
    }

    private void end(End how) {
        pieces.add(new Piece(Buffer.buffer(), how));
    }

    private void received(Buffer bytes) {
        pieces.add(new Piece(bytes, End.NOT_YET));
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
