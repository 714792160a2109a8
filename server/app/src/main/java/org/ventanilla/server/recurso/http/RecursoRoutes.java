package org.ventanilla.server.recurso.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.PqrsInWords;
import org.ventanilla.server.recurso.FilingRecurso;
import org.ventanilla.server.recurso.FollowingSspd;
import org.ventanilla.server.recurso.NewRecurso;
import org.ventanilla.server.recurso.ReadingRecurso;
import org.ventanilla.server.recurso.RecordingQueja;
import org.ventanilla.server.recurso.SendingToSspd;

/** «No estoy de acuerdo», from the agent's desk to the Superintendencia and back. */
public final class RecursoRoutes {

    private static final int CREATED = 201;

    private final ReadingRecurso reading;
    private final FilingRecurso filing;
    private final SendingToSspd sending;
    private final FollowingSspd following;
    private final RecordingQueja queja;
    private final PqrsInWords words;
    /** Who attends her and who works on cases. */
    private static final Set<Role> WHO_HELPS = EnumSet.of(Role.AGENT, Role.ANALYST, Role.RESPONSIBLE);

    private final StaffAuth staff;

    public RecursoRoutes(
            ReadingRecurso reading,
            FilingRecurso filing,
            SendingToSspd sending,
            FollowingSspd following,
            RecordingQueja queja,
            PqrsInWords words,
            StaffAuth staff) {
        this.reading = reading;
        this.filing = filing;
        this.sending = sending;
        this.following = following;
        this.queja = queja;
        this.words = words;
        this.staff = staff;
    }

    record Sent(LocalDate date, String guide) {}

    record Returned(String decided) {}

    record Complaint(LocalDate date) {}

    record Recorded(boolean inTime) {}

    public void mount(Api api) {
        api.on("recursoOutlook", staff.only(WHO_HELPS, this::outlook));
        api.on("partialCoupon", staff.only(WHO_HELPS, this::coupon));
        api.on("fileRecurso", staff.agent(this::file));
        api.on("sspdOfCase", staff.caseReader(this::follow));
        api.on("sendToSspd", staff.analyst(this::send));
        api.on("returnedBySspd", staff.analyst(this::returned));
        api.on("recordQueja", staff.analyst(this::queja));
    }

    private void outlook(RoutingContext ctx) {
        var seen = Boolean.parseBoolean(ctx.request().getParam("paymentSeen", "false"));
        var result = reading.outlook(radicado(ctx), ctx.request().getParam("invoice"), disputed(ctx), seen);
        Results.send(ctx, result, (asked, outlook) -> Results.json(asked, OutlookJson.of(outlook)));
    }

    private void coupon(RoutingContext ctx) {
        var result = reading.coupon(radicado(ctx), ctx.request().getParam("invoice"), disputed(ctx));
        Results.send(
                ctx,
                result,
                (asked, coupon) -> asked.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/pdf")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(Buffer.buffer(coupon.pdf())));
    }

    private void file(RoutingContext ctx) {
        var filed = filing.file(
                Results.uuid(ctx, "session"),
                CurrentStaff.of(ctx),
                ctx.request().getHeader("Idempotency-Key"),
                Results.body(ctx, NewRecurso.class));
        Results.send(ctx, filed, (asked, pqr) -> Results.json(asked, CREATED, words.filed(pqr)));
    }

    private void follow(RoutingContext ctx) {
        Results.send(ctx, following.of(radicado(ctx)), (asked, way) -> Results.json(asked, way));
    }

    private void send(RoutingContext ctx) {
        var said = Results.body(ctx, Sent.class);
        Results.send(
                ctx,
                sending.send(radicado(ctx), said.date(), said.guide(), CurrentStaff.of(ctx)),
                (asked, file) -> Results.noContent(asked));
    }

    private void returned(RoutingContext ctx) {
        var said = Results.body(ctx, Returned.class);
        Results.send(
                ctx,
                sending.returned(radicado(ctx), said.decided(), CurrentStaff.of(ctx)),
                (asked, file) -> Results.noContent(asked));
    }

    private void queja(RoutingContext ctx) {
        var said = Results.body(ctx, Complaint.class);
        Results.send(
                ctx,
                queja.record(radicado(ctx), said.date(), CurrentStaff.of(ctx)),
                (asked, inTime) -> Results.json(asked, new Recorded(inTime)));
    }

    private static String radicado(RoutingContext ctx) {
        return ctx.pathParam("radicado");
    }

    private static @Nullable Long disputed(RoutingContext ctx) {
        var written = ctx.request().getParam("disputed");
        return written == null ? null : Long.valueOf(written);
    }
}
