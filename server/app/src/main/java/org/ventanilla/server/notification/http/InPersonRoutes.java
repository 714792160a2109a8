package org.ventanilla.server.notification.http;

import static org.ventanilla.contract.ProblemCode.ACT_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.notification.Authorisations.How;
import org.ventanilla.server.notification.inperson.AuthorisingInPerson;
import org.ventanilla.server.notification.inperson.Capacity;
import org.ventanilla.server.notification.inperson.NotifyingInPerson;
import org.ventanilla.server.notification.inperson.Receiver;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.session.Sessions;

/** What the agent does in an attention: opens an act, has it acknowledged, takes the permission for mail. */
public final class InPersonRoutes {

    record As(
            Capacity capacity,
            @Nullable String name,
            @Nullable String document) {}

    record OpenedJson(String act, String copySha256, String acta, String receipt) {}

    record Confirmed(UUID confirmedBy) {}

    record ActaJson(String act, Instant at, String text, String sha256) {}

    record Permission(String email, How how, @Nullable UUID confirmedBy) {}

    private final NotifyingInPerson notifying;
    private final AuthorisingInPerson authorising;
    private final Sessions sessions;
    private final StaffAuth staff;

    public InPersonRoutes(
            NotifyingInPerson notifying, AuthorisingInPerson authorising, Sessions sessions, StaffAuth staff) {
        this.notifying = notifying;
        this.authorising = authorising;
        this.sessions = sessions;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("openAct", staff.agent(this::open));
        api.on("actCopy", staff.agent(this::copy));
        api.on("acknowledgeAct", staff.agent(this::acknowledge));
        api.on("electronicNotice", staff.agent(this::standing));
        api.on("authoriseElectronicNotice", staff.agent(this::authorise));
        api.on("withdrawElectronicNotice", staff.agent(this::withdraw));
    }

    private void open(RoutingContext ctx) {
        var as = Results.body(ctx, As.class);
        var receiver = Receiver.of(as.capacity(), as.name(), as.document());
        Results.send(
                ctx,
                act(ctx, number -> notifying.open(number, session(ctx), CurrentStaff.of(ctx), receiver)),
                (asked, opened) -> Results.json(
                        asked,
                        new OpenedJson(
                                opened.act().number().text(), opened.copySha256(), opened.acta(), opened.receipt())));
    }

    private void copy(RoutingContext ctx) {
        Results.send(
                ctx,
                held(ctx).then(session -> act(ctx, number -> notifying.copy(number, session))),
                (asked, pdf) -> CourierRoutes.file(asked, "application/pdf", "decision.pdf", Buffer.buffer(pdf)));
    }

    private void acknowledge(RoutingContext ctx) {
        var question = Results.body(ctx, Confirmed.class).confirmedBy();
        Results.send(
                ctx,
                held(ctx).then(session -> act(ctx, number -> notifying.acknowledge(number, session, question))),
                (asked, acta) -> Results.json(
                        asked,
                        new ActaJson(
                                ctx.pathParam("act"),
                                acta.acknowledgedAt() == null ? acta.openedAt() : acta.acknowledgedAt(),
                                acta.text(),
                                acta.sha256() == null ? "" : acta.sha256())));
    }

    private void standing(RoutingContext ctx) {
        Results.send(
                ctx,
                authorising.standing(session(ctx), CurrentStaff.of(ctx)),
                (asked, standing) -> Results.json(asked, PermissionJson.of(standing.document(), standing.given())));
    }

    private void authorise(RoutingContext ctx) {
        var said = Results.body(ctx, Permission.class);
        Results.send(
                ctx,
                authorising.authorise(session(ctx), CurrentStaff.of(ctx), said.email(), said.how(), said.confirmedBy()),
                (asked, given) -> Results.json(asked, PermissionJson.of(given.document(), Optional.of(given))));
    }

    private void withdraw(RoutingContext ctx) {
        Results.send(
                ctx,
                authorising.withdraw(session(ctx), CurrentStaff.of(ctx)),
                (asked, revoked) -> Results.noContent(asked));
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
