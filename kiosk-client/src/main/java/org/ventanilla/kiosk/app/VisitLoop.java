package org.ventanilla.kiosk.app;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.kiosk.visit.Effect;
import org.ventanilla.kiosk.visit.Input;
import org.ventanilla.kiosk.visit.Patience;
import org.ventanilla.kiosk.visit.Turn;
import org.ventanilla.kiosk.visit.Visit;
import org.ventanilla.kiosk.visit.Visiting;

/** The one visit of this kiosk. Inputs one at a time, on the event loop; the pages see each change before its effects are carried out. */
final class VisitLoop {
    private static final Logger LOG = LoggerFactory.getLogger(VisitLoop.class);

    private final Visiting visiting;
    private Consumer<VisitView> screen = view -> {};
    private Consumer<Effect> performer = effect -> {};
    private Visit visit = Visit.atStart();
    private VisitView shown = visit.view();

    VisitLoop(Supplier<UUID> ids, Patience patience) {
        this.visiting = new Visiting(ids, patience);
    }

    void connect(Consumer<VisitView> to, Consumer<Effect> carriedOutBy) {
        screen = to;
        performer = carriedOutBy;
    }

    VisitView view() {
        return shown;
    }

    void hear(Input input) {
        Turn turn = visiting.on(visit, input);
        visit = turn.visit();
        show(visit.view());
        turn.effects().forEach(performer);
    }

    private void show(VisitView view) {
        VisitStep before = shown.step();
        if (view.equals(shown)) {
            return;
        }
        shown = view;
        if (view.step() != before) {
            LOG.atInfo().addKeyValue("step", view.step()).log("The visit goes on");
        }
        screen.accept(view);
    }
}
