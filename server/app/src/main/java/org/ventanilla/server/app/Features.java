package org.ventanilla.server.app;

import io.vertx.ext.web.Router;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.server.counter.Questions;
import org.ventanilla.server.counter.store.PgQuestions;
import org.ventanilla.server.desk.Connected;
import org.ventanilla.server.desk.Sources;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.session.Session;

/** Every feature, lowest first, and what it hangs into the server. One page: each feature has its lines here. */
final class Features {
    /** After these somebody talks, or no longer does. */
    private static final Set<String> TALK =
            Set.of("SessionAccepted", "SessionAbandoned", "CustomerLeft", "SessionResolved", "SessionEnded");

    final ProbeParts probe;
    final AccessParts access;
    final KioskParts kiosk;
    final LinkParts link;
    final CustomerParts customer;
    final SessionParts session;
    final LineParts line;
    final DocumentParts document;
    final MessageParts messages;
    final UploadParts upload;
    final PqrParts pqr;
    final CaseworkParts casework;
    final AlertParts alerts;
    final HandInParts handin;
    final IntakeParts intake;
    final AnswerParts answer;
    final NotificationParts notification;
    final DisputeParts disputes;
    final RecursoParts recurso;
    final ExpedienteParts expediente;
    final TrackingParts tracking;
    final CounterParts counter;
    final SuiParts sui;
    final ExchangeParts exchange;
    final DeskParts desk;

    private final Connected connected;

    Features(Platform platform) {
        connected = new Connected(platform.clock());
        Questions questions = new PgQuestions(platform.db());
        probe = new ProbeParts(platform);
        access = new AccessParts(platform);
        kiosk = new KioskParts(platform, access);
        link = new LinkParts(platform, access, kiosk);
        customer = new CustomerParts(platform, access);
        session = new SessionParts(platform, kiosk, customer.consents);
        line = new LineParts(platform, session, connected);
        document = new DocumentParts(platform, access, session, customer.billing);
        messages = new MessageParts(platform, session.phones);
        upload = new UploadParts(platform, access);
        pqr = new PqrParts(platform, access, kiosk, customer, session, messages);
        casework = new CaseworkParts(platform, access, document, pqr);
        alerts = new AlertParts(platform, access, casework);
        handin = new HandInParts(platform, access, kiosk, customer, session, document, pqr);
        intake = new IntakeParts(platform, access, upload, document, handin.keeping);
        answer = new AnswerParts(platform, access, document, pqr, casework);
        notification = new NotificationParts(
                platform,
                access,
                kiosk,
                customer,
                session,
                messages,
                document,
                pqr,
                casework,
                new AnsweredActs(platform.db(), casework.files, answer.answers, answer.recursos, document.store),
                questions);
        disputes = new DisputeParts(platform, access, customer, casework, alerts);
        recurso = new RecursoParts(platform, access, customer, pqr, casework, notification, questions);
        expediente = new ExpedienteParts(platform, access, document, pqr, casework, answer, notification);
        sui = new SuiParts(platform, access, pqr);
        exchange = new ExchangeParts(platform, access, kiosk, pqr);
        tracking = new TrackingParts(
                platform, access, session, document, pqr, casework, answer, handin, messages.carriers);
        counter = new CounterParts(platform, access, session, pqr, casework, answer, notification, questions);
        Sources sources = new Sources(
                session.sessions,
                kiosk.kiosks,
                customer.consents,
                session.phones,
                session.chats,
                session.drafts,
                session.absences,
                customer.identities,
                document.papers,
                handin.handedIns::said,
                document.texts,
                pqr.pqrs,
                questions,
                counter.cases,
                counter.offering,
                link.following);
        desk = new DeskParts(
                platform,
                access,
                kiosk,
                link,
                session,
                document,
                line,
                counter,
                handin,
                connected,
                customer.billing,
                sources);
    }

    /** The operations of {@code openapi.yaml}. */
    void mount(Api api) {
        access.mount(api);
        kiosk.mount(api, connected, line::waitingAt);
        link.mount(api);
        customer.mount(api, session.sessions, counter.pictures);
        document.mount(api);
        intake.mount(api);
        pqr.mount(api);
        handin.mount(api);
        casework.mount(api);
        alerts.mount(api);
        answer.mount(api);
        notification.mount(api);
        disputes.mount(api);
        recurso.mount(api);
        expediente.mount(api);
        counter.mount(api);
        sui.mount(api);
        exchange.mount(api);
    }

    /** Sockets and pages. */
    void mount(Router router) {
        notification.mount(router);
        tracking.mount(router);
        desk.mount(router);
    }

    /** The one-page map: event type → what reacts. */
    void connect(Reactions on) {
        on.about("session", this::talk);
        on.about("session", desk.refreshing::attention);
        on.on("SessionOpened", event -> desk.refreshing.line());
        on.on("SessionAccepted", event -> desk.refreshing.line());
        on.on("SessionAbandoned", event -> desk.refreshing.line());
        on.on("SessionEnded", event -> desk.refreshing.line());
        on.on("AgentAvailable", event -> desk.refreshing.agentMoved(event.subjectId()));
        on.on("AgentResting", event -> desk.refreshing.agentMoved(event.subjectId()));
        on.on("KioskDayOpened", event -> desk.wires.kiosk(event.subjectId()));
        on.on("KioskDayClosed", event -> desk.wires.kiosk(event.subjectId()));
        on.on("CustomerIdentified", this::clearScreen);
        on.on("UploadCompleted", event -> intake.taking.take(event.subjectId()));
        on.on("PageReceived", this::readPage);
        on.on("PqrRadicada", handin::filed);
        on.on("RespuestaEmitida", notification::issued);
        on.on("CaseMoved", event -> recurso.settling.settle(event.subjectId()));
        on.on("CaseMoved", event -> counter.closing.close(event.subjectId()));
        on.on("StaffSignedOut", event -> desk.hubs.signedOut(event.subjectId()));
        on.on("KioskRevoked", event -> desk.kiosks.revoke(event.subjectId()));
        on.on("KioskRevoked", event -> upload.writers.breakAll(event.subjectId()));
    }

    /** Before anybody sees it: the first thing she sends may be the call. */
    private void talk(Event happened) {
        if (TALK.contains(happened.type())) {
            desk.rooms.refresh(happened.subjectId());
            if (!desk.rooms.isTalking(happened.subjectId())) {
                link.following.callOver(happened.subjectId());
            }
        }
    }

    /** What the links did since the last time. */
    void writeLinks() {
        link.following.write(desk.rooms::isTalking);
    }

    /** Whoever is said to sit there now does not see what was shown to the one before; verified, it is the same person. */
    private void clearScreen(Event identified) {
        if (!Identity.VERIFIED.name().equals(identified.data().get("identity"))) {
            session.moves.bySystem(identified.subjectId(), Session::hide);
        }
    }

    private void readPage(Event received) {
        document.readingPages.readLater(
                received.subjectId(), UUID.fromString((String) received.data().get("page")));
    }

    /** Who talked when the server stopped goes on talking. */
    void resume() {
        desk.rooms.load();
    }

    /** What arrived meanwhile is opened, what fell due is told, what nobody has read is read, a numbered answer gets its PDF, one given on the spot its end. May be long after a long stop. */
    void catchUp() {
        intake.taking.takeWaiting();
        intake.taking.tryRefused();
        answer.making.makeAll();
        counter.telling.tellAll();
        counter.closing.sweep();
        alerts.watching.watch();
        document.readingPages.catchUp();
    }

    void stop() {
        link.stop(desk.rooms::isTalking);
        document.readingPages.stop();
        desk.refreshing.stop();
    }
}
