package org.ventanilla.server.notification;

import static org.ventanilla.server.notification.path.Happened.SERVED_BY_CONDUCT;

import java.time.Instant;
import java.util.UUID;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.casework.Resolving;

/**
 * She acts on a decision that nobody told her of, so she knows it (Ley 1437 de 2011, art. 72): its way ends there, and no
 * letter follows. Also what could not have been served in any other way counts as known then.
 */
public final class ServingByConduct {

    private final Acts acts;
    private final Walking walking;
    private final MovingCase moving;

    public ServingByConduct(Acts acts, Walking walking, MovingCase moving) {
        this.acts = acts;
        this.walking = walking;
        this.moving = moving;
    }

    /** Joins the transaction of what she does. */
    public void serve(UUID pqr, Instant at, String actor) {
        var day = Bogota.dateOf(at);
        acts.ofCase(pqr).stream()
                .filter(act -> act.missing().isEmpty())
                .filter(act -> walking.refusal(act, SERVED_BY_CONDUCT, day).isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        act -> walking.record(act.id(), SERVED_BY_CONDUCT, day, actor, ""),
                        () -> moving.move(pqr, null, new Resolving.Notify(at, Notice.How.CONDUCTA_CONCLUYENTE), actor));
    }
}
