package org.ventanilla.server.notification.inperson;

import static org.ventanilla.contract.ProblemCode.ACT_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.ADDRESSEE_OTHER;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.IDENTITY_INSUFFICIENT;
import static org.ventanilla.contract.ProblemCode.NOT_CONFIRMED;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;
import static org.ventanilla.server.notification.path.Happened.SERVED_IN_PERSON;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.customer.Identities;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.Walking;
import org.ventanilla.server.notification.inperson.Actas.Acta;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.session.Confirmations;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * An act is opened before the agent who holds the attention, and counts as notified when the person confirms on her screen
 * that she has it. Opening alone notifies nobody: she may hang up first.
 */
public final class NotifyingInPerson {

    private final Transactions transactions;
    private final Sessions sessions;
    private final Identities identities;
    private final Acts acts;
    private final Actas actas;
    private final Walking walking;
    private final Confirmations confirmations;
    private final ActaWords words;
    private final Clock clock;

    public NotifyingInPerson(
            Transactions transactions,
            Sessions sessions,
            Identities identities,
            Acts acts,
            Actas actas,
            Walking walking,
            Confirmations confirmations,
            ActaWords words,
            Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.identities = identities;
        this.acts = acts;
        this.actas = actas;
        this.walking = walking;
        this.confirmations = confirmations;
        this.words = words;
        this.clock = clock;
    }

    /**
     * An act that lies open before the agent.
     *
     * @param acta what the agent reads aloud before she confirms
     * @param receipt what she confirms, word for word
     */
    public record Opened(Act act, String copySha256, String acta, String receipt) {}

    /**
     * Opened again for the same person it is the same opening: what she confirmed meanwhile stands.
     *
     * @param number the act's own radicado ({@code 2026-SAL-000377})
     */
    public Result<Opened> open(Radicado number, UUID session, Staff agent, Receiver receiver) {
        var missing = receiver.missing();
        if (missing != null) {
            return Result.refused(FIELD_MISSING, missing);
        }
        return transactions.inTransaction(() -> ofAgent(session, agent)
                .then(attention -> act(number)
                        .then(act -> allowed(act, session, receiver)
                                .map(identity -> actas.of(act.id())
                                        .filter(acta -> acta.session().equals(session)
                                                && acta.identity() == identity
                                                && acta.receiver().equals(receiver))
                                        .orElseGet(() -> drawnUp(act, attention, agent, identity, receiver)))
                                .map(acta -> new Opened(act, acta.copySha256(), acta.text(), receipt(act, acta))))));
    }

    /** What she is given, to show and to print: exactly these bytes, and only while it lies open in this attention. */
    public Result<byte[]> copy(Radicado number, UUID session) {
        return act(number)
                .then(act -> actas.of(act.id())
                        .filter(acta -> acta.session().equals(session))
                        .map(acta -> Result.done(acts.pdf(act.id())))
                        .orElse(Result.refused(OUT_OF_ORDER)));
    }

    /**
     * She confirmed on her screen. Said again it answers the same acta.
     *
     * @param question which she answered with ✔, asked after the act was opened for her
     */
    public Result<Acta> acknowledge(Radicado number, UUID session, UUID question) {
        return transactions.inTransaction(() -> act(number)
                .then(act -> actas.of(act.id())
                        .filter(acta -> acta.session().equals(session))
                        .map(acta -> acta.acknowledgedAt() == null ? confirmed(act, acta, question) : Result.done(acta))
                        .orElse(Result.refused(OUT_OF_ORDER))));
    }

    private Result<Session> ofAgent(UUID session, Staff agent) {
        return sessions.of(session)
                .map(found -> found.agent().filter(agent.id()::equals).isPresent()
                        ? Result.done(found)
                        : Result.<Session>refused(SESSION_OF_OTHER))
                .orElse(Result.refused(SESSION_UNKNOWN));
    }

    private Result<Act> act(Radicado number) {
        return acts.numbered(number).map(act -> walking.open(act.id())).orElse(Result.refused(ACT_UNKNOWN));
    }

    private Result<Identity> allowed(Act act, UUID session, Receiver receiver) {
        var who = identities.of(session);
        if (who.isEmpty() || who.get().identity() == Identity.DECLARED) {
            return Result.refused(IDENTITY_INSUFFICIENT);
        }
        if (!isFor(act, who.get(), receiver)) {
            return Result.refused(ADDRESSEE_OTHER);
        }
        return walking.refusal(act, SERVED_IN_PERSON, Bogota.dateOf(clock.instant()))
                .map(code -> Result.<Identity>refused(code))
                .orElseGet(() -> Result.done(who.get().identity()));
    }

    /** Who gave no cédula when she filed is known by the paper that the agent sees now. */
    private static boolean isFor(Act act, Identified who, Receiver receiver) {
        return !receiver.isHerself()
                || act.to().document() == null
                || Objects.equals(act.to().document(), who.own());
    }

    private Acta drawnUp(Act act, Session attention, Staff agent, Identity identity, Receiver receiver) {
        var copy = Sha256.of(acts.pdf(act.id()));
        var at = clock.instant();
        var text = words.of(act, attention, agent, identity, receiver, at, copy);
        var acta = new Acta(
                act.id(),
                attention.id(),
                agent.id(),
                attention.kiosk(),
                identity,
                receiver,
                at,
                copy,
                null,
                text,
                null,
                null);
        actas.open(acta);
        return acta;
    }

    private static String receipt(Act act, Acta acta) {
        return acta.receiver().capacity().receipt(act.number().text());
    }

    private Result<Acta> confirmed(Act act, Acta acta, UUID question) {
        return confirmations
                .confirmed(acta.session(), question, QuestionKind.ENTREGA, receipt(act, acta))
                .filter(asked -> !asked.isBefore(acta.openedAt()))
                .map(asked -> acknowledged(act, acta, question))
                .orElse(Result.refused(NOT_CONFIRMED));
    }

    private Result<Acta> acknowledged(Act act, Acta acta, UUID question) {
        var at = clock.instant();
        var text = ActaWords.confirmed(acta.text(), at);
        var hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        actas.acknowledge(act.id(), at, question, text, hash);
        return walking.record(
                        act.id(), Happened.SERVED_IN_PERSON, Bogota.dateOf(at), "staff:" + acta.agent(), "acta " + hash)
                .map(path -> actas.of(act.id()).orElseThrow());
    }
}
