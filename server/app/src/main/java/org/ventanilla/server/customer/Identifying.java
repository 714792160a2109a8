package org.ventanilla.server.customer;

import static org.ventanilla.contract.ProblemCode.IDENTITY_INSUFFICIENT;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** The agent says who sits at the kiosk and how she knows it. An account that billing does not know is recorded all the same. */
public final class Identifying {

    private final Transactions transactions;
    private final Attentions attentions;
    private final Identifications identifications;
    private final Billing billing;
    private final EventLog log;

    public Identifying(
            Transactions transactions,
            Attentions attentions,
            Identifications identifications,
            Billing billing,
            EventLog log) {
        this.transactions = transactions;
        this.attentions = attentions;
        this.identifications = identifications;
        this.billing = billing;
        this.log = log;
    }

    public Result<Void> identify(UUID session, UUID agent, Identification said) {
        return transactions.inTransaction(() -> attentions
                .ofAgent(session, agent)
                .then(attention -> climbed(session, asBillingWritesIt(said)))
                .then(identification -> recorded(session, agent, identification)));
    }

    private Identification asBillingWritesIt(Identification said) {
        return Optional.ofNullable(said.account())
                .flatMap(billing::accountIfReached)
                .map(known -> said.withAccount(known.number()))
                .orElse(said);
    }

    /** The control questions are about one account, and they are asked only after a paper was seen. */
    private Result<Identification> climbed(UUID session, Identification said) {
        if (said.identity() != Identity.VERIFIED) {
            return Result.done(said);
        }
        return said.account() != null
                        && identifications
                                .of(session)
                                .filter(before -> before.identity() != Identity.DECLARED)
                                .filter(before -> Objects.equals(before.account(), said.account()))
                                .isPresent()
                ? Result.done(said)
                : Result.refused(IDENTITY_INSUFFICIENT);
    }

    private Result<Void> recorded(UUID session, UUID agent, Identification said) {
        identifications.put(session, said);
        log.append(new Event(
                "CustomerIdentified",
                "session",
                session,
                "staff:" + agent,
                Map.of(
                        "identity",
                        said.identity().name(),
                        "relation",
                        said.relation().name())));
        return Result.done();
    }
}
