package org.ventanilla.server.app;

import io.vertx.ext.web.Router;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common.FiledPqr;
import org.ventanilla.contract.HubViews.EarlierPqr;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.Consents;
import org.ventanilla.server.customer.IdentityCards;
import org.ventanilla.server.customer.sample.SampleBilling;
import org.ventanilla.server.customer.store.PgConsents;
import org.ventanilla.server.customer.store.PgIdentifications;
import org.ventanilla.server.desk.Connected;
import org.ventanilla.server.desk.Sources;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.pqr.Pqrs;

/** Every feature, lowest first, and what it hangs into the server. One page: each feature has its lines here. */
final class Features {
    final AccessParts access;
    final KioskParts kiosk;
    final SessionParts session;
    final LineParts line;
    final DeskParts desk;

    private final Connected connected;

    Features(Platform platform) {
        connected = new Connected(platform.clock());
        access = new AccessParts(platform);
        kiosk = new KioskParts(platform, access);
        Billing billing = new SampleBilling();
        Consents consents = new PgConsents(platform.db());
        session = new SessionParts(platform, kiosk, consents);
        line = new LineParts(platform, session, connected);
        Sources sources = new Sources(
                session.sessions,
                kiosk.kiosks,
                consents,
                session.phones,
                session.chats,
                session.drafts,
                new IdentityCards(new PgIdentifications(platform.db()), billing),
                attention -> Map.of(),
                new NoPqrs());
        desk = new DeskParts(platform, access, kiosk, session, line, connected, billing, sources);
    }

    /** The operations of {@code openapi.yaml}. */
    void mount(Api api) {
        access.mount(api);
        kiosk.mount(api, connected, line::waitingAt);
    }

    /** Sockets and pages. */
    void mount(Router router) {
        desk.mount(router);
    }

    /** The one-page map: event type → what reacts. */
    void connect(Reactions on) {
        on.about("session", event -> desk.rooms.refresh(event.subjectId()));
        on.about("session", event -> desk.refreshing.attention(event.subjectId()));
        on.on("SessionOpened", event -> desk.refreshing.line());
        on.on("SessionAccepted", event -> desk.refreshing.line());
        on.on("SessionAbandoned", event -> desk.refreshing.line());
        on.on("SessionEnded", event -> desk.refreshing.line());
        on.on("AgentAvailable", event -> desk.refreshing.agentMoved(event.subjectId()));
        on.on("AgentResting", event -> desk.refreshing.agentMoved(event.subjectId()));
        on.on("KioskDayOpened", event -> desk.wires.kiosk(event.subjectId()));
        on.on("KioskDayClosed", event -> desk.wires.kiosk(event.subjectId()));
        on.on("KioskRevoked", event -> desk.kiosks.revoke(event.subjectId()));
    }

    /** Those who talked when the server stopped go on talking. */
    void resume() {
        desk.rooms.load();
    }

    void stop() {
        desk.refreshing.stop();
    }

    /** Until cases are filed. */
    private static final class NoPqrs implements Pqrs {
        @Override
        public Optional<FiledPqr> filedIn(UUID session) {
            return Optional.empty();
        }

        @Override
        public List<EarlierPqr> earlier(String accountOrDocument, boolean withObject) {
            return List.of();
        }
    }
}
