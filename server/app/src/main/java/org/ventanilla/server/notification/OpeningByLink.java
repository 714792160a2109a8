package org.ventanilla.server.notification;

import static org.ventanilla.contract.ProblemCode.ACCESS_CODE_WRONG;
import static org.ventanilla.contract.ProblemCode.ACCESS_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.AUTHORISATION_MISSING;
import static org.ventanilla.contract.ProblemCode.TOO_MANY_TRIES;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.ventanilla.server.access.Tokens;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.notification.AccessLinks.Link;
import org.ventanilla.server.notification.Authorisations.Authorisation;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.message.Sending;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/**
 * She opens an act by the link in her mail: a code to the contact that she authorised tells that it is she, and the access
 * is certified with its date and hour, which is what counts (Ley 1437 de 2011, art. 56). A permission taken back meanwhile
 * closes the link at once.
 */
public final class OpeningByLink {

    private static final Duration CODE = Duration.ofMinutes(15);
    private static final int MOST_WRONG = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Transactions transactions;
    private final AccessLinks links;
    private final Authorisations authorisations;
    private final Authorising authorising;
    private final Acts acts;
    private final Walking walking;
    private final Outbox outbox;
    private final Sending sending;
    private final MessageWords words;
    private final Clock clock;

    public OpeningByLink(
            Transactions transactions,
            AccessLinks links,
            Authorisations authorisations,
            Authorising authorising,
            Acts acts,
            Walking walking,
            Outbox outbox,
            Sending sending,
            MessageWords words,
            Clock clock) {
        this.transactions = transactions;
        this.links = links;
        this.authorisations = authorisations;
        this.authorising = authorising;
        this.acts = acts;
        this.walking = walking;
        this.outbox = outbox;
        this.sending = sending;
        this.words = words;
        this.clock = clock;
    }

    /** @param certificate who opened what and when, with the hash of what she got */
    public record Opened(Act act, String certificate) {}

    /** What a link is to: only for who holds it, and only the number of the act may be shown before the code. */
    public Result<Act> act(String token) {
        return standing(token, (link, given) -> found(link.act()));
    }

    /** A fresh code, to the address that she authorised; the one before it stops working. */
    public Result<Void> askCode(String token) {
        Result<Void> asked = transactions.inTransaction(() -> standing(
                token,
                (link, given) -> found(link.act()).then(act -> {
                    var code = "%06d".formatted(RANDOM.nextInt(1_000_000));
                    var now = clock.instant();
                    if (link.codeUntil() != null
                            && link.codeUntil().minus(CODE).plusSeconds(30).isAfter(now)) {
                        return Result.refused(TOO_MANY_TRIES);
                    }
                    links.code(act.id(), hash(act.id(), code), now.plus(CODE));
                    outbox.put(words.code(act, given.email(), code, now), now);
                    return Result.done();
                })));
        sending.sweep();
        return asked;
    }

    /** @param address where the request came from; only its hash is kept */
    public Result<Opened> open(String token, String code, String address) {
        var opened = transactions.inTransaction(() -> standing(
                token,
                (link, given) -> found(link.act())
                        .then(act -> isRight(link, code) ? Result.done(act) : Result.<Act>refused(ACCESS_CODE_WRONG))
                        .then(act -> opened(act, link, given, address))));
        if (opened instanceof Result.Refused<Opened> refused && refused.code() == ACCESS_CODE_WRONG) {
            links.of(Tokens.hash(token)).ifPresent(link -> links.wrong(link.act()));
        }
        return opened;
    }

    /** She takes her permission back from the very page; whoever holds the link can only make it safer. */
    public Result<Void> withdraw(String token) {
        return transactions.inTransaction(() -> standing(token, (link, given) -> {
            authorising.revoke(given.document(), "person");
            return Result.done();
        }));
    }

    private Result<Opened> opened(Act act, Link link, Authorisation given, String address) {
        if (link.certificate() != null) {
            return Result.done(new Opened(act, link.certificate()));
        }
        var at = clock.instant();
        var addressHash = Sha256.of((link.act() + " " + address).getBytes(StandardCharsets.UTF_8));
        var certificate = words.certificate(act, given, at, addressHash);
        links.opened(act.id(), at, certificate, addressHash);
        var served = walking.of(act).served();
        return served.isPresent()
                ? Result.done(new Opened(act, certificate))
                : walking.record(
                                act.id(),
                                Happened.SERVED_ELECTRONICALLY,
                                Bogota.dateOf(at),
                                "person",
                                "certificado " + Sha256.of(certificate.getBytes(StandardCharsets.UTF_8)))
                        .map(path -> new Opened(act, certificate));
    }

    private interface Work<T> extends java.util.function.BiFunction<Link, Authorisation, Result<T>> {}

    private <T> Result<T> standing(String token, Work<T> work) {
        var link = links.of(Tokens.hash(token));
        if (link.isEmpty()) {
            return Result.refused(ACCESS_UNKNOWN);
        }
        return authorisations
                .byId(link.get().authorisation())
                .filter(given -> given.revokedAt() == null)
                .map(given -> work.apply(link.get(), given))
                .orElse(Result.refused(AUTHORISATION_MISSING));
    }

    private Result<Act> found(UUID act) {
        return acts.of(act).<Result<Act>>map(Result::done).orElse(Result.refused(ACCESS_UNKNOWN));
    }

    private boolean isRight(Link link, String code) {
        return link.code() != null
                && link.codeUntil() != null
                && clock.instant().isBefore(link.codeUntil())
                && link.tries() < MOST_WRONG
                && link.code().equals(hash(link.act(), code.strip()));
    }

    private static String hash(UUID act, String code) {
        return Sha256.of((act + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}
