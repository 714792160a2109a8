package org.ventanilla.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;

/** A kiosk answers a nonce of ours with its key and gets a bearer. Its own clock plays no part: it is often wrong. */
public final class KioskSigningIn {
    static final Duration NONCE_LIFE = Duration.ofMinutes(1);
    static final Duration TOKEN_LIFE = Duration.ofHours(12);

    private final Devices devices;
    private final Clock clock;

    public KioskSigningIn(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public Result<String> nonce(UUID kiosk) {
        return enrolled(kiosk).map(device -> {
            String nonce = Tokens.fresh();
            devices.addNonce(kiosk, Tokens.hash(nonce), clock.instant().plus(NONCE_LIFE));
            return nonce;
        });
    }

    /** The nonce is used up even when the signature is wrong. */
    public Result<String> signIn(UUID kiosk, String nonce, String signature) {
        return enrolled(kiosk).then(device -> {
            Instant now = clock.instant();
            boolean ours = devices.takeNonce(kiosk, Tokens.hash(nonce), now);
            DeviceKey key = device.key();
            if (!ours || key == null || !key.signed(nonce, signature)) {
                return Result.refused(ProblemCode.SIGNATURE_WRONG);
            }
            String token = Tokens.fresh();
            devices.addToken(kiosk, Tokens.hash(token), now.plus(TOKEN_LIFE));
            return Result.done(token);
        });
    }

    private Result<Device> enrolled(UUID kiosk) {
        return devices.of(kiosk).map(KioskSigningIn::ifEnrolled).orElse(Result.refused(ProblemCode.KIOSK_UNKNOWN));
    }

    public static Result<Device> ifEnrolled(Device device) {
        return switch (device.state()) {
            case NEW -> Result.refused(ProblemCode.KIOSK_UNKNOWN);
            case ENROLLED -> Result.done(device);
            case REVOKED -> Result.refused(ProblemCode.KIOSK_REVOKED);
        };
    }
}
