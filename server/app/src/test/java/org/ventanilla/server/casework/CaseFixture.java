package org.ventanilla.server.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.casework.store.PgCaseFiles;
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
import org.ventanilla.server.pqr.store.OwnSeries;
import org.ventanilla.server.pqr.store.PgCases;

/** Cases presented on Monday 23 November 2026, alone or in a real database. */
public final class CaseFixture {

    /** 10:15 in Bogotá. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T15:15:00Z");

    public static final String MARTA = "staff:" + Ids.next();
    static final BusinessDays DAYS = BusinessDays.national();
    static final Catalogue CATALOGUE = new Catalogue();
    static final Radicado ANSWER = new Radicado(Direction.SAL, 2026, 377);

    public final PgCaseFiles files;
    private final TestDb db;
    private final Cases cases;

    public CaseFixture(TestDb db) {
        this.db = db;
        files = new PgCaseFiles(db.db);
        cases = new PgCases(db.db);
    }

    /** On file, with its radicado. */
    public CaseFile filed(Kind kind) {
        return filed(pqr(kind, null));
    }

    /** A reposición with apelación in subsidio. */
    public CaseFile filedAgainst(CaseFile attacked) {
        return filed(pqr(Kind.REPOSICION_APELACION, attacked.id()));
    }

    private CaseFile filed(Pqr pqr) {
        return db.transactions.inTransaction(() -> {
            cases.add(pqr, new Cases.Request("key-" + pqr.id(), ""));
            return files.of(new OwnSeries(db.db).give(pqr.id(), Direction.ENT).radicado())
                    .orElseThrow();
        });
    }

    public MovingCase movingAt(Instant now) {
        return new MovingCase(db.transactions, files, db.events, DAYS, CATALOGUE, Clock.fixed(now, ZoneOffset.UTC));
    }

    public Radicado answerOf(CaseFile file) {
        return db.transactions.inTransaction(
                () -> new OwnSeries(db.db).give(file.id(), Direction.SAL).radicado());
    }

    /** Not on file: for what needs no database. */
    public static CaseFile file(Kind kind) {
        var pqr = pqr(kind, kind.isRecurso() ? Ids.next() : null);
        return new CaseFile(
                new Radicado(Direction.ENT, 2026, 458),
                MONDAY,
                pqr,
                0,
                null,
                false,
                CaseDates.presented(pqr.due()),
                null,
                null,
                false,
                null,
                null,
                null);
    }

    static Moment on(String day) {
        return new Moment(LocalDate.parse(day).atTime(11, 0).atZone(Bogota.ZONE).toInstant(), DAYS, CATALOGUE);
    }

    static CaseFile done(Result<CaseFile> result) {
        if (result instanceof Result.Done<CaseFile> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }

    private static Pqr pqr(Kind kind, @Nullable UUID about) {
        var presentation = new Presentation(MONDAY, Bogota.dateOf(MONDAY));
        var term = CATALOGUE.term(kind, presentation.effective());
        return new Pqr(
                Ids.next(),
                Ids.next(),
                kind,
                Service.AGUA,
                "102",
                presentation,
                term.length(),
                term.citation(),
                presentation.due(term, DAYS),
                CaseState.RADICADA,
                "Facturación",
                new Reception(Ids.next(), "Ana Lucía Torres", Ids.next(), "Café Internet La Esquina", "Junín"),
                new Content("Que revisen.", null, "María Pérez", "9000010421", "4000001", null, null, null),
                List.of(),
                List.of(),
                about,
                null);
    }
}
