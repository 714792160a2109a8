package org.ventanilla.server.app;

import java.util.UUID;
import org.ventanilla.server.handin.FilingEnvelope;
import org.ventanilla.server.handin.FilingPaper;
import org.ventanilla.server.handin.HandedIns;
import org.ventanilla.server.handin.HearingNotes;
import org.ventanilla.server.handin.KeepingEnvelopes;
import org.ventanilla.server.handin.ListingEnvelopes;
import org.ventanilla.server.handin.Presenting;
import org.ventanilla.server.handin.Terms;
import org.ventanilla.server.handin.http.HandInRoutes;
import org.ventanilla.server.handin.store.PgHandedIns;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.pqr.JoiningPage;

/** Feature {@code handin}, wired. */
final class HandInParts {
    final HandedIns handedIns;
    final KeepingEnvelopes keeping;
    final HearingNotes hearing;

    private final HandInRoutes routes;

    HandInParts(
            Platform on,
            AccessParts access,
            KioskParts kiosk,
            CustomerParts customer,
            SessionParts session,
            DocumentParts document,
            PqrParts pqr) {
        handedIns = new PgHandedIns(on.db());
        Terms terms = new Terms(pqr.catalogue, pqr.hours, pqr.days);
        keeping = new KeepingEnvelopes(
                on.transactions(),
                handedIns,
                session.sessions,
                document.store,
                new JoiningPage(on.transactions(), pqr.cases, on.events()),
                new Presenting(
                        handedIns,
                        access.devices,
                        session.phones,
                        customer.consents,
                        pqr.cases,
                        kiosk.days,
                        terms,
                        on.events(),
                        on.clock()),
                on.events(),
                on.clock());
        ListingEnvelopes listing =
                new ListingEnvelopes(handedIns, document.papers, document.reading, document.store, on.clock());
        hearing = new HearingNotes(session.sessions, session.moves, handedIns, listing, pqr.cases);
        routes = new HandInRoutes(
                listing,
                hearing,
                new FilingEnvelope(on.transactions(), handedIns, document.papers, pqr.filing, on.events(), on.clock()),
                new FilingPaper(handedIns, kiosk.kiosks, session.phones, pqr.filing, terms, on.events(), on.clock()),
                pqr.pqrs,
                kiosk.kiosks,
                pqr.days,
                access.staffAuth,
                access.kioskAuth,
                on.clock());
    }

    /** A case of an attention takes along what was handed in with it, unless something was said that nobody has heard. */
    void filed(Event radicada) {
        handedIns.fileUnspoken(
                radicada.subjectId(), UUID.fromString((String) radicada.data().get("pqr")));
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
