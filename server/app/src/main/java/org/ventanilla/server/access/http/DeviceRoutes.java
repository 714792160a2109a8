package org.ventanilla.server.access.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.EnrollingKiosk;
import org.ventanilla.server.access.KioskSigningIn;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** How a kiosk's program gets in: with a code once, with its key from then on. */
public final class DeviceRoutes {
    private final EnrollingKiosk enrolling;
    private final KioskSigningIn signingIn;

    private record Enrolment(String code, String publicKey) {}

    private record NonceAsked(String kiosk) {}

    private record Signed(String kiosk, String nonce, String signature) {}

    public DeviceRoutes(EnrollingKiosk enrolling, KioskSigningIn signingIn) {
        this.enrolling = enrolling;
        this.signingIn = signingIn;
    }

    public void mount(Api api) {
        api.on("enrolKiosk", this::enrol);
        api.on("kioskNonce", this::nonce);
        api.on("kioskSignIn", this::signIn);
    }

    private void enrol(RoutingContext ctx) {
        Enrolment asked = Results.body(ctx, Enrolment.class);
        send(ctx, "kiosk", enrolling.enrol(asked.code(), asked.publicKey()));
    }

    private void nonce(RoutingContext ctx) {
        NonceAsked asked = Results.body(ctx, NonceAsked.class);
        send(ctx, "nonce", kiosk(asked.kiosk()).then(signingIn::nonce));
    }

    private void signIn(RoutingContext ctx) {
        Signed signed = Results.body(ctx, Signed.class);
        send(
                ctx,
                "token",
                kiosk(signed.kiosk()).then(kiosk -> signingIn.signIn(kiosk, signed.nonce(), signed.signature())));
    }

    private static <T> void send(RoutingContext ctx, String name, Result<T> result) {
        Results.send(ctx, result, (asked, value) -> Results.json(ctx, Map.of(name, value)));
    }

    private static Result<UUID> kiosk(String text) {
        try {
            return Result.done(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Result.refused(ProblemCode.KIOSK_UNKNOWN);
        }
    }
}
