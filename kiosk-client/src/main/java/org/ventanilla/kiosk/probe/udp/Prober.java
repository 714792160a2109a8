package org.ventanilla.kiosk.probe.udp;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.probe.Echo;
import org.ventanilla.kiosk.probe.Probing;
import org.ventanilla.kiosk.probe.Quality;
import org.ventanilla.kiosk.probe.Requests;
import org.ventanilla.kiosk.probe.Train;

/**
 * Probes the link to one server, at the pace it is told, and says each thing that it sees. Of one event loop: made, told and heard on it.
 * {@code at} of its samples are ms of {@link System#nanoTime}.
 */
public final class Prober {
    /**
     * The pace without a call. One probe and its answer are 184 bytes of IP (64 and heads of 28 each way; IPv6: 248), so 589 bit/s both ways
     * together (IPv6: 794); over the socket some 240 bytes with TLS and TCP, 768 bit/s, and a knock each ten seconds.
     */
    public static final int IDLE_MS = 2500;

    private static final Logger LOG = LoggerFactory.getLogger(Prober.class);

    private final Vertx vertx;
    private final Addresses addresses;
    private final int port;
    private final Consumer<Sample> ear;
    private final SecureRandom random = new SecureRandom();
    private final Probing probing;
    private final Padder padder;
    private @Nullable UdpRoad road;
    private boolean onlyBySocket;
    private boolean closed;
    private long timer = -1;
    private long pace;

    /**
     * @param host of the server
     * @param port its {@code VENTANILLA_PROBE_PORT}
     * @param echo for where UDP is blocked
     */
    public Prober(Vertx vertx, String host, int port, Echo echo, Consumer<Sample> ear) {
        Out out = new Out(echo);
        this.vertx = vertx;
        this.addresses = new Addresses(vertx, host);
        this.port = port;
        this.ear = ear;
        this.probing = new Probing(out, new Requests(random), Prober::micros, this::say);
        this.padder = new Padder(vertx, Prober::micros, probing::patienceMs, out);
        out.lookUpAgain();
    }

    /** From now on, and the first at once when it is another pace than before. */
    public void every(long ms) {
        if (ms == pace || closed) {
            return;
        }
        pace = ms;
        vertx.cancelTimer(timer);
        timer = vertx.setPeriodic(1, ms, each -> probing.ask());
    }

    /**
     * A padding probe; its end is told as {@link Sample.Padded}. False when one runs already, or UDP is blocked.
     *
     * @param kbit of IP, how fast to send
     * @param bytes of IP at most, in each direction that is tried
     * @param down the way down too: as much as the way up at most, since an answer is never longer than what asked
     */
    public boolean pad(int kbit, int bytes, boolean down) {
        return pad(kbit, bytes, down, ear::accept);
    }

    /** The same, and its end is told to {@code proved} alone. */
    boolean pad(int kbit, int bytes, boolean down, Consumer<Sample.Padded> proved) {
        return !probing.isOnlyBySocket() && padder.start(new Train(kbit, bytes, down), new Requests(random), proved);
    }

    /** Ends the padding probe at once, and tells what it has proved. False when none runs. */
    public boolean endPadding() {
        return padder.end();
    }

    public Quality quality() {
        return probing.quality();
    }

    public boolean isOnlyBySocket() {
        return probing.isOnlyBySocket();
    }

    public void close() {
        closed = true;
        vertx.cancelTimer(timer);
        padder.close();
        if (road != null) {
            road.close();
        }
    }

    private static long micros() {
        return System.nanoTime() / 1000;
    }

    private void say(Sample sample) {
        if (closed) {
            return;
        }
        if (probing.isOnlyBySocket() != onlyBySocket) {
            onlyBySocket = !onlyBySocket;
            LOG.info(
                    onlyBySocket
                            ? "UDP is blocked: the link is probed over the socket"
                            : "The link is probed over UDP");
        }
        ear.accept(sample);
    }

    private void heard(byte[] datagram) {
        if (!closed && !probing.heard(datagram)) {
            padder.heard(datagram);
        }
    }

    private void take(UdpRoad made) {
        if (closed) {
            made.close();
            return;
        }
        if (road != null) {
            road.close();
        }
        road = made;
    }

    private final class Out implements Probing.Outside, Padder.Out {
        private final Echo echo;

        Out(Echo echo) {
            this.echo = echo;
        }

        @Override
        public void send(byte[] datagram) {
            if (road != null) {
                road.send(datagram);
            }
        }

        @Override
        public boolean isIpv6() {
            return road != null && road.isIpv6();
        }

        @Override
        public void ask(Runnable answered) {
            echo.ask(answered);
        }

        @Override
        public void after(long ms, Runnable then) {
            vertx.setTimer(ms, over -> then.run());
        }

        /** Unknown names are known again when the link is back: until then probes are lost. */
        @Override
        public void lookUpAgain() {
            addresses.next().compose(this::road).onSuccess(Prober.this::take);
        }

        private Future<UdpRoad> road(InetAddress server) {
            return UdpRoad.to(vertx, server, port, Prober.this::heard);
        }
    }
}
