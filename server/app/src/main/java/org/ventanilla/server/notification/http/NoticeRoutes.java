package org.ventanilla.server.notification.http;

import static org.ventanilla.contract.ProblemCode.ACT_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.Authorising;
import org.ventanilla.server.notification.SendingAccess;
import org.ventanilla.server.notification.Walking;
import org.ventanilla.server.notification.letter.Letters;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.publication.Publications;
import org.ventanilla.server.notification.publication.Publishing;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Radicado;

/** The way of the acts of one case, and what staff do on it. */
public final class NoticeRoutes {

    record Place(String place) {}

    record Recorded(Happened what, LocalDate on, String proof) {}

    private final CaseFiles files;
    private final Acts acts;
    private final Walking walking;
    private final Publishing publishing;
    private final SendingAccess access;
    private final Authorising authorising;
    private final Letters letters;
    private final Publications publications;
    private final Outbox outbox;
    private final StaffAuth staff;
    private final Clock clock;

    public NoticeRoutes(
            CaseFiles files,
            Acts acts,
            Walking walking,
            Publishing publishing,
            SendingAccess access,
            Authorising authorising,
            Letters letters,
            Publications publications,
            Outbox outbox,
            StaffAuth staff,
            Clock clock) {
        this.files = files;
        this.acts = acts;
        this.walking = walking;
        this.publishing = publishing;
        this.access = access;
        this.authorising = authorising;
        this.letters = letters;
        this.publications = publications;
        this.outbox = outbox;
        this.staff = staff;
        this.clock = clock;
    }

    public void mount(Api api) {
        api.on("noticesOfCase", staff.caseReader(this::ofCase));
        api.on("publishNotice", staff.analyst(onAct(this::publish)));
        api.on("sendNoticeAccess", staff.analyst(onAct((act, ctx) -> access.send(act.id()))));
        api.on("recordNotice", staff.analyst(onAct(this::record)));
        api.on("electronicNoticeOfCase", staff.caseReader(this::permission));
        api.on("revokeElectronicNotice", staff.only(java.util.EnumSet.allOf(Role.class), this::revoke));
    }

    private interface Work {
        Result<?> on(Act act, RoutingContext ctx);
    }

    private Handler<RoutingContext> onAct(Work work) {
        return ctx -> Results.send(
                ctx,
                Radicado.read(ctx.pathParam("act"))
                        .flatMap(acts::numbered)
                        .<Result<Act>>map(Result::done)
                        .orElse(Result.refused(ACT_UNKNOWN))
                        .then(act -> work.on(act, ctx).map(nothing -> act)),
                (asked, act) -> Results.json(asked, notice(act)));
    }

    private Result<?> publish(Act act, RoutingContext ctx) {
        var place = Results.body(ctx, Place.class).place();
        return publishing.publish(act.id(), place, CurrentStaff.of(ctx).actor());
    }

    /** Only what staff see happen outside this system: at another desk, or by what she does. */
    private Result<?> record(Act act, RoutingContext ctx) {
        var said = Results.body(ctx, Recorded.class);
        return said.proof().isBlank()
                ? Result.refused(FIELD_MISSING, "proof")
                : walking.record(
                        act.id(), said.what(), said.on(), CurrentStaff.of(ctx).actor(), said.proof());
    }

    private void ofCase(RoutingContext ctx) {
        Results.send(
                ctx,
                ofCase(
                        ctx,
                        file -> acts.ofCase(file.id()).stream()
                                .map(this::notice)
                                .toList()),
                (asked, notices) -> Results.json(asked, notices));
    }

    private void permission(RoutingContext ctx) {
        Results.send(
                ctx,
                ofCase(ctx, file -> {
                    var document = file.pqr().content().document();
                    return PermissionJson.of(
                            document, Optional.ofNullable(document).flatMap(authorising::standing));
                }),
                (asked, permission) -> Results.json(asked, permission));
    }

    /** Whoever of the staff she tells it to. */
    private void revoke(RoutingContext ctx) {
        var revoked = ofCase(ctx, file -> {
            var document = file.pqr().content().document();
            return document == null
                    ? 0
                    : authorising.revoke(document, CurrentStaff.of(ctx).actor());
        });
        Results.send(ctx, revoked, (asked, count) -> Results.noContent(asked));
    }

    private <T> Result<T> ofCase(RoutingContext ctx, Function<CaseFile, T> work) {
        return Radicado.read(ctx.pathParam("radicado"))
                .flatMap(files::of)
                .map(file -> Result.done(work.apply(file)))
                .orElse(Result.refused(RADICADO_UNKNOWN));
    }

    private NoticeJson notice(Act act) {
        return NoticeJson.of(
                act,
                walking.of(act),
                Bogota.dateOf(clock.instant()),
                letters.ofAct(act.id()),
                publications.ofAct(act.id()),
                List.copyOf(outbox.of(act.pqr())));
    }
}
