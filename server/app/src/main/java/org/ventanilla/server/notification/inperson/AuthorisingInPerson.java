package org.ventanilla.server.notification.inperson;

import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.IDENTITY_INSUFFICIENT;
import static org.ventanilla.contract.ProblemCode.NOT_CONFIRMED;
import static org.ventanilla.contract.ProblemCode.PERMISSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.customer.Identities;
import org.ventanilla.server.notification.Authorisations.Authorisation;
import org.ventanilla.server.notification.Authorisations.How;
import org.ventanilla.server.notification.Authorising;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.session.Confirmations;
import org.ventanilla.server.session.Sessions;

/**
 * The permission for mail, given or taken back while she is at the kiosk: hers alone, so her paper was seen; and express, so
 * what she read on her screen, her address in it, is what she confirmed there.
 */
public final class AuthorisingInPerson {

    private static final String PLACE = "Atención por videollamada";

    private final Sessions sessions;
    private final Identities identities;
    private final Authorising authorising;
    private final Confirmations confirmations;

    public AuthorisingInPerson(
            Sessions sessions, Identities identities, Authorising authorising, Confirmations confirmations) {
        this.sessions = sessions;
        this.identities = identities;
        this.authorising = authorising;
        this.confirmations = confirmations;
    }

    /** @param given empty while there is none */
    public record Standing(String document, Optional<Authorisation> given) {}

    /** Her permission as it stands. */
    public Result<Standing> standing(UUID session, Staff agent) {
        return hers(session, agent).map(document -> new Standing(document, authorising.standing(document)));
    }

    /** @param question with which she confirmed it on her screen; what she signed or said aloud needs none */
    public Result<Authorisation> authorise(UUID session, Staff agent, String email, How how, @Nullable UUID question) {
        return hers(session, agent)
                .then(document -> how == How.PANTALLA && !isConfirmed(session, question, email)
                        ? Result.refused(question == null ? FIELD_MISSING : NOT_CONFIRMED)
                        : authorising.authorise(document, email, how, PLACE, session, agent.actor()));
    }

    public Result<Integer> withdraw(UUID session, Staff agent) {
        return hers(session, agent).map(document -> authorising.revoke(document, agent.actor()));
    }

    private boolean isConfirmed(UUID session, @Nullable UUID question, String email) {
        return question != null
                && confirmations
                        .confirmed(session, question, QuestionKind.CORREO, Authorising.words(email))
                        .isPresent();
    }

    private Result<String> hers(UUID session, Staff agent) {
        var isHeld = sessions.of(session)
                .flatMap(found -> found.agent())
                .filter(agent.id()::equals)
                .isPresent();
        if (!isHeld) {
            return Result.refused(SESSION_OF_OTHER);
        }
        return identities
                .of(session)
                .filter(who -> who.identity() != Identity.DECLARED)
                .map(AuthorisingInPerson::own)
                .orElse(Result.refused(IDENTITY_INSUFFICIENT));
    }

    /** Nobody lets the utility write to her in the holder's name because she sits where he could. */
    private static Result<String> own(Identified who) {
        return who.own() == null ? Result.refused(PERMISSION_OF_OTHER) : Result.done(who.own());
    }
}
