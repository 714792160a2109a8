package org.ventanilla.kiosk.device;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;

/**
 * Gets this kiosk in: enrols it once, then signs in whenever a bearer is needed and there is none that works. Thread-safe; calls block
 * while the server is asked.
 */
public final class Device {
    private static final Logger LOG = LoggerFactory.getLogger(Device.class);

    private final Keys keys;
    private final Enrolment enrolment;
    private final Access access;
    private @Nullable String unusedCode;
    private @Nullable String bearer;

    /** @param code the one-time code, when this kiosk was given one */
    public Device(Keys keys, Enrolment enrolment, Access access, @Nullable String code) {
        this.keys = keys;
        this.enrolment = enrolment;
        this.access = access;
        this.unusedCode = code;
    }

    /** A bearer for the server. */
    public synchronized Reply<String> signIn() {
        if (bearer != null) {
            return new Reply.Given<>(bearer);
        }
        Reply<String> reply = enrolled().then(this::answered);
        if (isUnknown(reply) && unusedCode != null) {
            // The server was set up anew: the code that we still hold makes us known again.
            reply = enrol(unusedCode).then(this::answered);
        }
        if (reply instanceof Reply.Given<String> given) {
            bearer = given.value();
        }
        return reply;
    }

    /** The server would not take this bearer: the next sign-in asks for another. */
    public synchronized void refused(String stale) {
        if (stale.equals(bearer)) {
            bearer = null;
        }
    }

    private Reply<String> enrolled() {
        return enrolment
                .kiosk()
                .<Reply<String>>map(Reply.Given::new)
                .orElseGet(() -> unusedCode == null ? unknown() : enrol(unusedCode));
    }

    private Reply<String> enrol(String code) {
        return access.enrol(code, keys.publicKey()).then(kiosk -> {
            enrolment.keep(kiosk);
            unusedCode = null;
            LOG.atInfo().addKeyValue("kiosk", kiosk).log("Enrolled");
            return new Reply.Given<>(kiosk);
        });
    }

    private Reply<String> answered(String kiosk) {
        Function<String, Reply<String>> sign = nonce -> access.signIn(kiosk, nonce, keys.answer(nonce));
        return access.nonce(kiosk).then(sign);
    }

    private static boolean isUnknown(Reply<String> reply) {
        return reply instanceof Reply.Refused<String> refused
                && refused.problem().code().equals(ProblemCode.KIOSK_UNKNOWN.code());
    }

    private static Reply<String> unknown() {
        return new Reply.Refused<>(Problem.of(ProblemCode.KIOSK_UNKNOWN));
    }
}
