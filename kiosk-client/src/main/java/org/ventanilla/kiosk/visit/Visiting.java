package org.ventanilla.kiosk.visit;

import java.util.UUID;
import java.util.function.Supplier;
import org.ventanilla.contract.FromKiosk.KioskPointer;
import org.ventanilla.contract.FromKiosk.KioskSignal;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.PageCallStats;
import org.ventanilla.contract.FromPage.PageDevices;
import org.ventanilla.contract.FromPage.PageHears;
import org.ventanilla.contract.FromPage.PagePointer;
import org.ventanilla.contract.FromPage.PageSignal;
import org.ventanilla.contract.KioskViews.Devices;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.contract.ToKiosk.TakePhoto;
import org.ventanilla.contract.ToPage;
import org.ventanilla.kiosk.visit.Effect.Answer;
import org.ventanilla.kiosk.visit.Effect.Refuse;
import org.ventanilla.kiosk.visit.Effect.Tell;
import org.ventanilla.kiosk.visit.Input.DevicesAre;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Deposited;
import org.ventanilla.kiosk.visit.Stage.Depositing;

/** The whole machine: one input, one turn. Pure but for the ids that it asks for. */
public final class Visiting {
    private final Ending ending;
    private final Papers papers;
    private final PaperNews news;
    private final LosingTheLink losing;
    private final WithoutLink without;
    private final SayingNotes saying;
    private final ComingBack back;
    private final BeforeTheLine before;
    private final Buttons buttons;
    private final Settling settling;

    public Visiting(Supplier<UUID> ids, Patience patience) {
        ending = new Ending(ids);
        papers = new Papers(ids);
        news = new PaperNews(ids);
        losing = new LosingTheLink(ids, ending, patience);
        without = new WithoutLink(ids, losing);
        saying = new SayingNotes(ids);
        back = new ComingBack(ids);
        before = new BeforeTheLine(ids, ending, losing, without);
        buttons = new Buttons(ending, before, papers, losing, without, back);
        settling = new Settling(ending, papers);
    }

    public Turn on(Visit visit, Input input) {
        Turn turn = came(visit, input).then(settling::settled).then(now -> Carried.told(visit, now));
        return isHers(input) ? turn.then(Ending::touched) : turn;
    }

    private static boolean isHers(Input input) {
        return switch (input) {
            case Input.Said said ->
                !(said.message() instanceof PageDevices
                        || said.message() instanceof PageHears
                        || said.message() instanceof PageCallStats);
            case Input.FrameTaken frame -> true;
            case Input.NoteTaken note -> true;
            default -> false;
        };
    }

    private Turn came(Visit visit, Input input) {
        return switch (input) {
            case Input.Said said -> said(visit, said.message());
            case Input.ServerShows shows ->
                PaperNews.originals(visit.shown(shows.view()), shows.view()).then(back::heldStill);
            case Input.ServerSays says -> heard(visit, says.message());
            case Input.ServerDid did -> Turn.to(visit, new Answer(did.command()));
            case Input.ServerRefused refused -> refused(visit, refused);
            case Input.Carries now -> Turn.to(visit.carrying(now.rungs()));
            case Input.LinkIs now -> reached(visit, visit.with(now.link()));
            case Input.Knows knows -> Turn.to(visit.knowing(knows.kiosk(), knows.day()));
            case Input.DayOpenedHere day -> before.openedHere(visit, day.command(), day.pin(), day.kiosk(), day.day());
            case Input.NoteTaken note -> recorded(visit, note);
            case Input.NoteSetOut out -> SayingNotes.setOut(visit, out.session(), out.note());
            case Input.NoteKept note -> without.noteKept(visit, note.command(), note.session(), note.note());
            case Input.NotKept not -> without.notKept(visit, not.command(), not.code());
            case Input.Presented presented -> without.presented(visit, presented.command(), presented.receipt());
            case Input.EnvelopeTravels now -> without.travels(visit, now.session(), now.percent(), now.arrived());
            case Input.DevicesAre now -> Turn.to(visit.with(seen(visit.devices(), now)));
            case Input.FrameTaken frame -> papers.frameTaken(visit, frame.command(), frame.frame());
            case Input.FrameFailed failed -> news.failed(visit, failed.page(), failed.code());
            case Input.Scanned scanned -> news.scanned(visit, scanned);
            case Input.CaseSeen seen -> news.caseSeen(visit, seen.radicado());
            case Input.Turned turned -> news.turned(visit, turned.page());
            case Input.PaperTravels travels -> PaperNews.travels(visit, travels);
            case Input.PaperArrived arrived -> news.arrived(visit, arrived.page(), arrived.request());
            case Input.PaperNotKept not -> PaperNews.notKept(visit, not.session());
            case Input.PaperRefused refused -> news.refused(visit, refused.page(), refused.problem());
            case Input.PaperNotOpened said -> PaperNews.notOpened(visit, said);
            case Input.Rang rang -> rang(visit, rang.alarm());
        };
    }

