package org.ventanilla.server.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.line.store.PgAgents;
import org.ventanilla.server.line.store.PgLine;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.SessionFixture;
import org.ventanilla.server.session.Stage;

class LineIT {
    private static final TestDb DB = Postgres.fresh();
    private static final Instant NINE = Instant.parse("2026-11-23T14:00:00Z");

    private final SessionFixture on = new SessionFixture(DB);
    private final UUID ana = on.agent();
    private final UUID luis = on.agent();
    private final PgLine line = new PgLine(DB.db);
    private final PgAgents agents = new PgAgents(DB.db);
    private final Here here = new Here();
    private final WatchingLine watching = new WatchingLine(line, agents, here);
    private final BeingAvailable available = new BeingAvailable(DB.transactions, agents, DB.events);
    private final Accepting accepting =
            new Accepting(DB.transactions, line, agents, here, on.sessions, on.moves, Clock.systemUTC());

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void empty() {
        DB.db.update("truncate session, event, line_agent cascade");
        DB.happened.clear();
    }

    @Test
    void they_wait_in_the_order_in_which_they_came() {
        UUID first = waiting();
        UUID second = waiting();
        assertEquals(
                List.of(first, second),
                line.inOrder().stream().map(Waiting::session).toList());
        assertEquals(2, watching.placeOf(second).orElseThrow().place());
        accepting.accept(ana, null);
        assertEquals(1, watching.placeOf(second).orElseThrow().place());
        assertEquals(Optional.empty(), watching.placeOf(first));
    }

    @Test
    void the_wait_comes_of_the_agents_who_are_here_and_take_people() {
        UUID first = waiting();
        assertEquals(8, minutes(first));
        here.agents.addAll(List.of(ana, luis));
        assertEquals(4, minutes(first));
        available.say(luis, false);
        assertEquals(8, minutes(first));
        attended(Duration.ofMinutes(3));
        assertEquals(3, minutes(first));
    }

    @Test
    void the_last_attentions_count_by_how_long_they_kept_the_agent() {
        attended(Duration.ofMinutes(3));
        assertEquals(List.of(Duration.ofMinutes(3)), line.lastLengths(5));
    }

    @Test
    void the_first_is_taken_when_nobody_is_named() {
        UUID first = waiting();
        waiting();
        assertEquals(first, taken(accepting.accept(ana, null)));
    }

    @Test
    void an_agent_takes_one_at_a_time() {
        UUID first = waiting();
        UUID second = waiting();
        accepting.accept(ana, first);
        assertEquals(Result.refused(ProblemCode.ALREADY_IN_ATTENTION), accepting.accept(ana, second));
        assertEquals(first, taken(accepting.accept(ana, first)));
        assertEquals(first, taken(accepting.accept(ana, null)), "an answer that was lost is said again");
    }

    @Test
    void the_next_is_somebody_who_sits_there_now() {
        UUID lost = waiting();
        here.away.put(on.now(lost).kiosk(), NINE);
        assertEquals(Result.refused(ProblemCode.LINE_EMPTY), accepting.accept(ana, null));
        UUID second = waiting();
        assertEquals(second, taken(accepting.accept(ana, null)));
        assertEquals(lost, taken(accepting.accept(luis, lost)), "by name she can still be called");
    }

    @Test
    void who_cannot_be_taken_is_told_why() {
        assertEquals(Result.refused(ProblemCode.LINE_EMPTY), accepting.accept(ana, null));
        assertEquals(Result.refused(ProblemCode.SESSION_UNKNOWN), accepting.accept(ana, Ids.next()));
        UUID gone = waiting();
        on.leaving.leave(on.now(gone).kiosk(), gone);
        assertEquals(Result.refused(ProblemCode.SESSION_UNKNOWN), accepting.accept(ana, gone));
        UUID taken = waiting();
        accepting.accept(ana, taken);
        assertEquals(Result.refused(ProblemCode.ALREADY_TAKEN), accepting.accept(luis, taken));
    }

