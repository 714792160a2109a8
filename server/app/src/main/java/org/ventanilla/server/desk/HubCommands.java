package org.ventanilla.server.desk;

import org.ventanilla.contract.FromHub;
import org.ventanilla.contract.FromHub.HubAccept;
import org.ventanilla.contract.FromHub.HubAsk;
import org.ventanilla.contract.FromHub.HubAvailable;
import org.ventanilla.contract.FromHub.HubChat;
import org.ventanilla.contract.FromHub.HubDraft;
import org.ventanilla.contract.FromHub.HubFinish;
import org.ventanilla.contract.FromHub.HubHears;
import org.ventanilla.contract.FromHub.HubOpenCase;
import org.ventanilla.contract.FromHub.HubOutcome;
import org.ventanilla.contract.FromHub.HubPointer;
import org.ventanilla.contract.FromHub.HubRequestPaper;
import org.ventanilla.contract.FromHub.HubResync;
import org.ventanilla.contract.FromHub.HubShow;
import org.ventanilla.contract.FromHub.HubSignal;
import org.ventanilla.contract.FromHub.HubTakePhoto;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.counter.AskingQuestion;
import org.ventanilla.server.counter.OpeningCase;
import org.ventanilla.server.counter.ShowingAct;
import org.ventanilla.server.counter.ShowingCase;
import org.ventanilla.server.handin.HearingNotes;
import org.ventanilla.server.line.Accepting;
import org.ventanilla.server.line.BeingAvailable;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.session.FinishingSession;
import org.ventanilla.server.session.GivingOutcome;
import org.ventanilla.server.session.RequestingPaper;
import org.ventanilla.server.session.SavingDraft;
import org.ventanilla.server.session.SayingChat;
import org.ventanilla.server.session.ShowingBill;
import org.ventanilla.server.video.Relaying;

/** Which use case does what an agent asks. */
public record HubCommands(
        BeingAvailable available,
        Accepting accepting,
        SayingChat chatting,
        RequestingPaper requesting,
        ShowingBill showing,
        ShowingCase showingCase,
        ShowingAct showingAct,
        OpeningCase cases,
        AskingQuestion asking,
        SavingDraft drafting,
        HearingNotes hearing,
        GivingOutcome outcome,
        FinishingSession finishing,
        Relaying relaying,
        Views views) {

    public Result<?> obey(Staff agent, FromHub message) {
        return switch (message) {
            case HubAvailable said -> available.say(agent.id(), said.available());
            case HubAccept said -> accepting.accept(agent.id(), said.session());
            case HubChat said -> chatting.atDesk(agent.id(), said.session(), said.id(), said.text());
            case HubRequestPaper said -> requesting.request(agent.id(), said.session(), said.id(), said.kind());
            case HubTakePhoto said -> relaying.takePhoto(agent.id(), said.session());
            case HubShow said -> show(agent, said);
            case HubOpenCase said -> open(agent, said);
            case HubAsk said -> ask(agent, said);
            case HubDraft said -> draft(agent, said);
            case HubHears said -> hearing.hear(agent.id(), said.session(), said.note(), said.whole());
            case HubOutcome said -> outcome.give(agent.id(), said.session(), said.outcome());
            case HubFinish said -> finishing.finish(agent.id(), said.session(), said.note());
            case HubSignal said -> relaying.fromAgent(agent.id(), said);
            case HubPointer said -> relaying.fromAgent(agent.id(), said);
            case HubResync said -> Result.done();
        };
    }

    private Result<?> open(Staff agent, HubOpenCase said) {
        return said.radicado() == null
                ? cases.close(agent.id(), said.session())
                : cases.atDesk(agent.id(), said.session(), said.radicado());
    }

    private Result<?> ask(Staff agent, HubAsk said) {
        return said.text() == null
                ? asking.withdraw(agent.id(), said.session())
                : asking.ask(agent.id(), said.session(), said.id(), said.kind(), said.text());
    }

    private Result<?> show(Staff agent, HubShow said) {
        if (said.radicado() != null) {
            return showingCase.show(agent.id(), said.session(), said.radicado());
        }
        if (said.act() != null) {
            return showingAct.show(agent.id(), said.session(), said.act(), said.sheet() == null ? 1 : said.sheet());
        }
        return said.invoice() == null
                ? showing.hide(agent.id(), said.session())
                : showing.show(agent.id(), said.session(), said.invoice());
    }

    /** No event tells of a draft, so her other windows are told here. */
    private Result<?> draft(Staff agent, HubDraft said) {
        return drafting.save(agent.id(), said.session(), said.draft()).map(session -> {
            views.agent(agent.id());
            return session;
        });
    }
}
