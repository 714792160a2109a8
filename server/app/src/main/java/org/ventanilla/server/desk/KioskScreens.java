package org.ventanilla.server.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Common.IceServer;
import org.ventanilla.contract.Common.Question;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.OpeningDay;
import org.ventanilla.server.line.WatchingLine;
import org.ventanilla.server.line.WatchingLine.Place;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Stage;

/** What a kiosk sees. The customer's own data are not in it: the screen stands in a café. */
public final class KioskScreens {
    private final Sources from;
    private final OpeningDay days;
    private final WatchingLine line;
    private final People people;
    private final Connected connected;
    private final List<IceServer> iceServers;
    private final Issuer issuer;

    public KioskScreens(
            Sources from,
            OpeningDay days,
            WatchingLine line,
            People people,
            Connected connected,
            List<IceServer> iceServers,
            Issuer issuer) {
        this.from = from;
        this.days = days;
        this.line = line;
        this.people = people;
        this.connected = connected;
        this.iceServers = iceServers;
        this.issuer = issuer;
    }

    public KioskView of(UUID id) {
        Kiosk kiosk = from.kiosks().byId(id).orElseThrow();
        return new KioskView(
                kiosk.place(issuer.phoneLine(), issuer.page()),
                days.view(kiosk),
                iceServers,
                from.sessions().openAtKiosk(id).map(this::attention).orElse(null));
    }

    private KioskSession attention(Session session) {
        UUID id = session.id();
        Optional<Place> place = line.placeOf(id);
        Optional<UUID> agent = session.agent();
        return new KioskSession(
                id,
                state(session.stage()),
                session.service(),
                from.consents().of(id).map(Consent::image).orElse(false),
                place.map(Place::place).orElse(null),
                place.map(Place::minutes).orElse(null),
                agent.flatMap(people::byId).map(Staff::name).orElse(null),
                agent.map(connected::isAgentHere).orElse(false),
                from.chats().of(id),
                from.pages().of(id),
                from.notes().saidIn(id),
                session.paperRequest(),
                session.shown(),
                session.isTalking() ? unanswered(id) : null,
                from.pqrs().filedIn(id).orElse(null),
                session.outcome().orElse(null));
    }

    private @Nullable Question unanswered(UUID session) {
        return from.questions()
                .last(session)
                .filter(question -> question.answeredAt() == null)
                .orElse(null);
    }

    /** Once an agent took her it is over only when she says so, also when the agent has written the note. */
    private static SessionState state(Stage stage) {
        return switch (stage) {
            case Stage.Waiting waiting -> SessionState.WAITING;
            case Stage.Abandoned gone -> SessionState.WAITING;
            case Stage.InAttention held -> SessionState.IN_ATTENTION;
            case Stage.Closing closing -> SessionState.CLOSING;
            case Stage.Ended ended -> SessionState.CLOSING;
        };
    }
}
