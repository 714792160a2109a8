package org.ventanilla.kiosk.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Common.Signalling;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskChat;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskOpenDay;
import org.ventanilla.contract.FromKiosk.KioskPointer;
import org.ventanilla.contract.FromKiosk.KioskResync;
import org.ventanilla.contract.FromKiosk.KioskSignal;
import org.ventanilla.contract.KioskViews.Devices;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.MergePatch;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.kiosk.device.Device;
import org.ventanilla.kiosk.device.Enrolment;
import org.ventanilla.kiosk.device.Keys;

/** The link against a real WebSocket server that speaks the schema. */
class LinkTest {
    private static final UUID SESSION = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");
    private static final Devices DEVICES =
            new Devices(DeviceState.READY, DeviceState.MISSING, DeviceState.READY, DeviceState.MISSING);

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final Heard heard = new Heard();
    private TinyServer server;
    private Link link;

    @BeforeEach
    void start() throws Exception {
        server = new TinyServer();
        Device device = new Device(
                Keys.in(folder), new Enrolment(folder), new HttpAccess(new ServerHttp(server.uri())), TinyServer.CODE);
        link = new Link(vertx, server.uri(), device, () -> DEVICES, heard);
        onLoop(link::start);
    }

    @AfterEach
    void stop() throws Exception {
        onLoop(link::close);
        TinyServer.await(vertx.close());
        server.close();
    }

    private void onLoop(Runnable work) {
        vertx.runOnContext(nothing -> work.run());
    }

    private void send(FromKiosk message) {
        onLoop(() -> link.send(message));
    }

    @Test
    void it_connects_with_a_heartbeat_and_gets_the_view() throws Exception {
        assertEquals(server.view, heard.view());

        assertEquals(DEVICES, server.nextHeartbeat().devices());
    }

    @Test
    void an_echo_comes_back_while_there_is_a_socket() throws Exception {
        server.nextHeartbeat();
        CountDownLatch two = new CountDownLatch(2);

        onLoop(() -> {
            link.echo(two::countDown);
            link.echo(two::countDown);
        });

        assertTrue(two.await(20, TimeUnit.SECONDS));
    }

    @Test
    void changes_are_applied_one_after_the_other() throws Exception {
        heard.view();
        KioskView closed = TinyServer.view(false);

        server.say(new ToKiosk.Change(2, MergePatch.between(Wire.tree(server.view), Wire.tree(closed))));

        assertEquals(closed, heard.view());
    }

    @Test
    void a_missed_change_asks_for_a_snapshot_and_nothing_is_believed_until_it_comes() throws Exception {
        heard.view();

        server.say(new ToKiosk.Change(
                3, JsonNodeFactory.instance.objectNode().putObject("day").put("open", false)));

        assertInstanceOf(KioskResync.class, server.next());
        server.say(new ToKiosk.KioskSnapshot(9, TinyServer.view(false)));
        assertEquals(TinyServer.view(false), heard.view());
    }

    @Test
    void a_command_is_said_again_on_the_next_socket_until_it_is_answered() throws Exception {
        heard.view();
        KioskChat chat = new KioskChat(UUID.randomUUID(), SESSION, "hola");
        send(chat);
        assertEquals(chat, server.next());

        server.drop();
        assertEquals(chat, server.next());
        server.say(new ToKiosk.Done(chat.id()));
        assertEquals(chat.id(), heard.take(heard.done));

        server.drop();
        KioskOpenDay later = new KioskOpenDay(UUID.randomUUID(), "2468");
        send(later);
        assertEquals(later, server.next(), "the answered one is not said a third time");
    }

    @Test
    void what_is_said_while_the_link_is_down_goes_out_in_its_order() throws Exception {
        heard.view();
        KioskChat first = new KioskChat(UUID.randomUUID(), SESSION, "uno");
        KioskChat second = new KioskChat(UUID.randomUUID(), SESSION, "dos");
        heard.whenLost = () -> {
            link.send(first);
            link.send(second);
            link.send(first);
        };
        server.drop();

        assertEquals(first, server.next());
        assertEquals(second, server.next());
    }

    @Test
    void a_forgotten_command_is_not_said_again() throws Exception {
        heard.view();
        KioskChat forgotten = new KioskChat(UUID.randomUUID(), SESSION, "uno");
        KioskChat kept = new KioskChat(UUID.randomUUID(), SESSION, "dos");
        send(forgotten);
        assertEquals(forgotten, server.next());
        send(kept);
        assertEquals(kept, server.next());
        onLoop(() -> link.forget(forgotten.id()));
        server.drop();

        assertEquals(kept, server.next());
    }

