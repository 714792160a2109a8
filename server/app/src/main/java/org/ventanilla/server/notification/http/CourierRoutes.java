package org.ventanilla.server.notification.http;

import static org.ventanilla.contract.ProblemCode.MESSAGE_ABSENT;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.notification.Ways;
import org.ventanilla.server.notification.letter.ImportingDeliveries;
import org.ventanilla.server.notification.letter.ImportingGuias;
import org.ventanilla.server.notification.letter.Letters;
import org.ventanilla.server.notification.letter.Letters.Batch;
import org.ventanilla.server.notification.letter.MakingBatch;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.publication.Publishing;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;

/** The day's work on all acts: batches of letters, the courier's tables, what is to be published, messages that failed. */
public final class CourierRoutes {

    private static final int MOST = 50;
    private static final int CREATED = 201;

    private final Ways ways;
    private final Letters letters;
    private final MakingBatch making;
    private final ImportingGuias guias;
    private final ImportingDeliveries deliveries;
    private final Publishing publishing;
    private final Outbox outbox;
    private final StaffAuth staff;
    private final Clock clock;

    public CourierRoutes(
            Ways ways,
            Letters letters,
            MakingBatch making,
            ImportingGuias guias,
            ImportingDeliveries deliveries,
            Publishing publishing,
            Outbox outbox,
            StaffAuth staff,
            Clock clock) {
        this.ways = ways;
        this.letters = letters;
        this.making = making;
        this.guias = guias;
        this.deliveries = deliveries;
        this.publishing = publishing;
        this.outbox = outbox;
        this.staff = staff;
        this.clock = clock;
    }

    record CountJson(String todo, String word, boolean forStaff, int acts, int late) {}

    record BatchJson(String id, Instant at, int letters, int sent, int settled) {
        static BatchJson of(Batch batch) {
            return new BatchJson(batch.id().toString(), batch.at(), batch.letters(), batch.sent(), batch.settled());
        }
    }

    record Overview(
            LocalDate today, List<CountJson> counts, List<BatchJson> batches, List<NoticeJson.MessageJson> troubled) {}

    record PublishedJson(int published) {}

    public void mount(Api api) {
        api.on("noticesOverview", staff.caseReader(ctx -> Results.json(ctx, overview())));
        api.on("makeLetters", staff.analyst(this::make));
        api.on("lettersPdf", staff.caseReader(this::pdf));
        api.on("lettersManifest", staff.caseReader(this::manifest));
        api.on("importCourier", staff.analyst(this::read));
        api.on("publishDueNotices", staff.analyst(this::publish));
        api.on(
                "retryMessage",
                staff.only(java.util.EnumSet.complementOf(java.util.EnumSet.of(Role.AGENT)), this::retry));
    }

    private Overview overview() {
        var today = Bogota.dateOf(clock.instant());
        return new Overview(
                today,
                ways.counts(today).stream()
                        .map(count -> new CountJson(
                                count.todo().name(),
                                count.todo().word(),
                                count.todo().isForStaff(),
                                count.acts(),
                                count.late()))
                        .toList(),
                letters.batches(MOST).stream().map(BatchJson::of).toList(),
                outbox.troubled(MOST).stream().map(NoticeJson.MessageJson::of).toList());
    }

    private void make(RoutingContext ctx) {
        Results.send(
                ctx,
                making.make(CurrentStaff.of(ctx)),
                (asked, batch) -> Results.json(asked, CREATED, BatchJson.of(batch)));
    }

    private void pdf(RoutingContext ctx) {
        Results.send(
                ctx,
                making.pdf(Results.uuid(ctx, "batch")),
                (asked, bytes) -> file(asked, "application/pdf", "cartas.pdf", Buffer.buffer(bytes)));
    }

    private void manifest(RoutingContext ctx) {
        Results.send(
                ctx,
                making.manifest(Results.uuid(ctx, "batch")),
                (asked, table) -> file(asked, "text/csv;charset=UTF-8", "cartas.csv", Buffer.buffer(table)));
    }

    /** The body is the table as the courier sent it; without {@code apply} it is only looked at. */
    private void read(RoutingContext ctx) {
        var bytes =
                ctx.body().buffer() == null ? new byte[0] : ctx.body().buffer().getBytes();
        var apply = "true".equals(ctx.request().getParam("apply"));
        var actor = CurrentStaff.of(ctx).actor();
        Results.send(
                ctx,
                "guias".equals(ctx.pathParam("table"))
                        ? guias.read(bytes, apply, actor)
                        : deliveries.read(bytes, apply, actor),
                (asked, imported) -> Results.json(asked, imported));
    }

    private void publish(RoutingContext ctx) {
        var place = Results.body(ctx, NoticeRoutes.Place.class).place();
        if (place.isBlank()) {
            Problems.send(ctx, org.ventanilla.contract.ProblemCode.FIELD_MISSING, "place");
            return;
        }
        Results.json(
                ctx,
                new PublishedJson(
                        publishing.publishDue(place, CurrentStaff.of(ctx).actor())));
    }

    private void retry(RoutingContext ctx) {
        Result<Void> again = outbox.retry(Results.uuid(ctx, "message"), clock.instant())
                ? Result.done()
                : Result.refused(MESSAGE_ABSENT);
        Results.send(ctx, again, (asked, nothing) -> Results.noContent(asked));
    }

    static void file(RoutingContext ctx, String type, String name, Buffer bytes) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Disposition", "inline; filename=\"" + name + "\"")
                .end(bytes);
    }
}
