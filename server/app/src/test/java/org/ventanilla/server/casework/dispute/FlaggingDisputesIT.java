package org.ventanilla.server.casework.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.server.casework.CaseFixture.MARTA;
import static org.ventanilla.server.casework.CaseFixture.MONDAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFixture;
import org.ventanilla.server.casework.Move;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.casework.alert.RaisingAlert;
import org.ventanilla.server.casework.alert.store.PgAlerts;
import org.ventanilla.server.casework.dispute.Disputes.Dispute;
import org.ventanilla.server.casework.dispute.store.PgDisputes;
import org.ventanilla.server.customer.BillingFault;
import org.ventanilla.server.customer.BillingFlags;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

class FlaggingDisputesIT {

    private static final TestDb DB = Postgres.fresh();
    private static final Staff JORGE = new Staff(Ids.next(), "Jorge", Role.RESPONSIBLE);

    private final CaseFixture cases = new CaseFixture(DB);
    private final PgDisputes disputes = new PgDisputes(DB.db);
    private final PgAlerts alerts = new PgAlerts(DB.db);
    private final FakeFlags billing = new FakeFlags();

    /** Does what a test says. */
    private static final class FakeFlags implements BillingFlags {
        final List<Flag> sent = new ArrayList<>();
        final Set<UUID> heard = new HashSet<>();
        boolean away;
        boolean later;

        @Override
        public Taken send(Flag flag) {
            if (away) {
                throw new BillingFault("unreachable");
            }
            sent.add(flag);
            return later ? Taken.LATER : Taken.ACKNOWLEDGED;
        }

        @Override
        public Set<UUID> acknowledged() {
            return heard;
        }

        @Override
        public Duration patience() {
            return Duration.ofHours(1);
        }
    }

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void empty() {
        DB.db.update("truncate billing_flag, case_alert");
        DB.db.update("update pqr_content set disputed = null");
    }

    @Test
    void a_disputed_sum_is_told_once_and_acknowledged() {
        var file = disputed(45_000);
        run(MONDAY);
        run(MONDAY.plusSeconds(60));
        assertEquals(1, billing.sent.size());
        var flag = billing.sent.getFirst();
        assertEquals(file.radicado().text(), flag.radicado());
        assertEquals("4000001", flag.account());
        assertEquals(45_000, flag.amount());
        assertTrue(flag.raised());
        assertEquals(MONDAY, disputes.told(file.id()).orElseThrow().acknowledged());
    }

    @Test
    void another_sum_is_another_flag() {
        var file = disputed(45_000);
        run(MONDAY);
        disputes.put(new Dispute(file.id(), "8810005", 30_000));
        assertEquals(45_000, disputes.told(file.id()).orElseThrow().amount(), "what it acknowledged is not this sum");
        run(MONDAY.plusSeconds(60));
        assertEquals(30_000, disputes.told(file.id()).orElseThrow().amount());
        assertEquals(
                List.of(45_000L, 30_000L),
                billing.sent.stream().map(BillingFlags.Flag::amount).toList());
    }

    @Test
    void while_billing_is_away_it_is_tried_again_later_and_later_and_somebody_is_told() {
        var file = disputed(45_000);
        billing.away = true;
        for (int minute = 0; minute <= 60; minute++) {
            run(MONDAY.plus(Duration.ofMinutes(minute)));
        }
        var told = disputes.told(file.id()).orElseThrow();
        assertEquals("unreachable", told.problem());
        assertEquals(6, told.tries(), "after 1, 2, 4, 8, 16 and 32 minutes");
        assertEquals(List.of(), alarms());
        run(MONDAY.plus(Duration.ofMinutes(61)));
        run(MONDAY.plus(Duration.ofMinutes(62)));
        assertEquals(List.of("SUSPENSION"), alarms());
        billing.away = false;
        run(MONDAY.plus(Duration.ofMinutes(200)));
        assertEquals(List.of(), alarms(), "it ends with its cause");
    }

