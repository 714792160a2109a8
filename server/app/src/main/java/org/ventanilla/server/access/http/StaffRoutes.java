package org.ventanilla.server.access.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words;
import org.ventanilla.server.access.SigningIn;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.access.Tokens;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;

/** Signing in, asking who one is, signing out. */
public final class StaffRoutes {
    private final SigningIn signingIn;
    private final StaffAuth auth;
    private final Origins origins;
    private final Cookies cookies;

    private record Form(String user, String password) {
        @Override
        public String toString() {
            return "***";
        }
    }

    private record SignedIn(UUID id, String name, Words.Role role, String csrf) {}

    public StaffRoutes(SigningIn signingIn, StaffAuth auth, String origin, boolean https) {
        this.signingIn = signingIn;
        this.auth = auth;
        this.origins = new Origins(origin);
        this.cookies = new Cookies(https);
    }

    public void mount(Api api) {
        api.on("signIn", this::signIn);
        api.on("whoAmI", auth.signedIn(ctx -> answer(ctx, CurrentStaff.of(ctx), token(ctx))));
        api.on("signOut", auth.signedIn(this::signOut));
    }

    /** From a foreign page it would sign the person in as somebody else. */
    private void signIn(RoutingContext ctx) {
        if (origins.foreign(ctx.request())) {
            Problems.send(ctx, ProblemCode.ORIGIN_FOREIGN, null);
            return;
        }
        Form form = Results.body(ctx, Form.class);
        Results.send(ctx, signingIn.signIn(form.user(), form.password()), (asked, signedIn) -> {
            ctx.response().addCookie(cookies.of(signedIn.token()));
            answer(ctx, signedIn.staff(), signedIn.token());
        });
    }

    private void signOut(RoutingContext ctx) {
        signingIn.signOut(CurrentStaff.of(ctx), token(ctx));
        ctx.response().addCookie(cookies.gone());
        Results.noContent(ctx);
    }

    private String token(RoutingContext ctx) {
        return cookies.token(ctx.request()).orElseThrow();
    }

    private static void answer(RoutingContext ctx, Staff staff, String token) {
        Results.json(ctx, new SignedIn(staff.id(), staff.name(), staff.role(), Tokens.csrf(token)));
    }
}
