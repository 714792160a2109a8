package org.ventanilla.kiosk.upload;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends parts until each has arrived or was refused, whatever becomes of single connections. Few bytes are under way
 * unacknowledged; when nothing is heard for four round trips, fresh connections are tried beside the silent one, and the first
 * that comes about takes over at the byte that is known to be on the server's disk. Its methods may be called from any thread.
 */
public final class Uploader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Uploader.class);
    private static final long TICK_MS = 50;
    /** Silence is never shorter than this, however quick the link: one lost packet is not the end. */
    private static final double LEAST_PATIENCE = 3;

    private static final double ROUND_TRIPS = 4;
    private static final int SLICE = 4096;
    private static final int PACKET = 1400;
    /** A smaller part that comes in between waits for the rest of one request, not for a whole page. */
    private static final int RUN = 64 * 1024;

    private static final double RUN_SECONDS = 2;
    private static final int HEAD_BYTES = 320;
    private static final long PARKED = 60_000_000_000L;
    private static final int SPOILED_TWICE = 2;

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final EventLoop loop = group.next();
    private final Backlog backlog = new Backlog();
    private final Redial redial = new Redial();
    private final Budget budget;
    private final Requests requests;
    private final Dialler dialler;
    private final Pass pass;
    private final Told told;

    private @Nullable Talk talk;
    private @Nullable String bearer;
    private boolean askingBearer;
    private boolean plain;

    /** @param bytesPerSecond asked on each step, on the sender's thread; 0 is a pause, {@link Long#MAX_VALUE} no limit */
    public Uploader(URI server, Pass pass, LongSupplier bytesPerSecond, Told told) {
        this.pass = pass;
        this.told = told;
        this.budget = new Budget(bytesPerSecond, System.nanoTime());
        this.requests = new Requests(server);
        this.dialler = new Dialler(server, loop, this::connected, this::heard, this::lost);
        var unused = loop.scheduleAtFixedRate(this::pump, 0, TICK_MS, TimeUnit.MILLISECONDS);
    }

    /** The same part twice is sent once. */
    public void send(Outgoing part) {
        loop.execute(() -> {
            backlog.add(part);
            redial.wake();
            pump();
        });
    }

    /** Somebody knows that the link is back. */
    public void wake() {
        loop.execute(() -> {
            redial.wake();
            pump();
        });
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private void pump() {
        try {
            long now = System.nanoTime();
            if (backlog.isEmpty() || budget.isPaused()) {
                return;
            }
            if (bearer == null) {
                askBearer();
                return;
            }
            if ((talk == null || isSilent(talk, now)) && redial.isTime(now)) {
                redial.tried(now);
                dialler.dial();
            }
            if (talk != null) {
                write(talk, now, bearer);
            }
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("sending");
            hangUp();
        }
    }

    private static boolean isSilent(Talk talk, long now) {
        var patience = Math.max(LEAST_PATIENCE, ROUND_TRIPS * talk.flow.window().roundTrip());
        return talk.silence(now) > patience;
    }

    private void write(Talk to, long now, String bearer) {
        while (to.isWritable()) {
            var run = to.running();
            if (run == null) {
                run = nextRun(to, now);
                if (run == null) {
                    break;
                }
                to.start(run, requests, bearer);
                budget.spent(HEAD_BYTES);
                continue;
            }
            var left = run.to - run.sentTo;
            var room = Math.min(Math.min(to.flow.room(now), budget.allowed(now)), SLICE);
            if (room < Math.min(left, PACKET)) {
                break;
            }
            byte[] bytes;
            try {
                bytes = read(run.item.out, run.sentTo, (int) Math.min(room, left));
            } catch (IOException e) {
                unreadable(run.item, e);
                return;
            }
            to.send(run, bytes, now);
            budget.spent(bytes.length);
        }
        to.flush();
    }

    private @Nullable Run nextRun(Talk to, long now) {
        var next = backlog.next(now).orElse(null);
        if (next == null || to.flow.room(now) < PACKET) {
            return null;
        }
        if (next.known == Item.Known.PERHAPS) {
            next.asking = true;
            return new Run(Run.Kind.ASK, next, 0, 0, to.flow.sent());
        }
        var from = next.sentTo;
        var until = Math.min(next.out.bytes(), from + runBytes(to, now));
        var kind = next.known == Item.Known.NOT_OFFERED ? Run.Kind.OFFER : Run.Kind.GO_ON;
        next.known = Item.Known.OFFERED;
        return new Run(kind, next, from, until, to.flow.sent());
    }

    /** Where acknowledgements on the way do not come through, each request is so short that its answer serves as one. */
    private long runBytes(Talk to, long now) {
        return plain
                ? Math.max(8192, to.flow.window().bytes(now) / 3)
                : Math.max(RUN, (long) (RUN_SECONDS * to.flow.window().rate()));
    }

    private static byte[] read(Outgoing out, long at, int most) throws IOException {
        try (var file = FileChannel.open(out.file(), StandardOpenOption.READ)) {
            var bytes = ByteBuffer.allocate(most);
            while (bytes.hasRemaining()) {
                if (file.read(bytes, at + bytes.position()) < 0) {
                    throw new IOException("the part is shorter than it was");
                }
            }
            return bytes.array();
        }
    }

    /** The first that comes about while the one before is silent takes its place. */
    private void connected(Channel channel, double seconds) {
        long now = System.nanoTime();
        if (talk != null && !isSilent(talk, now)) {
            var unused = channel.close();
            return;
        }
        hangUp();
        redial.works();
        dialler.dropOthers(channel);
        talk = new Talk(channel, now, seconds);
        pump();
    }

    private void lost(Channel channel) {
        if (talk != null && talk.is(channel)) {
            hangUp();
            pump();
        }
    }

    private void hangUp() {
        if (talk != null) {
            plain |= talk.lacksInterim();
            talk.close();
            talk = null;
            backlog.disconnected();
        }
    }

    private void heard(Channel channel, Reply reply) {
        if (talk == null || !talk.is(channel)) {
            return;
        }
        var run = talk.heard(reply, System.nanoTime());
        if (run == null || !backlog.has(run.item)) {
            return;
        }
        if (reply.isFine()) {
            redial.isWell();
            progress(run, reply);
        } else {
            trouble(run.item, reply);
        }
        pump();
    }

    private void progress(Run run, Reply reply) {
        var item = run.item;
        item.known = Item.Known.OFFERED;
        item.asking &= reply.isInterim();
        told.durable(item.out.part(), item.durable);
        if (!reply.isInterim() && item.durable == item.out.bytes()) {
            backlog.remove(item.out.part());
            told.arrived(item.out.part());
        }
    }

    /** What follows on this connection was meant for another state of things: a fresh one begins from what is known now. */
    private void trouble(Item item, Reply reply) {
        switch (reply.status()) {
            case 401 -> {
                pass.refused(String.valueOf(bearer));
                bearer = null;
            }
            // A kiosk that was taken back may be let in again, a program that is too old be renewed: the part is as
            // good as before.
            case 403, 412 -> redial.fault(System.nanoTime());
            case 404, 410 -> item.fromTheStart();
            case 422 -> spoiled(item, reply);
            case 429 -> item.parkedUntil = System.nanoTime() + PARKED;
            default -> other(item, reply);
        }
        hangUp();
    }

    private void spoiled(Item item, Reply reply) {
        item.fromTheStart();
        if (++item.spoiled == SPOILED_TWICE) {
            refuse(item, reply);
        }
    }

    private void other(Item item, Reply reply) {
        if (reply.status() >= 500 || reply.code().isEmpty()) {
            redial.fault(System.nanoTime());
        } else if (reply.code().equals("upload-offset-wrong") || reply.code().equals("upload-elsewhere")) {
            item.known = Item.Known.PERHAPS;
            item.durable = 0;
        } else {
            refuse(item, reply);
        }
    }

    private void refuse(Item item, Reply reply) {
        UUID part = item.out.part();
        LOG.atWarn()
                .addKeyValue("part", part)
                .addKeyValue("problem", reply.code())
                .log("the server refuses a part");
        backlog.remove(part);
        told.refused(part, reply.code());
    }

    /** Trying it again and again would hold up the others; what was announced of it is cut off. */
    private void unreadable(Item item, IOException fault) {
        UUID part = item.out.part();
        LOG.atError().setCause(fault).addKeyValue("part", part).log("a part cannot be read");
        backlog.remove(part);
        hangUp();
        told.unreadable(part);
    }

    private void askBearer() {
        if (askingBearer || !redial.isTime(System.nanoTime())) {
            return;
        }
        askingBearer = true;
        redial.tried(System.nanoTime());
        pass.bearer()
                .whenComplete((known, fault) -> loop.execute(() -> {
                    askingBearer = false;
                    bearer = known;
                    if (known != null) {
                        redial.wake();
                        pump();
                    }
                }));
    }
}
