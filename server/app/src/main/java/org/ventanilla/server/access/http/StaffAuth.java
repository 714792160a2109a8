package org.ventanilla.server.access.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.access.StaffSessions;
import org.ventanilla.server.access.Tokens;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;

/**
 * Which of the staff a request comes from: by its cookie, from a page of ours, and, when it changes something, with the CSRF
 * token that only such a page can know. Call it from virtual threads: it asks the database.
 */
public final class StaffAuth {
    private final StaffSessions sessions;
    private final Clock clock;
    private final Origins origins;
    private final Cookies cookies;

    StaffAuth(StaffSessions sessions, Clock clock, Origins origins, Cookies cookies) {
        this.sessions = sessions;
        this.clock = clock;
        this.origins = origins;
        this.cookies = cookies;
    }

    public StaffAuth(StaffSessions sessions, Clock clock, String origin, boolean https) {
        this(sessions, clock, new Origins(origin), new Cookies(https));
    }

    /** Also for a socket's upgrade, which carries no CSRF token: there the {@code Origin} decides. */
    public Result<Staff> of(HttpServerRequest request) {
        if (origins.foreign(request)) {
            return Result.refused(ProblemCode.ORIGIN_FOREIGN);
        }
        Optional<String> token = cookies.token(request);
        Optional<Staff> staff = token.flatMap(known -> sessions.of(Tokens.hash(known), clock.instant()));
        if (token.isEmpty() || staff.isEmpty()) {
            return Result.refused(ProblemCode.SIGNED_OUT);
        }
        return writes(request) && !saysCsrf(request, token.get())
                ? Result.refused(ProblemCode.CSRF_MISSING)
                : Result.done(staff.get());
    }

    /** At the door of the desk's socket: only who attends has a desk. */
    public Result<Staff> agentOf(HttpServerRequest request) {
        return of(request)
                .then(staff -> staff.role() == Words.Role.AGENT
                        ? Result.done(staff)
                        : Result.refused(ProblemCode.ROLE_MISSING));
    }

    /** {@link CurrentStaff} knows who it is, in {@code work}. */
    public Handler<RoutingContext> signedIn(Handler<RoutingContext> work) {
        return ctx -> Results.send(ctx, of(ctx.request()), (known, staff) -> {
            CurrentStaff.set(ctx, staff);
            work.handle(ctx);
        });
    }

    public Handler<RoutingContext> agent(Handler<RoutingContext> work) {
        return only(EnumSet.of(Words.Role.AGENT), work);
    }

    public Handler<RoutingContext> supervisor(Handler<RoutingContext> work) {
        return only(EnumSet.of(Words.Role.SUPERVISOR), work);
    }

    /** Who signs. */
    public Handler<RoutingContext> responsible(Handler<RoutingContext> work) {
        return only(EnumSet.of(Words.Role.RESPONSIBLE), work);
    }

    /** Who writes answers; the responsible person may do all that an analyst does. */
    public Handler<RoutingContext> analyst(Handler<RoutingContext> work) {
        return only(EnumSet.of(Words.Role.ANALYST, Words.Role.RESPONSIBLE), work);
    }

    /** Who looks into the cases of the utility, all of them. */
    public Handler<RoutingContext> caseReader(Handler<RoutingContext> work) {
        return only(EnumSet.complementOf(EnumSet.of(Words.Role.AGENT)), work);
    }

    /** As {@code x-roles} of the contract says; a test compares them. */
    public Handler<RoutingContext> only(Set<Words.Role> roles, Handler<RoutingContext> work) {
        return signedIn(ctx -> {
            if (roles.contains(CurrentStaff.of(ctx).role())) {
                work.handle(ctx);
            } else {
                Problems.send(ctx, ProblemCode.ROLE_MISSING, null);
            }
        });
    }

    private static boolean writes(HttpServerRequest request) {
        return !request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD);
    }

    private static boolean saysCsrf(HttpServerRequest request, String token) {
        String said = request.getHeader("X-CSRF-Token");
        return said != null
                && MessageDigest.isEqual(
                        said.getBytes(StandardCharsets.UTF_8),
                        Tokens.csrf(token).getBytes(StandardCharsets.UTF_8));
    }
}