    @Test
    void a_refusal_is_heard_once_with_its_problem() throws Exception {
        heard.view();
        KioskOpenDay open = new KioskOpenDay(UUID.randomUUID(), "0000");
        send(open);
        server.next();

        server.say(new ToKiosk.Refusal(open.id().toString(), Problem.of(ProblemCode.PIN_WRONG)));
        server.say(new ToKiosk.Refusal(open.id().toString(), Problem.of(ProblemCode.PIN_WRONG)));

        assertEquals(ProblemCode.PIN_WRONG.code(), heard.take(heard.refused).code());
        assertNull(heard.refused.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void a_farewell_that_the_server_stumbled_over_is_said_again() throws Exception {
        heard.view();
        KioskLeave leave = new KioskLeave(UUID.randomUUID(), SESSION);
        send(leave);
        assertEquals(leave, server.next());

        server.say(new ToKiosk.Refusal(leave.id().toString(), Problem.of(ProblemCode.FAULT)));

        assertEquals(leave, server.next());
        assertNull(heard.refused.poll());
    }

    @Test
    void signals_pass_and_are_not_kept() throws Exception {
        heard.view();
        KioskSignal signal = new KioskSignal(SESSION, new Signalling(SESSION, null, true, null, null, null));
        server.say(signal);
        assertEquals(signal, heard.take(heard.said));

        KioskChat chat = new KioskChat(UUID.randomUUID(), SESSION, "hola");
        heard.whenLost = () -> {
            link.send(new KioskPointer(SESSION, 0.1, 0.1));
            link.send(chat);
        };
        server.drop();

        assertEquals(chat, server.next());
    }

    @Test
    void the_state_of_the_link_is_told_and_its_round_trip_measured() throws Exception {
        assertEquals(LinkState.GOOD, heard.take(heard.links).state());
        VisitViews.Link measured = heard.take(heard.links);
        while (measured.rttMs() == null) {
            measured = heard.take(heard.links);
        }
        assertTrue(measured.rttMs() < 800);

        server.drop();

        while (measured.state() != LinkState.NONE) {
            measured = heard.take(heard.links);
        }
        assertEquals(LinkState.GOOD, heard.take(heard.links).state());
    }

    @Test
    void a_bearer_that_ran_out_is_replaced_by_itself() throws Exception {
        heard.view();
        server.expireTokens();
        server.drop();

        assertNotNull(heard.view());
        assertEquals(2, server.signIns.get());
    }

    @Test
    void a_kiosk_that_is_not_admitted_says_why_and_does_not_hammer() throws Exception {
        heard.view();
        server.closeFor(ProblemCode.KIOSK_REVOKED);
        server.drop();

        assertEquals(
                ProblemCode.KIOSK_REVOKED.code(),
                heard.take(heard.problems).map(Problem::code).orElse(""));
        int before = server.connections.get();
        TimeUnit.SECONDS.sleep(1);
        assertEquals(before, server.connections.get());
    }

    @Test
    void a_kiosk_that_knows_the_server_is_reached_tries_at_once() throws Exception {
        heard.view();
        heard.whenLost = link::isReached;
        server.drop();

        heard.view();
        assertEquals(2, server.connections.get(), "and the try that was due is not made beside it");
        onLoop(link::isReached);
        send(new KioskChat(UUID.randomUUID(), SESSION, "hola"));
        server.next();
        assertEquals(2, server.connections.get(), "nor while its socket answers");
    }

    @Test
    void nonsense_from_the_server_does_not_end_the_conversation() throws Exception {
        heard.view();
        server.say(java.util.Map.of("type", "somethingNew"));
        server.say(new ToKiosk.KioskSnapshot(5, TinyServer.view(false)));

        assertEquals(TinyServer.view(false), heard.view());
    }

    /** Everything that the link says, to be waited for. */
    private static final class Heard implements Link.Ear {
        volatile Runnable whenLost = () -> {};
        final AtomicInteger connections = new AtomicInteger();
        final BlockingQueue<VisitViews.Link> links = new LinkedBlockingQueue<>();
        final BlockingQueue<KioskView> views = new LinkedBlockingQueue<>();
        final BlockingQueue<ToKiosk> said = new LinkedBlockingQueue<>();
        final BlockingQueue<UUID> done = new LinkedBlockingQueue<>();
        final BlockingQueue<Problem> refused = new LinkedBlockingQueue<>();
        final BlockingQueue<Optional<Problem>> problems = new LinkedBlockingQueue<>();

        <T> T take(BlockingQueue<T> queue) throws InterruptedException {
            T next = queue.poll(60, TimeUnit.SECONDS);
            assertNotNull(next, "nothing was heard");
            return next;
        }

        KioskView view() throws InterruptedException {
            return take(views);
        }

        @Override
        public void connected() {
            connections.incrementAndGet();
        }

        @Override
        public void link(VisitViews.Link now) {
            if (now.state() == LinkState.NONE) {
                whenLost.run();
            }
            links.add(now);
        }

        @Override
        public void shows(KioskView view) {
            views.add(view);
        }

        @Override
        public void says(ToKiosk message) {
            said.add(message);
        }

        @Override
        public void did(UUID command) {
            done.add(command);
        }

        @Override
        public void refused(UUID command, Problem problem) {
            refused.add(problem);
        }

        @Override
        public void kiosk(@Nullable Problem problem) {
            problems.add(Optional.ofNullable(problem));
        }
    }
}