    private Turn recorded(Visit visit, Input.NoteTaken note) {
        return visit.inCall()
                ? saying.recorded(visit, note.command(), note.recording())
                : without.recorded(visit, note.command(), note.recording());
    }

    private Turn heard(Visit visit, ToKiosk message) {
        KioskSession session = visit.session();
        if (session == null) {
            return Turn.to(visit);
        }
        return switch (message) {
            case KioskSignal signal -> tell(visit, session, signal.session(), new PageSignal(signal.signal()));
            case KioskPointer pointer ->
                tell(visit, session, pointer.session(), new PagePointer(pointer.x(), pointer.y()));
            case TakePhoto shutter -> shutter.session().equals(session.id()) ? papers.takePhoto(visit) : Turn.to(visit);
            default -> Turn.to(visit);
        };
    }

    private static Turn tell(Visit visit, KioskSession session, UUID meant, ToPage message) {
        return meant.equals(session.id()) ? Turn.to(visit, new Tell(message)) : Turn.to(visit);
    }

    /** A session that the server will not open brings the person back to her consent, with everything she said. */
    private Turn refused(Visit visit, Input.ServerRefused refused) {
        Turn told = Turn.to(visit, new Refuse(refused.command(), refused.problem()));
        boolean unopened = visit.stage() instanceof Attending attending
                && refused.command().equals(attending.opening())
                && attending.last() == null;
        return unopened ? told.then(ending::placeLost) : told;
    }

    private Turn said(Visit visit, FromPage message) {
        return message instanceof PageHears page
                ? reached(visit, visit.hearing(page.hears()))
                : buttons.pressed(visit, message);
    }

    private Turn reached(Visit before, Visit now) {
        return now.losses() > before.losses() ? losing.lost(now) : Turn.to(now);
    }

    private Turn nobodyAsks(Visit visit, int touched) {
        if (visit.stage() instanceof Depositing depositing && depositing.touched() == touched) {
            return losing.abandoned(visit, depositing);
        }
        return ending.isAbandoned(visit, touched) ? ending.wiped(visit) : Turn.to(visit);
    }

    private static Devices seen(Devices before, DevicesAre now) {
        return new Devices(before.camera(), now.documentCamera(), before.microphone(), now.printer());
    }

    private Turn rang(Visit visit, Alarm alarm) {
        return switch (alarm) {
            case Alarm.NobodyAsks nobody -> nobodyAsks(visit, nobody.touched());
            case Alarm.StillNoLink gone -> losing.stillLost(visit, gone);
            case Alarm.ReceiptRead read ->
                visit.stage() instanceof Deposited deposited
                                && deposited.what().before().session().equals(read.session())
                        ? ending.wiped(visit)
                        : Turn.to(visit);
            case Alarm.PaperShown shown -> news.shown(visit, shown.page());
            case Alarm.NotAnswered none -> ending.notAnswered(visit, none.session());
            case Alarm.GoodbyeOver over -> ending.goodbyeOver(visit, over.session());
        };
    }
}