    @RepeatedTest(10)
    void of_two_agents_who_want_the_same_person_exactly_one_gets_her() throws Exception {
        UUID session = waiting();
        List<Result<Session>> answers =
                atOnce(() -> accepting.accept(ana, session), () -> accepting.accept(luis, session));
        assertEquals(1, answers.stream().filter(Result.Done.class::isInstance).count());
        assertEquals(
                1,
                answers.stream()
                        .filter(Result.refused(ProblemCode.ALREADY_TAKEN)::equals)
                        .count());
        assertEquals(List.of("SessionOpened", "SessionAccepted"), happened());
    }

    @RepeatedTest(10)
    void two_agents_who_want_the_next_person_get_two() throws Exception {
        UUID first = waiting();
        UUID second = waiting();
        List<Result<Session>> answers = atOnce(() -> accepting.accept(ana, null), () -> accepting.accept(luis, null));
        assertEquals(Set.of(first, second), Set.of(taken(answers.get(0)), taken(answers.get(1))));
    }

    @RepeatedTest(10)
    void two_windows_of_one_agent_take_one_person() throws Exception {
        waiting();
        waiting();
        List<Result<Session>> answers = atOnce(() -> accepting.accept(ana, null), () -> accepting.accept(ana, null));
        assertEquals(taken(answers.get(0)), taken(answers.get(1)));
        assertEquals(1, line.inOrder().size());
    }

    @Test
    void a_kiosk_that_is_silent_for_fifteen_minutes_gives_up_its_place() {
        UUID lost = waiting();
        UUID kept = waiting();
        here.away.put(on.now(lost).kiosk(), NINE);
        sweepAt(NINE.plus(Duration.ofMinutes(15)).minusMillis(1));
        assertInstanceOf(Stage.Waiting.class, on.now(lost).stage());
        sweepAt(NINE.plus(Duration.ofMinutes(15)));
        assertInstanceOf(Stage.Abandoned.class, on.now(lost).stage());
        assertInstanceOf(Stage.Waiting.class, on.now(kept).stage());
        assertEquals("system", DB.happened.getLast().actor());
    }

    @Test
    void the_sweep_leaves_alone_whom_an_agent_attends() {
        UUID held = waiting();
        accepting.accept(ana, held);
        here.away.put(on.now(held).kiosk(), NINE);
        sweepAt(NINE.plus(Duration.ofHours(2)));
        assertInstanceOf(Stage.InAttention.class, on.now(held).stage());
    }

    private void sweepAt(Instant now) {
        new SweepingAway(on.sessions, on.moves, here, Clock.fixed(now, ZoneOffset.UTC)).sweep();
    }

    private UUID waiting() {
        UUID session = Ids.next();
        on.waiting(on.kiosk(), session);
        return session;
    }

    private void attended(Duration length) {
        UUID session = Ids.next();
        UUID agent = on.agent();
        Session open = Session.open(session, on.kiosk(), Service.AGUA, NINE);
        on.sessions.add(open);
        on.sessions.save(new Session(
                session,
                open.kiosk(),
                Service.AGUA,
                NINE,
                new Stage.Ended(agent, NINE, Outcome.COPIA, NINE.plus(length)),
                null,
                null,
                null));
    }

    private int minutes(UUID session) {
        return watching.placeOf(session).orElseThrow().minutes();
    }

    private static UUID taken(Result<Session> answer) {
        if (answer instanceof Result.Done<Session> done) {
            return done.value().id();
        }
        throw new AssertionError("refused: " + answer);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> first = threads.submit(() -> after(start, one));
            Future<T> second = threads.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> call) throws Exception {
        start.await();
        return call.call();
    }

    private static List<String> happened() {
        return DB.happened.stream().map(Event::type).toList();
    }

    private static final class Here implements Presence {
        final Set<UUID> agents = new HashSet<>();
        final Map<UUID, Instant> away = new HashMap<>();

        @Override
        public Set<UUID> agentsHere() {
            return agents;
        }

        @Override
        public boolean isKioskHere(UUID kiosk) {
            return !away.containsKey(kiosk);
        }

        @Override
        public Optional<Instant> kioskAwaySince(UUID kiosk) {
            return Optional.ofNullable(away.get(kiosk));
        }
    }
}
