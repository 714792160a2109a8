package org.ventanilla.server.notification;

import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.Authorisations.Authorisation;
import org.ventanilla.server.notification.Authorisations.How;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/**
 * The permission to be notified by mail: express, in the words that she read or heard, and taken back whenever she wants, at
 * once (Ley 1437 de 2011, art. 56). An act that waits for her goes the other way from that moment.
 */
public final class Authorising {

    /** Where her address stands in {@link #WORDS}. */
    public static final String ADDRESS = "{email}";

    /** What she agrees to, her address in it; kept with each authorisation as she read and heard it. */
    public static final String WORDS = "Autorizo que me notifiquen al correo " + ADDRESS + " lo que decidan sobre mis"
            + " peticiones. Puedo retirar este permiso cuando quiera. Si no abro el correo, me mandan una carta.";

    private final Transactions transactions;
    private final Authorisations authorisations;
    private final Acts acts;
    private final Ways ways;
    private final Walking walking;
    private final EventLog log;
    private final Clock clock;

    public Authorising(
            Transactions transactions,
            Authorisations authorisations,
            Acts acts,
            Ways ways,
            Walking walking,
            EventLog log,
            Clock clock) {
        this.transactions = transactions;
        this.authorisations = authorisations;
        this.acts = acts;
        this.ways = ways;
        this.walking = walking;
        this.log = log;
        this.clock = clock;
    }

    public static String words(String email) {
        return WORDS.replace(ADDRESS, email.strip());
    }

    /** Her permission as it stands. */
    public Optional<Authorisation> standing(String document) {
        return authorisations.of(document);
    }

    /**
     * @param place where she said it, as the paper names it
     * @param session the attention in which she said it; null outside one
     */
    public Result<Authorisation> authorise(
            String document, String email, How how, String place, @Nullable UUID session, String actor) {
        if (document.isBlank()) {
            return Result.refused(FIELD_MISSING, "document");
        }
        if (!email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return Result.refused(FIELD_MISSING, "email");
        }
        var given = new Authorisation(
                Ids.next(), document, email.strip(), words(email), how, place, session, clock.instant(), actor, null);
        return transactions.inTransaction(() -> {
            authorisations.add(given);
            log.append(event("ElectronicNoticeAuthorised", given.id(), actor));
            again(document);
            return Result.done(given);
        });
    }

    /** How many were taken back; none is no refusal: she is where she wants to be. */
    public int revoke(String document, String actor) {
        return transactions.inTransaction(() -> {
            var standing = authorisations.of(document);
            var revoked = authorisations.revoke(document, clock.instant(), actor);
            standing.ifPresent(given -> log.append(event("ElectronicNoticeRevoked", given.id(), actor)));
            again(document);
            return revoked;
        });
    }

    private void again(String document) {
        ways.openOf(document).forEach(act -> acts.of(act).ifPresent(walking::lookAgain));
    }

    private static Event event(String type, UUID authorisation, String actor) {
        return new Event(type, "authorisation", authorisation, actor, Map.of());
    }
}
