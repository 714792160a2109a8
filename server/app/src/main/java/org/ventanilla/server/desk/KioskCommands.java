package org.ventanilla.server.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskAnswer;
import org.ventanilla.contract.FromKiosk.KioskBack;
import org.ventanilla.contract.FromKiosk.KioskBacklog;
import org.ventanilla.contract.FromKiosk.KioskChat;
import org.ventanilla.contract.FromKiosk.KioskChecked;
import org.ventanilla.contract.FromKiosk.KioskCloseDay;
import org.ventanilla.contract.FromKiosk.KioskDismissRequest;
import org.ventanilla.contract.FromKiosk.KioskHeartbeat;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskNotOpened;
import org.ventanilla.contract.FromKiosk.KioskOpenDay;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromKiosk.KioskPointer;
import org.ventanilla.contract.FromKiosk.KioskResolved;
import org.ventanilla.contract.FromKiosk.KioskResync;
import org.ventanilla.contract.FromKiosk.KioskRungs;
import org.ventanilla.contract.FromKiosk.KioskSeen;
import org.ventanilla.contract.FromKiosk.KioskSignal;
import org.ventanilla.contract.FromKiosk.KioskTravels;
import org.ventanilla.server.counter.AnsweringQuestion;
import org.ventanilla.server.counter.OpeningCase;
import org.ventanilla.server.desk.Connected.Away;
import org.ventanilla.server.document.HearingOfPage;
import org.ventanilla.server.kiosk.HearingKiosk;
import org.ventanilla.server.kiosk.Heartbeats;
import org.ventanilla.server.kiosk.Heartbeats.Heartbeat;
import org.ventanilla.server.kiosk.OpeningDay;
import org.ventanilla.server.link.FollowingLinks;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.session.AnsweringResolved;
import org.ventanilla.server.session.ClosingDay;
import org.ventanilla.server.session.ComingBack;
import org.ventanilla.server.session.DismissingRequest;
import org.ventanilla.server.session.LeavingSession;
import org.ventanilla.server.session.OpeningSession;
import org.ventanilla.server.session.SayingChat;
import org.ventanilla.server.video.Relaying;

/** Which use case does what a kiosk asks. */
public record KioskCommands(
        Heartbeats heartbeats,
        HearingKiosk telling,
        FollowingLinks links,
        OpeningDay openingDay,
        ClosingDay closingDay,
        OpeningSession opening,
        LeavingSession leaving,
        AnsweringResolved answering,
        SayingChat chatting,
        DismissingRequest dismissing,
        ComingBack comingBack,
        Connected connected,
        AnsweringQuestion questions,
        OpeningCase cases,
        Relaying relaying,
        HearingOfPage hearing,
        Views views,
        Clock clock) {

    public Result<?> obey(UUID kiosk, FromKiosk message) {
        return switch (message) {
            case KioskHeartbeat said -> heard(kiosk, said);
            case KioskOpenDay said -> openingDay.open(kiosk, said.pin());
            case KioskCloseDay said -> closingDay.close(kiosk);
            case KioskOpenSession said ->
                opening.open(kiosk, said.session(), said.phone(), said.service(), said.consent());
            case KioskLeave said -> leaving.leave(kiosk, said.session());
            case KioskResolved said -> answering.answer(kiosk, said.session(), said.yes());
            case KioskChat said -> chatting.atKiosk(kiosk, said.session(), said.id(), said.text());
            case KioskDismissRequest said -> dismissing.dismiss(kiosk, said.session(), said.request());
            case KioskAnswer said -> questions.answer(kiosk, said.session(), said.question(), said.yes());
            case KioskSeen said -> cases.atKiosk(kiosk, said.session(), said.radicado());
            case KioskSignal said -> relaying.fromKiosk(kiosk, said);
            case KioskPointer said -> relaying.fromKiosk(kiosk, said);
            case KioskTravels said -> travels(kiosk, said);
            case KioskNotOpened said -> notOpened(kiosk, said);
            case KioskBacklog said -> waits(kiosk, said);
            case KioskRungs said -> carries(kiosk, said);
            case KioskBack said -> back(kiosk, said);
            case KioskChecked said -> expects(kiosk, said);
            case KioskResync said -> Result.done();
        };
    }

    private Result<Void> travels(UUID kiosk, KioskTravels said) {
        hearing.hear(kiosk, said).ifPresent(views::agent);
        return Result.done();
    }

    private Result<Void> notOpened(UUID kiosk, KioskNotOpened said) {
        hearing.hear(kiosk, said).ifPresent(views::agent);
        return Result.done();
    }

    private Result<Void> waits(UUID kiosk, KioskBacklog said) {
        telling.backlog(kiosk, said);
        return Result.done();
    }

    private Result<Void> carries(UUID kiosk, KioskRungs said) {
        return relaying.fromKiosk(kiosk, said, agent -> {
            links.carries(kiosk, said.session(), said.rungs());
            views.agent(agent);
        });
    }

    /** Told over the socket that it came back with, or over a later one. */
    private Result<?> back(UUID kiosk, KioskBack said) {
        Instant now = clock.instant();
        Away away = connected.lastAway(kiosk).orElse(new Away(now, now));
        return comingBack.atKiosk(kiosk, said.session(), said.id(), away.from(), away.to(), said.notes());
    }

    private Result<Void> expects(UUID kiosk, KioskChecked said) {
        if (links.checked(kiosk, said.rungs())) {
            views.everyDesk();
        }
        return Result.done();
    }

    private Result<Void> heard(UUID kiosk, KioskHeartbeat said) {
        telling.heartbeat(kiosk);
        Integer rttMs = said.rttMs();
        if (rttMs != null) {
            links.beat(kiosk, rttMs);
        }
        heartbeats.heard(kiosk, new Heartbeat(clock.instant(), rttMs, said.devices()));
        return Result.done();
    }
}
