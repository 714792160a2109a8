package org.ventanilla.server.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** A supervisor makes a one-time code; the kiosk hands its public key in with it; the supervisor can take it all back. */
public final class EnrollingKiosk {
    static final Duration CODE_LIFE = Duration.ofHours(24);
    /** Without what is read aloud as something else: no 0 O, 1 I L, U V. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Devices devices;
    private final Transactions transactions;
    private final EventLog events;
    private final Clock clock;

    /** Shown once. */
    public record OneTimeCode(String code, Instant until) {
        @Override
        public String toString() {
            return "***";
        }
    }

    public EnrollingKiosk(Devices devices, Transactions transactions, EventLog events, Clock clock) {
        this.devices = devices;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    public OneTimeCode makeCode(UUID kiosk, String actor) {
        return makeCode(kiosk, fresh(), actor);
    }

    /** For the sample, whose codes the demo knows. */
    public OneTimeCode makeCode(UUID kiosk, String code, String actor) {
        return transactions.inTransaction(() -> {
            OneTimeCode made = new OneTimeCode(code, clock.instant().plus(CODE_LIFE));
            devices.addCode(kiosk, hash(code), made.until());
            happened("EnrolmentCodeMade", kiosk, actor);
            return made;
        });
    }

    /**
     * Answers which kiosk it is now. Said twice with the same key it is done once: the first answer may have been lost on the
     * way.
     */
    public Result<UUID> enrol(String code, String publicKey) {
        return DeviceKey.parse(publicKey).then(key -> transactions.inTransaction(() -> enrolled(hash(code), key)));
    }

    public void revoke(UUID kiosk, String actor) {
        transactions.inTransaction(() -> {
            devices.revoke(kiosk, clock.instant());
            happened("KioskRevoked", kiosk, actor);
            return Result.done();
        });
    }

    private Result<UUID> enrolled(byte[] codeHash, DeviceKey key) {
        Instant now = clock.instant();
        Devices.Code code = devices.lockCode(codeHash).orElse(null);
        if (code == null) {
            return Result.refused(ProblemCode.ENROLMENT_CODE_WRONG);
        }
        if (code.usedBy() != null) {
            return key.equals(code.usedBy())
                    ? Result.done(code.kiosk())
                    : Result.refused(ProblemCode.ENROLMENT_CODE_USED);
        }
        if (now.isAfter(code.until())) {
            return Result.refused(ProblemCode.ENROLMENT_CODE_WRONG);
        }
        devices.enrol(code.kiosk(), codeHash, key, now);
        happened("KioskEnrolled", code.kiosk(), "kiosk:" + code.kiosk());
        return Result.done(code.kiosk());
    }

    private void happened(String type, UUID kiosk, String actor) {
        events.append(new Event(type, "kiosk", kiosk, actor, Map.of()));
    }

    /** {@code K7QF-9M2X-TB4A}: 58 bits, enough for a code that lives a day. */
    private static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As a person types it. */
    private static byte[] hash(String code) {
        return Tokens.hash(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
