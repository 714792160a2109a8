package org.ventanilla.server.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.FiledPqr;
import org.ventanilla.contract.HubViews.Absence;
import org.ventanilla.contract.HubViews.DeskSession;
import org.ventanilla.contract.HubViews.EarlierPqr;
import org.ventanilla.contract.HubViews.Finding;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.server.customer.Disclosure;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.pqr.Respuesta;
import org.ventanilla.server.session.Departure;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Stage;
import org.ventanilla.server.video.Rooms;

/** The attention as its agent sees it; what the identity does not open is not in it. */
final class AttentionAtDesk {
    private final Sources from;
    private final Connected connected;
    private final Rooms rooms;

    AttentionAtDesk(Sources from, Connected connected, Rooms rooms) {
        this.from = from;
        this.connected = connected;
        this.rooms = rooms;
    }

    DeskSession of(Session session) {
        UUID id = session.id();
        Stage.Attended held = (Stage.Attended) session.stage();
        Kiosk kiosk = from.kiosks().byId(session.kiosk()).orElseThrow();
        Optional<Identified> who = from.identities().of(id);
        Departure departure = session.departure();
        Optional<FiledPqr> filed = from.pqrs().filedIn(id);
        return new DeskSession(
                id,
                held instanceof Stage.InAttention ? SessionState.IN_ATTENTION : SessionState.CLOSING,
                kiosk.name(),
                kiosk.municipality().name(),
                session.service(),
                from.phones().of(id),
                from.consents().of(id).orElseThrow(),
                held.acceptedAt(),
                departure == null && connected.isKioskHere(kiosk.id()),
                departure != null,
                from.chats().of(id),
                from.pages().of(id),
                from.notes().saidIn(id),
                absences(id),
                findings(id),
                session.paperRequest(),
                session.shown(),
                from.questions().last(id).orElse(null),
                from.cases().of(id).orElse(null),
                who.map(Identified::identity).orElse(Identity.DECLARED),
                who.map(Identified::card).orElse(null),
                who.map(this::earlier).orElse(null),
                from.drafts().of(id).orElse(null),
                filed.orElse(null),
                filed.map(this::spot).orElse(null),
                session.outcome().orElse(null),
                departure == null ? null : departure.resolved(),
                rooms.rungs(id).orElse(null));
    }

    private @Nullable List<Absence> absences(UUID session) {
        List<Absence> all = from.absences().of(session);
        return all.isEmpty() ? null : all;
    }

    private @Nullable List<Finding> findings(UUID session) {
        List<Finding> open = from.findings().open(session);
        return open.isEmpty() ? null : open;
    }

    private @Nullable List<String> spot(FiledPqr filed) {
        List<Respuesta> offered = from.spots().of(filed.radicado());
        return offered.isEmpty() ? null : offered.stream().map(Respuesta::name).toList();
    }

    /** Null when there is nothing to look for them by. */
    private @Nullable List<EarlierPqr> earlier(Identified who) {
        String number = Objects.requireNonNullElse(who.account(), Objects.requireNonNullElse(who.document(), ""));
        return number.isEmpty() ? null : from.pqrs().earlier(number, Disclosure.maySeeContent(who.identity()));
    }
}
