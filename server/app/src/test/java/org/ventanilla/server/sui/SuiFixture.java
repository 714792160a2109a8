package org.ventanilla.server.sui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.casework.Move;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Notice.How;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.casework.store.PgCaseFiles;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Municipality;
import org.ventanilla.server.kiosk.Partner;
import org.ventanilla.server.kiosk.store.PgKiosks;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Cases;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Reception;
import org.ventanilla.server.pqr.Respuesta;
import org.ventanilla.server.pqr.store.PastSeries;
import org.ventanilla.server.pqr.store.PgCases;
import org.ventanilla.server.sui.store.PgOtherChannels;
import org.ventanilla.server.sui.store.PgSubmissions;
import org.ventanilla.server.sui.store.PgSuiCases;

/** Water cases of the kiosk in Junín, moved on the days that a test says, and the month's file over them. */
public final class SuiFixture {

    static final Staff SOFIA = new Staff(Ids.next(), "Sofía", Role.SUPERVISOR);
    private static final Catalogue CATALOGUE = new Catalogue();
    private static final BusinessDays DAYS = BusinessDays.national();

    final PgOtherChannels channels;
    final PgSubmissions submissions;
    private final TestDb db;
    private final PastSeries series;
    private final UUID kiosk = Ids.next();
    private int entries = 457;
    private int exits = 376;

    public SuiFixture(TestDb db) {
        this.db = db;
        series = new PastSeries(db.db);
        channels = new PgOtherChannels(db.db);
        submissions = new PgSubmissions(db.db);
        var place = new Kiosk(
                kiosk, "Café", new Partner(Ids.next(), "Café"), new Municipality("25372", "Junín"), "Doña Rosa");
        new PgKiosks(db.db).add(place, "pin");
    }

    MakingSui makingOn(String today) {
        return new MakingSui(
                db.transactions,
                new PgSuiCases(db.db, CATALOGUE, Notificacion.PERSONAL),
                channels,
                submissions,
                CATALOGUE,
                db.events,
                Clock.fixed(noon(today), ZoneOffset.UTC));
    }

    DeliveringRows delivering() {
        return new DeliveringRows(db.transactions, channels, submissions, makingOn("2026-11-23"), db.events);
    }

    UUID filed(String day, Kind kind, String causal) {
        var presentation = new Presentation(noon(day), LocalDate.parse(day));
        var term = CATALOGUE.term(kind, presentation.effective());
        var pqr = new Pqr(
                Ids.next(),
                Ids.next(),
                kind,
                Service.AGUA,
                causal,
                presentation,
                term.length(),
                term.citation(),
                DAYS.after(LocalDate.parse(day), term.length()),
                CaseState.RADICADA,
                "Facturación",
                new Reception(Ids.next(), "Ana", kiosk, "Café", "Junín"),
                new Content("Que revisen.", null, "Luz", "9000010421", "4000001", null, null, null),
                List.of(),
                List.of(),
                null,
                null);
        db.transactions.inTransaction(() -> new PgCases(db.db).add(pqr, new Cases.Request("key-" + pqr.id(), "")));
        series.record(pqr.id(), Direction.ENT, ++entries, presentation.at());
        return pqr.id();
    }

    void decided(UUID pqr, String day, Respuesta respuesta) {
        series.record(pqr, Direction.SAL, ++exits, noon(day));
        move(pqr, day, new Resolving.Decide(answer(day), noon(day), respuesta));
    }

    void transferred(UUID pqr, String day) {
        series.record(pqr, Direction.SAL, ++exits, noon(day));
        move(pqr, day, new Resolving.Transfer(answer(day), "La CAR", "No es nuestro."));
    }

    void told(UUID pqr, String day, How how) {
        move(pqr, day, new Resolving.Notify(noon(day), how));
    }

    void move(UUID pqr, String day, Move move) {
        var moved = new MovingCase(
                        db.transactions,
                        new PgCaseFiles(db.db),
                        db.events,
                        DAYS,
                        CATALOGUE,
                        Clock.fixed(noon(day), ZoneOffset.UTC))
                .move(pqr, null, move, "system");
        if (moved instanceof Result.Refused<?> refused) {
            throw new AssertionError(refused.code());
        }
    }

    private Radicado answer(String day) {
        return new Radicado(Direction.SAL, Integer.parseInt(day.substring(0, 4)), exits);
    }

    static Instant noon(String day) {
        return LocalDate.parse(day).atTime(LocalTime.NOON).atZone(Bogota.ZONE).toInstant();
    }
}
