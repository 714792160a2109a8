package org.ventanilla.server.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.app.TestClock;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFixture;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.casework.store.PgCaseFiles;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.message.Sending;
import org.ventanilla.server.notification.message.store.PgOutbox;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.path.Path;
import org.ventanilla.server.notification.store.PgAuthorisations;
import org.ventanilla.server.notification.store.PgWays;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

/** Cases decided on Wednesday 25 November 2026 at 10:00 in a real database, and a clock that a test moves. */
public final class NotificationFixture {
    public static final LocalDate DECIDED = LocalDate.of(2026, 11, 25);
    public static final String SOFIA = "staff:" + Ids.next();

    public final TestDb db;
    public final CaseFixture cases;
    public final TestClock clock = TestClock.at("2026-11-25T10:00:00-05:00");
    public final TestActs acts = new TestActs();
    public final Ways ways;
    public final Authorisations authorisations;
    public final Outbox outbox;
    public final Sending sending;
    public final Reaching reaching;
    public final Walking walking;

    public NotificationFixture(TestDb db) {
        this.db = db;
        cases = new CaseFixture(db);
        ways = new PgWays(db.db);
        authorisations = new PgAuthorisations(db.db);
        outbox = new PgOutbox(db.db);
        Carrier nobody = (id, message) -> java.util.Optional.empty();
        sending = new Sending(outbox, Map.of(Channel.MAIL, nobody), clock);
        reaching = new Reaching(authorisations, sending);
        walking = new Walking(
                db.transactions,
                acts,
                ways,
                reaching,
                moving(clock),
                Clocks.ofTheLaw(),
                BusinessDays.national(),
                db.events,
                clock);
    }

    public MovingCase moving(Clock at) {
        return new MovingCase(
                db.transactions, new PgCaseFiles(db.db), db.events, BusinessDays.national(), new Catalogue(), at);
    }

    /** Decided, with an address. */
    public Act act() {
        return act("Vereda El Salto, finca La Palma");
    }

    public Act act(@Nullable String address) {
        return act(address, List.of("Reposición ante la empresa, en cinco días hábiles."));
    }

    public Act act(@Nullable String address, List<String> recursos) {
        CaseFile file = cases.filed(Kind.RECLAMACION);
        var number = cases.answerOf(file);
        Instant at = DECIDED.atTime(10, 0).atZone(Bogota.ZONE).toInstant();
        done(cases.movingAt(at)
                .move(file.id(), null, new Resolving.Decide(number, at, Respuesta.ACCEDE), CaseFixture.MARTA));
        var id = Ids.next();
        var to = new Addressee("María Pérez", "9000010421", address, "Junín", "maria@example.co");
        var act = new Act(id, file.id(), file.radicado(), number, at, Sha256.of(acts.pdf(id)), recursos, to);
        acts.issue(act);
        return act;
    }

    /** On that day at noon. */
    public void on(int month, int day) {
        clock.set(LocalDate.of(2026, month, day)
                .atTime(LocalTime.NOON)
                .atZone(Bogota.ZONE)
                .toInstant());
    }

    /** Happens today. */
    public Path happens(Act act, Happened what) {
        return done(walking.record(act.id(), what, Bogota.dateOf(clock.instant()), SOFIA, "prueba"));
    }

    public CaseFile caseOf(Act act) {
        return cases.files.byId(act.pqr()).orElseThrow();
    }

    public static <T> T done(Result<T> result) {
        if (result instanceof Result.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }
}
