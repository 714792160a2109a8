package org.ventanilla.server.notification.http;

import static org.ventanilla.contract.ProblemCode.ACT_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.IDENTITY_INSUFFICIENT;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.customer.Identities;
import org.ventanilla.server.notification.Authorisations.How;
import org.ventanilla.server.notification.Authorising;
import org.ventanilla.server.notification.inperson.Capacity;
import org.ventanilla.server.notification.inperson.NotifyingInPerson;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.session.Sessions;

/** What the agent does in an attention: opens an act, has it acknowledged, takes the permission for mail. */
public final class InPersonRoutes {

    record As(Capacity capacity) {}

    record OpenedJson(String act, String copySha256, String acta) {}

    record ActaJson(String act, Instant at, String text, String sha256) {}

    record Permission(String email, How how) {}

    record PermissionJson(String words) {}

    private final NotifyingInPerson notifying;
    private final Authorising authorising;
    private final Sessions sessions;
    private final Identities identities;
    private final StaffAuth staff;

    public InPersonRoutes(
            NotifyingInPerson notifying,
            Authorising authorising,
            Sessions sessions,
            Identities identities,
            StaffAuth staff) {
        this.notifying = notifying;
        this.authorising = authorising;
        this.sessions = sessions;
        this.identities = identities;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("openAct", staff.agent(this::open));
        api.on("actCopy", staff.agent(this::copy));
        api.on("acknowledgeAct", staff.agent(this::acknowledge));
        api.on("authoriseElectronicNotice", staff.agent(this::authorise));
        api.on("withdrawElectronicNotice", staff.agent(this::withdraw));
    }

    private void open(RoutingContext ctx) {
        var capacity = Results.body(ctx, As.class).capacity();
        Results.send(
                ctx,
                act(ctx, number -> notifying.open(number, session(ctx), CurrentStaff.of(ctx), capacity)),
                (asked, opened) -> Results.json(
                        asked, new OpenedJson(opened.act().number().text(), opened.copySha256(), opened.acta())));
    }

    private void copy(RoutingContext ctx) {
        Results.send(
                ctx,
                held(ctx).then(session -> act(ctx, number -> notifying.copy(number, session))),
                (asked, pdf) -> CourierRoutes.file(asked, "application/pdf", "decision.pdf", Buffer.buffer(pdf)));
    }

    private void acknowledge(RoutingContext ctx) {
        Results.send(
                ctx,
                held(ctx).then(session -> act(ctx, number -> notifying.acknowledge(number, session))),
                (asked, acta) -> Results.json(
                        asked,
                        new ActaJson(
                                ctx.pathParam("act"),
                                acta.acknowledgedAt() == null ? acta.openedAt() : acta.acknowledgedAt(),
                                acta.text(),
                                acta.sha256() == null ? "" : acta.sha256())));
    }

    private void authorise(RoutingContext ctx) {
        var said = Results.body(ctx, Permission.class);
        Results.send(
                ctx,
                known(ctx)
                        .then(document -> authorising.authorise(
                                document,
                                said.email(),
                                said.how(),
                                "Atención por videollamada",
                                session(ctx),
                                CurrentStaff.of(ctx).actor())),
                (asked, given) -> Results.json(asked, new PermissionJson(given.words())));
    }

    private void withdraw(RoutingContext ctx) {
        Results.send(
                ctx,
                known(ctx)
                        .map(document -> authorising.revoke(
                                document, CurrentStaff.of(ctx).actor())),
                (asked, revoked) -> Results.noContent(asked));
    }

    /** A permission is hers alone, so her paper was seen. */
    private Result<String> known(RoutingContext ctx) {
        return held(ctx)
                .then(session -> identities
                        .of(session)
                        .filter(who -> who.identity() != Identity.DECLARED)
                        .map(Identified::document)
                        .<Result<String>>map(Result::done)
                        .orElse(Result.refused(IDENTITY_INSUFFICIENT)));
    }

    private Result<UUID> held(RoutingContext ctx) {
        var session = session(ctx);
        return sessions.of(session)
                        .flatMap(found -> found.agent())
                        .filter(CurrentStaff.of(ctx).id()::equals)
                        .isPresent()
                ? Result.done(session)
                : Result.refused(SESSION_OF_OTHER);
    }

    private static UUID session(RoutingContext ctx) {
        return Results.uuid(ctx, "session");
    }

    private static <T> Result<T> act(RoutingContext ctx, Function<Radicado, Result<T>> work) {
        return Radicado.read(ctx.pathParam("act")).map(work).orElse(Result.refused(ACT_UNKNOWN));
    }
}
