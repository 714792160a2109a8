package org.ventanilla.kiosk.upload;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** The connection of now: what was asked on it and not answered yet. Lives on the event loop. */
final class Talk {
    private final Channel channel;
    private final ArrayDeque<Run> unanswered = new ArrayDeque<>();
    final Flow flow;
    private boolean interim;

    Talk(Channel channel, long now, double connectSeconds) {
        this.channel = channel;
        this.flow = new Flow(now);
        flow.window().connected(connectSeconds);
    }

    boolean is(Channel other) {
        return channel.equals(other);
    }

    /** The request that has bytes left to send. */
    @Nullable Run running() {
        var last = unanswered.peekLast();
        return last == null || last.isSent() ? null : last;
    }

    void start(Run run, Requests requests, String bearer) {
        unanswered.addLast(run);
        write(requests.of(run, bearer));
        if (run.isSent()) {
            write(LastHttpContent.EMPTY_LAST_CONTENT);
        }
    }

    void send(Run run, byte[] bytes, long now) {
        run.sentTo += bytes.length;
        run.item.sentTo = Math.max(run.item.sentTo, run.sentTo);
        write(new DefaultHttpContent(Unpooled.wrappedBuffer(bytes)));
        if (run.isSent()) {
            write(LastHttpContent.EMPTY_LAST_CONTENT);
        }
        flow.sent(now, bytes.length);
    }

    void flush() {
        channel.flush();
    }

    boolean isWritable() {
        return channel.isWritable();
    }

    /** The request that a reply is about; an interim one leaves it open. */
    @Nullable Run heard(Reply reply, long now) {
        flow.heard(now);
        var run = reply.isInterim() ? unanswered.peekFirst() : unanswered.pollFirst();
        if (run != null && reply.isFine() && reply.offset() >= 0) {
            interim |= reply.isInterim();
            run.item.onDisk(reply.offset());
            flow.acked(now, reply.isInterim() ? run.placeOf(reply.offset()) : run.place + run.to - run.from);
        }
        return run;
    }

    /** A proxy on the way swallows what comes before the last answer. */
    boolean lacksInterim() {
        return !interim && flow.sent() > Window.SMALLEST;
    }

    double silence(long now) {
        var first = unanswered.peekFirst();
        return flow.silence(now, flow.unacked() > 0 || (first != null && first.isSent()));
    }

    boolean isIdle() {
        return unanswered.isEmpty();
    }

    /** At once, see {@link Dialler}. May be closed already. */
    void close() {
        var unused = channel.close();
    }

    /** What becomes of it is heard from the connection, as its end. */
    private void write(Object message) {
        var unused = channel.write(message);
    }
}
