package org.ventanilla.server.counter;

import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.server.notification.inperson.NotifyingInPerson;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * The act that lies open before the agent, sheet by sheet on the kiosk's screen: exactly the copy that she is given, and only
 * in the attention in which it was opened.
 */
public final class ShowingAct {

    private static final Pattern ID = Pattern.compile("act-([0-9]{4}-SAL-[0-9]{6})-([0-9]{1,2})");

    private final Moves moves;
    private final Sessions sessions;
    private final NotifyingInPerson acts;

    public ShowingAct(Moves moves, Sessions sessions, NotifyingInPerson acts) {
        this.moves = moves;
        this.sessions = sessions;
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

    /** Her copy whole, to print where she is: of the sheet that the screen shows now. */
    public Result<byte[]> copy(UUID session, UUID kiosk) {
        var shown = sessions.of(session)
                .filter(open -> open.kiosk().equals(kiosk) && open.departure() == null)
                .flatMap(open -> Optional.ofNullable(open.shown()));
        return shown.map(sheet -> ID.matcher(sheet.id()))
                .filter(Matcher::matches)
                .flatMap(sheet -> Radicado.read(sheet.group(1)))
                .map(number -> acts.copy(number, session))
                .orElse(Result.refused(OUT_OF_ORDER));
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