    @Test
    void what_was_only_taken_counts_when_billing_names_it() {
        var file = disputed(45_000);
        billing.later = true;
        run(MONDAY);
        assertNull(disputes.told(file.id()).orElseThrow().acknowledged());
        billing.heard.add(billing.sent.getFirst().id());
        run(MONDAY.plusSeconds(60));
        assertEquals(
                MONDAY.plusSeconds(60), disputes.told(file.id()).orElseThrow().acknowledged());
    }

    @Test
    void it_is_lifted_when_the_case_is_closed_and_her_days_to_disagree_are_over() {
        var file = disputed(45_000);
        run(MONDAY);
        var today = MONDAY.plusSeconds(600);
        move(file, today, new Resolving.Decide(cases.answerOf(file), today, Respuesta.ACCEDE));
        move(file, today, new Resolving.Notify(today, Notice.How.PERSONAL));
        move(file, today, new Resolving.Close(null));
        run(Instant.parse("2026-12-01T04:00:00Z"));
        assertEquals(1, billing.sent.size(), "Monday 30 November is her fifth day");
        run(Instant.parse("2026-12-01T06:00:00Z"));
        run(Instant.parse("2026-12-01T06:05:00Z"));
        assertEquals(2, billing.sent.size());
        assertFalse(billing.sent.getLast().raised());
    }

    @Test
    void what_is_not_in_dispute_any_more_is_lifted_and_may_be_disputed_again() {
        var file = disputed(45_000);
        run(MONDAY);
        lift(file, MONDAY.plusSeconds(60));
        run(MONDAY.plusSeconds(60));
        run(MONDAY.plusSeconds(120));
        assertEquals(2, billing.sent.size());
        assertFalse(billing.sent.getLast().raised());
        assertEquals(Optional.empty(), disputes.of(file.id()));
        disputes.put(new Dispute(file.id(), "8810005", 45_000));
        run(MONDAY.plusSeconds(180));
        assertEquals(3, billing.sent.size());
        assertTrue(billing.sent.getLast().raised());
    }

    @Test
    void nobody_is_alarmed_for_a_sum_that_is_not_in_dispute_any_more() {
        var file = disputed(45_000);
        billing.later = true;
        run(MONDAY);
        lift(file, MONDAY.plusSeconds(60));
        run(MONDAY.plus(Duration.ofMinutes(61)));
        assertEquals(List.of(), alarms());
    }

    @Test
    void a_sum_that_billing_was_never_told_of_is_lifted_without_telling_it() {
        var file = disputed(45_000);
        lift(file, MONDAY);
        run(MONDAY.plusSeconds(60));
        assertEquals(List.of(), billing.sent);
    }

    private void lift(CaseFile file, Instant now) {
        var lifting = new Disputing(
                DB.transactions, cases.files, cases.movingAt(now), disputes, Clock.fixed(now, ZoneOffset.UTC));
        assertInstanceOf(Result.Done.class, lifting.lift(file.radicado(), file.version(), JORGE));
    }

    @Test
    void closed_within_the_minute_it_is_told_all_the_same() {
        var file = disputed(45_000);
        var today = MONDAY.plusSeconds(600);
        move(file, today, new Resolving.Decide(cases.answerOf(file), today, Respuesta.ACCEDE));
        move(file, today, new Resolving.Notify(today, Notice.How.PERSONAL));
        move(file, today, new Resolving.Close(null));
        run(today);
        assertTrue(billing.sent.getFirst().raised());
    }

    private CaseFile disputed(long amount) {
        var file = cases.filed(Kind.RECLAMACION);
        assertTrue(disputes.put(new Dispute(file.id(), "8810005", amount)));
        return file;
    }

    private void run(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        new FlaggingDisputes(
                        DB.transactions,
                        disputes,
                        billing,
                        new RaisingAlert(DB.transactions, alerts, DB.events, clock),
                        BusinessDays.national(),
                        Clocks.ofTheLaw(),
                        clock)
                .run();
    }

    private void move(CaseFile file, Instant now, Move move) {
        assertInstanceOf(Result.Done.class, cases.movingAt(now).move(file.id(), null, move, MARTA), move.toString());
    }

    private List<String> alarms() {
        return alerts.of(JORGE, Bogota.dateOf(MONDAY), null, 100).stream()
                .map(listed -> listed.alert().kind().name())
                .toList();
    }
}
