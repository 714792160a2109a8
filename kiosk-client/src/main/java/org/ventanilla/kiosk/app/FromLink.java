package org.ventanilla.kiosk.app;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.kiosk.link.Link;
import org.ventanilla.kiosk.visit.Input;

/** What the link hears, as inputs of the visit. */
record FromLink(Consumer<Input> visit, Consumer<@Nullable Problem> trouble, Runnable whenConnected)
        implements Link.Ear {

    @Override
    public void connected() {
        whenConnected.run();
    }

    @Override
    public void link(VisitViews.Link now) {
        visit.accept(new Input.LinkIs(now));
    }

    @Override
    public void shows(KioskView view) {
        visit.accept(new Input.ServerShows(view));
    }

    @Override
    public void says(ToKiosk message) {
        visit.accept(new Input.ServerSays(message));
    }

    @Override
    public void did(UUID command) {
        visit.accept(new Input.ServerDid(command));
    }

    @Override
    public void refused(UUID command, Problem problem) {
        visit.accept(new Input.ServerRefused(command, problem));
    }

    @Override
    public void kiosk(@Nullable Problem problem) {
        trouble.accept(problem);
    }
}
