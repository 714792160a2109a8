package org.ventanilla.kiosk.visit;

import java.util.Objects;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromKiosk.KioskRungs;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.kiosk.visit.Effect.Send;

/** The agent's browser obeys what is decided here: told when it changes, when a call begins, and on each new socket. */
final class Carried {
    private Carried() {}

    static Turn told(Visit before, Visit now) {
        Rungs rungs = now.rungs();
        KioskSession session = now.session();
        boolean news = !Objects.equals(before.rungs(), rungs) || !before.inCall() || !before.hasLink();
        return news && rungs != null && session != null && now.inCall() && now.hasLink()
                ? Turn.to(now, new Send(new KioskRungs(session.id(), rungs)))
                : Turn.to(now);
    }
}
