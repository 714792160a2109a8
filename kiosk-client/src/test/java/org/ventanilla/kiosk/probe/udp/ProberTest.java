package org.ventanilla.kiosk.probe.udp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Sample.Padded;
import org.ventanilla.kiosk.arbiter.Sample.ProbeLost;
import org.ventanilla.kiosk.arbiter.Sample.Probed;
import org.ventanilla.kiosk.probe.Echo;

/** Over real sockets of this machine. Nothing here depends on how fast it is. */
class ProberTest {
    private static final int PATIENCE_SECONDS = 30;
    private static final Echo NO_SOCKET = answered -> {};

    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final BlockingQueue<Sample> samples = new LinkedBlockingQueue<>();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void probes_are_answered_over_ipv4() throws Exception {
        try (Responder server = new Responder("127.0.0.1")) {
            prober("127.0.0.1", server.port(), NO_SOCKET);
            assertTrue(await(Probed.class).rttMs() >= 0);
            assertTrue(await(Probed.class).upLost() >= 0);
        }
    }

    @Test
    void probes_are_answered_over_ipv6() throws Exception {
        assumeTrue(isHere("::1"));
        try (Responder server = new Responder("::1")) {
            prober("[::1]", server.port(), NO_SOCKET);
            await(Probed.class);
        }
    }

    @Test
    void a_firewall_that_shuts_moves_the_probes_to_the_socket_and_one_that_opens_brings_them_back() throws Exception {
        try (Responder server = new Responder("127.0.0.1")) {
            prober("127.0.0.1", server.port(), answered -> vertx.setTimer(1, over -> answered.run()));
            await(Probed.class);
            server.open = false;
            await(sample -> sample instanceof Probed probed && probed.upLost() == -1);
            server.open = true;
            await(sample -> sample instanceof Probed probed && probed.upLost() >= 0);
        }
    }

    @Test
    void with_nobody_there_probes_are_lost_and_found_again() throws Exception {
        try (Responder server = new Responder("127.0.0.1")) {
            server.open = false;
            prober("127.0.0.1", server.port(), NO_SOCKET);
            await(ProbeLost.class);
            server.open = true;
            await(Probed.class);
        }
    }

    @Test
    void a_name_that_nobody_knows_is_a_link_that_is_down() throws Exception {
        prober("no-such-host.invalid", 3478, NO_SOCKET);
        await(ProbeLost.class);
    }

    @Test
    void a_padding_probe_proves_something_and_runs_alone() throws Exception {
        try (Responder server = new Responder("127.0.0.1")) {
            Prober prober = prober("127.0.0.1", server.port(), NO_SOCKET);
            await(Probed.class);
            assertTrue(here(() -> prober.pad(800, 20_000, true)));
            assertFalse(here(() -> prober.pad(800, 20_000, true)));
            Padded padded = await(Padded.class);
            assertTrue(padded.upKbit() > 0 && padded.upKbit() <= 800, padded::toString);
            assertTrue(padded.downKbit() > 0 && padded.downKbit() <= 800, padded::toString);

            assertTrue(here(() -> prober.pad(800, 20_000, false)));
            assertEquals(Double.NaN, await(Padded.class).downKbit());
        }
    }

    private Prober prober(String host, int port, Echo echo) throws Exception {
        return here(() -> {
            Prober prober = new Prober(vertx, host, port, echo, samples::add);
            prober.every(50);
            return prober;
        });
    }

    private <S extends Sample> S await(Class<S> kind) throws Exception {
        return kind.cast(await(kind::isInstance));
    }

    private Sample await(Predicate<Sample> wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            Sample sample = samples.poll(1, TimeUnit.SECONDS);
            if (sample != null && wanted.test(sample)) {
                return sample;
            }
        }
        throw new AssertionError("never seen");
    }

    /** On the event loop. */
    private <T> T here(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        context.runOnContext(nothing -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static boolean isHere(String host) {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(host, 0))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
