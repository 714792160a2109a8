package org.ventanilla.kiosk.app;

import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.KioskViews.Day;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.kiosk.known.LastKnown;
import org.ventanilla.kiosk.known.LastKnown.Saved;
import org.ventanilla.kiosk.known.Pins;
import org.ventanilla.kiosk.visit.Input;

/** Stands between the link and the visit and notes what will be needed without it. On the event loop; the disk is asked elsewhere. */
final class Remembering implements Consumer<Input> {
    private final Vertx vertx;
    private final LastKnown known;
    private final Pins pins;
    private final VisitLoop visit;

    Remembering(Vertx vertx, LastKnown known, Pins pins, VisitLoop visit) {
        this.vertx = vertx;
        this.known = known;
        this.pins = pins;
        this.visit = visit;
    }

    @Override
    public void accept(Input heard) {
        switch (heard) {
            case Input.ServerShows shows ->
                later(() -> known.keep(shows.view().kiosk(), shows.view().day()));
            case Input.ServerDid did -> slowly(() -> pins.answered(did.command(), true));
            case Input.ServerRefused refused -> slowly(() -> pins.answered(refused.command(), false));
            default -> {}
        }
        visit.hear(heard);
    }

    /** At the start, before anybody has answered. */
    void recall() {
        known.today().ifPresent(saved -> visit.hear(new Input.Knows(saved.kiosk(), saved.day())));
    }

    /**
     * A kiosk that was taken out takes nothing in any more, with or without a link: what a person handed in here would never travel.
     *
     * @param problem why the server does not admit it; null when it does
     */
    void notAdmitted(@Nullable Problem problem) {
        if (problem == null || !problem.code().equals(ProblemCode.KIOSK_REVOKED.code())) {
            return;
        }
        slowly(pins::forget);
        known.today().ifPresent(saved -> {
            Day closed = new Day(false, null, saved.day().attentions());
            later(() -> known.keep(saved.kiosk(), closed));
            visit.hear(new Input.Knows(saved.kiosk(), closed));
        });
    }

    /** Without a server nobody else closes the day at midnight. */
    void midnight() {
        VisitView now = visit.view();
        boolean open = now.day() != null && now.day().open();
        if (open && now.link().state() == LinkState.NONE) {
            known.today()
                    .filter(saved -> !saved.day().open())
                    .ifPresent(saved -> visit.hear(new Input.Knows(saved.kiosk(), saved.day())));
        }
    }

    void remember(UUID command, String pin) {
        pins.ask(command, pin);
    }

    /** Slow by intent. */
    void tryPin(UUID command, String pin, Consumer<Problem> refused) {
        vertx.executeBlocking(() -> pins.tried(pin), false)
                .onSuccess(answer -> {
                    Optional<Saved> saved = known.today();
                    if (answer == Pins.Answer.RIGHT && saved.isPresent()) {
                        open(command, pin, saved.get());
                    } else {
                        refused.accept(Problem.of(code(answer)));
                    }
                })
                .onFailure(fault -> refused.accept(Problem.of(ProblemCode.FAULT)));
    }

    private void open(UUID command, String pin, Saved saved) {
        Day day = new Day(true, saved.day().operator(), saved.day().attentions());
        later(() -> known.keep(saved.kiosk(), day));
        visit.hear(new Input.DayOpenedHere(command, pin, saved.kiosk(), day));
    }

    private static ProblemCode code(Pins.Answer answer) {
        return switch (answer) {
            case WRONG -> ProblemCode.PIN_WRONG;
            case TOO_MANY -> ProblemCode.TOO_MANY_TRIES;
            case RIGHT, UNKNOWN -> ProblemCode.SERVER_UNREACHABLE;
        };
    }

    /** One after another: an older day must not come after a newer one. */
    private void later(Runnable disk) {
        vertx.executeBlocking(Executors.callable(disk));
    }

    /** Beside the others: the power may fail while a PIN is hashed, and the day was opened before. */
    private void slowly(Runnable hash) {
        vertx.executeBlocking(Executors.callable(hash), false);
    }
}
