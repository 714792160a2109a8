package org.ventanilla.server.pqr;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.PageState;
import org.ventanilla.contract.HubViews.CustomerCard;
import org.ventanilla.contract.Words;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Relation;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.customer.Identification;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Attentions.Attention;
import org.ventanilla.server.pqr.store.OwnSeries;
import org.ventanilla.server.pqr.store.PgAttentions;
import org.ventanilla.server.pqr.store.PgCases;
import org.ventanilla.server.session.SessionFixture;

/** Filing over a real database: one kiosk, one agent, an attention with the identity and the papers a test sets. */
public final class PqrFixture {

    /** Monday 23 November 2026, 10:15 in Bogotá. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T15:15:00Z");

    static final PublicHours HOURS = PublicHours.mondayToFriday(LocalTime.of(8, 0), LocalTime.of(18, 0))
            .andSaturday(LocalTime.of(8, 0), LocalTime.of(18, 0));

    final TestDb db;
    final SessionFixture attention;
    final PgCases cases;
    public final Staff ana;
    final UUID kiosk;
    final Map<UUID, PageState> pages = new LinkedHashMap<>();
    Optional<Identified> who = Optional.empty();
    public Receipts receipts = Receipts.NONE;

    public PqrFixture(TestDb db) {
        this.db = db;
        attention = new SessionFixture(db);
        cases = new PgCases(db.db);
        ana = new Staff(attention.agent(), "Ana Lucía Torres", Words.Role.AGENT);
        kiosk = attention.kiosk();
    }

    public FilingPqr filingAt(Instant now) {
        return filingAt(now, new OwnSeries(db.db));
    }

    public FilingPqr filingAt(Instant now, Radicador radicador) {
        return new FilingPqr(
                db.transactions,
                this::attention,
                said -> who.orElseThrow(),
                cases,
                radicador,
                receipts,
                new Catalogue(),
                HOURS,
                BusinessDays.national(),
                db.events,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** With the papers and the identity that the test set. */
    private Optional<Attention> attention(UUID session, String key) {
        return new PgAttentions(db.db)
                .of(session, key)
                .map(found -> new Attention(
                        found.session(),
                        found.place(),
                        found.municipality(),
                        who.map(one -> new Identification(one.identity(), Relation.SUSCRIPTOR, null, null, null)),
                        pages.entrySet().stream()
                                .map(page -> new Annex(
                                        page.getKey(),
                                        page.getValue().number(),
                                        page.getValue().kind()))
                                .toList(),
                        found.filedBefore()));
    }

    /** An attention of its own kiosk and its own agent, so that many may be held at once. */
    UUID held(Staff agent, UUID at) {
        var session = Ids.next();
        attention.waiting(at, session);
        attention.accepted(agent.id(), session);
        return session;
    }

    public UUID held() {
        return held(ana, kiosk);
    }

    void identified(Identity identity, Relation relation, String name, String address) {
        who = Optional.of(new Identified(
                identity,
                "4000001",
                "9000010421",
                relation == Relation.SUSCRIPTOR ? "9000010421" : null,
                new CustomerCard(name, "9000010421", "4000001", address, relation, true)));
    }

    public static NewPqr claim(String object) {
        return new NewPqr(
                Kind.RECLAMACION, Service.AGUA, "102", object, null, null, null, null, null, null, null, null, null);
    }

    static NewPqr of(Kind kind, @Nullable String causal) {
        return new NewPqr(
                kind, Service.AGUA, causal, "Que revisen.", null, null, null, null, null, null, null, null, null);
    }

    static PqrRadicada done(Result<PqrRadicada> result) {
        if (result instanceof Result.Done<PqrRadicada> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }
}
