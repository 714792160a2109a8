package org.ventanilla.server.app;

import io.vertx.ext.web.Router;
import java.util.UUID;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.Authorisations;
import org.ventanilla.server.notification.Authorising;
import org.ventanilla.server.notification.OpeningByLink;
import org.ventanilla.server.notification.Reaching;
import org.ventanilla.server.notification.SendingAccess;
import org.ventanilla.server.notification.ServingByConduct;
import org.ventanilla.server.notification.Walking;
import org.ventanilla.server.notification.Watching;
import org.ventanilla.server.notification.Ways;
import org.ventanilla.server.notification.http.ActByLink;
import org.ventanilla.server.notification.http.CourierRoutes;
import org.ventanilla.server.notification.http.InPersonRoutes;
import org.ventanilla.server.notification.http.NoticeBoard;
import org.ventanilla.server.notification.http.NoticeRoutes;
import org.ventanilla.server.notification.inperson.ActaWords;
import org.ventanilla.server.notification.inperson.AuthorisingInPerson;
import org.ventanilla.server.notification.inperson.NotifyingInPerson;
import org.ventanilla.server.notification.letter.ImportingDeliveries;
import org.ventanilla.server.notification.letter.ImportingGuias;
import org.ventanilla.server.notification.letter.Letters;
import org.ventanilla.server.notification.letter.MakingBatch;
import org.ventanilla.server.notification.letter.PrintedLetters;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.message.Sending;
import org.ventanilla.server.notification.publication.Publications;
import org.ventanilla.server.notification.publication.Publishing;
import org.ventanilla.server.notification.sample.SampleWays;
import org.ventanilla.server.notification.store.PgAccessLinks;
import org.ventanilla.server.notification.store.PgActas;
import org.ventanilla.server.notification.store.PgAuthorisations;
import org.ventanilla.server.notification.store.PgLetters;
import org.ventanilla.server.notification.store.PgPublications;
import org.ventanilla.server.notification.store.PgWays;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.session.Confirmations;

/** Feature {@code notification}, wired. */
final class NotificationParts {
    final Sending sending;
    final Watching watching;
    final NotifyingInPerson inPerson;
    final Walking walking;
    final ServingByConduct byConduct;

    final SampleWays sample;
    final Acts acts;
    final PrintedLetters printed;

    private final NoticeRoutes notices;
    private final CourierRoutes courier;
    private final InPersonRoutes attention;
    private final NoticeBoard board;
    private final ActByLink byLink;

    NotificationParts(
            Platform on,
            AccessParts access,
            KioskParts kiosk,
            CustomerParts customer,
            SessionParts session,
            MessageParts messages,
            DocumentParts document,
            PqrParts pqr,
            CaseworkParts casework,
            Acts acts,
            Confirmations confirmations) {
        this.acts = acts;
        Outbox outbox = messages.outbox;
        Ways ways = new PgWays(on.db());
        Letters letters = new PgLetters(on.db());
        printed = new PrintedLetters(letters, document.store, on.config().entity());
        Publications publications = new PgPublications(on.db());
        Authorisations authorisations = new PgAuthorisations(on.db());
        PgAccessLinks links = new PgAccessLinks(on.db());
        sending = messages.sending;
        Reaching reaching = new Reaching(authorisations, sending);
        walking = new Walking(
                on.transactions(),
                acts,
                ways,
                reaching,
                casework.moving,
                on.calendar().clocks(),
                on.calendar().days(),
                on.events(),
                on.clock());
        sample = new SampleWays(acts, ways, walking);
        byConduct = new ServingByConduct(acts, walking, casework.moving);
        SendingAccess sendingAccess =
                new SendingAccess(on.transactions(), walking, reaching, links, outbox, messages.words, on.clock());
        watching = new Watching(acts, ways, walking, sendingAccess, messages.telling, on.clock());
        Authorising authorising =
                new Authorising(on.transactions(), authorisations, acts, ways, walking, on.events(), on.clock());
        inPerson = new NotifyingInPerson(
                on.transactions(),
                session.sessions,
                customer.identities,
                acts,
                new PgActas(on.db()),
                walking,
                confirmations,
                new ActaWords(kiosk.kiosks, on.config().entity()),
                on.clock());
        Publishing publishing = new Publishing(on.transactions(), ways, walking, publications, on.clock());
        OpeningByLink opening = new OpeningByLink(
                on.transactions(),
                links,
                authorisations,
                authorising,
                acts,
                walking,
                outbox,
                sending,
                messages.words,
                on.clock());
        notices = new NoticeRoutes(
                casework.files,
                acts,
                walking,
                publishing,
                sendingAccess,
                authorising,
                letters,
                publications,
                outbox,
                access.staffAuth,
                on.clock());
        courier = new CourierRoutes(
                ways,
                letters,
                new MakingBatch(on.transactions(), acts, ways, letters, document.store, pqr.issuer, on.clock()),
                new ImportingGuias(on.transactions(), letters, acts, walking),
                new ImportingDeliveries(on.transactions(), letters, acts, walking),
                publishing,
                outbox,
                access.staffAuth,
                on.clock());
        attention = new InPersonRoutes(
                inPerson,
                new AuthorisingInPerson(session.sessions, customer.identities, authorising, confirmations),
                session.sessions,
                access.staffAuth);
        board = new NoticeBoard(publications, acts, pqr.issuer, on.clock());
        byLink = new ActByLink(opening, acts, pqr.issuer);
    }

    void mount(Api api) {
        notices.mount(api);
        courier.mount(api);
        attention.mount(api);
    }

    void mount(Router router) {
        board.mount(router);
        byLink.mount(router);
    }

    /** The answer is signed and its paper is there. */
    void issued(Event event) {
        watching.begin(UUID.fromString(String.valueOf(event.data().get("answer"))));
    }
}
