package org.ventanilla.server.counter;

import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.server.notification.inperson.NotifyingInPerson;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.Session;

/**
 * The act that lies open before the agent, sheet by sheet on the kiosk's screen: exactly the copy that she is given, and only
 * in the attention in which it was opened.
 */
public final class ShowingAct {

    private static final Pattern ID = Pattern.compile("act-([0-9]{4}-SAL-[0-9]{6})-([0-9]{1,2})");

    private final Moves moves;
    private final NotifyingInPerson acts;

    public ShowingAct(Moves moves, NotifyingInPerson acts) {
        this.moves = moves;
        this.acts = acts;
    }

    public Result<Session> show(UUID agent, UUID session, String act, int sheet) {
        return Radicado.read(act)
                .map(number -> acts.copy(number, session)
                        .then(pdf -> moves.byAgent(agent, session, open -> {
                            var sheets = Sheets.count(pdf);
                            return sheet > sheets
                                    ? Result.refused(OUT_OF_ORDER)
                                    : open.show(new Shown(
                                            "act-" + number.text() + "-" + sheet,
                                            "La respuesta, hoja " + sheet + " de " + sheets));
                        })))
                .orElse(Result.refused(RADICADO_UNKNOWN));
    }

    /** PNG; empty for what is no sheet of an act that lies open here. */
    Optional<byte[]> picture(UUID session, String shown) {
        var parts = ID.matcher(shown);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Radicado.read(parts.group(1))
                .flatMap(number -> acts.copy(number, session) instanceof Result.Done<byte[]> copy
                        ? Sheets.png(copy.value(), Integer.parseInt(parts.group(2)))
                        : Optional.empty());
    }
}
