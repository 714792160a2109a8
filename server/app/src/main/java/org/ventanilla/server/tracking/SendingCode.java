package org.ventanilla.server.tracking;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.Throttle;
import org.ventanilla.server.access.Tokens;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.ServiceMessage;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Cases;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.session.Phones;

/**
 * Sends six digits to the contact that we hold, to whoever knows the radicado and her cédula. The answer is the same, and as
 * fast, whether they fit or not: nobody learns here whose a case is. The code goes straight out and is nowhere kept in clear.
 */
public final class SendingCode {

    static final Duration VALID = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(SendingCode.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    private final Cases cases;
    private final Phones phones;
    private final Codes codes;
    private final Map<Channel, Carrier> carriers;
    private final Throttle throttle;
    private final String entity;
    private final Clock clock;

    public SendingCode(
            Cases cases,
            Phones phones,
            Codes codes,
            Map<Channel, Carrier> carriers,
            Throttle throttle,
            String entity,
            Clock clock) {
        this.cases = cases;
        this.phones = phones;
        this.codes = codes;
        this.carriers = Map.copyOf(carriers);
        this.throttle = throttle;
        this.entity = entity;
        this.clock = clock;
    }

    /** @return the request that the code will be shown to; also when nothing was sent */
    public Result<UUID> send(String radicado, String document) {
        var request = Ids.next();
        var number = Radicado.read(radicado);
        // Each request counts as a wrong try: five codes, then five minutes of rest, for whatever number was written.
        var counted = throttle.attempt(
                "own-code:" + number.map(Radicado::text).orElse(radicado), () -> false, ProblemCode.RADICADO_UNKNOWN);
        if (counted instanceof Result.Refused<Void> refused && refused.code() == ProblemCode.TOO_MANY_TRIES) {
            return Result.refused(ProblemCode.TOO_MANY_TRIES);
        }
        Thread.ofVirtual()
                .start(() -> number.flatMap(cases::of)
                        .filter(filed -> isHers(filed, document))
                        .ifPresent(filed -> send(request, filed)));
        return Result.done(request);
    }

    private void send(UUID request, PqrRadicada filed) {
        contact(filed).ifPresent(contact -> {
            var code = "%06d".formatted(RANDOM.nextInt(CODES));
            codes.sent(
                    request,
                    filed.pqr().id(),
                    hash(request, code),
                    clock.instant().plus(VALID));
            Optional.ofNullable(carriers.get(contact.channel()))
                    .flatMap(carrier -> carrier.carry(request, message(filed, contact, code)))
                    .ifPresent(failure -> LOG.atWarn()
                            .addKeyValue("why", failure)
                            .addKeyValue("pqr", filed.pqr().id())
                            .log("code not sent"));
        });
    }

    Optional<Contact> contact(PqrRadicada filed) {
        return Contact.of(
                filed.pqr().content().email(),
                phones.find(filed.pqr().session()).orElse(null));
    }

    private ServiceMessage message(PqrRadicada filed, Contact contact, String code) {
        return new ServiceMessage(
                filed.pqr().id(),
                "codigo",
                contact.channel(),
                contact.to(),
                "Su código: " + code,
                "Su código es %s.\nSirve 10 minutos, para ver los papeles del caso %s.\nNo se lo diga a nadie.\n%s"
                        .formatted(code, filed.radicado().text(), entity));
    }

    private static boolean isHers(PqrRadicada filed, String document) {
        var known = filed.pqr().content().document();
        return known != null && digits(known).equals(digits(document));
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9A-Za-z]", "");
    }

    /** Six digits are soon tried through: bound to its request, the hash of one is worth nothing for another. */
    static byte[] hash(UUID request, String code) {
        return Tokens.hash(request + ":" + code);
    }
}
