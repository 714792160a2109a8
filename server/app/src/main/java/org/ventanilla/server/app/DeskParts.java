package org.ventanilla.server.app;

import io.vertx.ext.web.Router;
import java.util.List;
import org.ventanilla.contract.Common.IceServer;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.desk.Connected;
import org.ventanilla.server.desk.Desks;
import org.ventanilla.server.desk.HubCommands;
import org.ventanilla.server.desk.KioskAlarms;
import org.ventanilla.server.desk.KioskCommands;
import org.ventanilla.server.desk.KioskScreens;
import org.ventanilla.server.desk.Refreshing;
import org.ventanilla.server.desk.Sources;
import org.ventanilla.server.desk.ws.HubDoor;
import org.ventanilla.server.desk.ws.HubSockets;
import org.ventanilla.server.desk.ws.KioskDoor;
import org.ventanilla.server.desk.ws.KioskSockets;
import org.ventanilla.server.desk.ws.Wires;
import org.ventanilla.server.platform.ws.SocketDoor;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.session.GivingOutcome;
import org.ventanilla.server.session.ShowingBill;
import org.ventanilla.server.video.Relaying;
import org.ventanilla.server.video.Rooms;

/** Features {@code video} and {@code desk}, wired: what both sides see and say over their sockets. */
final class DeskParts {
    final Rooms rooms;
    final KioskSockets kiosks;
    final HubSockets hubs;
    final Wires wires;
    final Refreshing refreshing;

    private final AccessParts access;
    private final KioskDoor kioskDoor;
    private final HubDoor hubDoor;

    DeskParts(
            Platform on,
            AccessParts access,
            KioskParts kiosk,
            LinkParts link,
            SessionParts session,
            DocumentParts document,
            LineParts line,
            CounterParts counter,
            HandInParts handin,
            Connected connected,
            Billing billing,
            Sources from) {
        this.access = access;
        List<IceServer> ice = on.config().iceServers();
        var issuer = new Issuer(
                on.config().entity(), on.config().phoneLine(), on.config().publicUrl());
        rooms = new Rooms(session.sessions);
        kiosks = new KioskSockets(
                new KioskScreens(from, kiosk.openingDay, line.watching, access.people, connected, ice, issuer));
        hubs = new HubSockets(new Desks(from, line.watching, line.agents, connected, rooms, ice, on.clock()));
        wires = new Wires(kiosks, hubs);
        refreshing = new Refreshing(session.sessions, line.line, wires);
        Relaying relaying = new Relaying(rooms, wires);
        kioskDoor = new KioskDoor(
                kiosks,
                new KioskCommands(
                        kiosk.heartbeats,
                        kiosk.hearing,
                        link.following,
                        kiosk.openingDay,
                        session.closingDay,
                        session.opening,
                        session.leaving,
                        session.answering,
                        session.chatting,
                        session.dismissing,
                        session.comingBack,
                        connected,
                        counter.answering,
                        counter.opening,
                        relaying,
                        document.hearing,
                        wires,
                        on.clock()),
                connected,
                link.following,
                refreshing,
                new KioskAlarms(on.transactions(), on.events(), kiosk.hearing));
        hubDoor = new HubDoor(
                hubs,
                new HubCommands(
                        line.available,
                        line.accepting,
                        session.chatting,
                        session.requesting,
                        new ShowingBill(session.moves, from.identities(), billing),
                        counter.showing,
                        counter.showingAct,
                        counter.opening,
                        counter.asking,
                        session.drafting,
                        handin.hearing,
                        new GivingOutcome(
                                session.moves,
                                attention -> from.pqrs().filedIn(attention).isPresent()),
                        session.finishing,
                        relaying,
                        wires),
                connected,
                refreshing);
    }

    void mount(Router router) {
        router.route("/ws/kiosk")
                .handler(new SocketDoor<>(
                        request -> KioskDoor.caller(request, access.kioskAuth.of(request)), kioskDoor::open));
        router.route("/ws/hub").handler(new SocketDoor<>(access.staffAuth::agentOf, hubDoor::open));
    }
}
