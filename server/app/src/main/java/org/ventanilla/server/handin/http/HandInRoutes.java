package org.ventanilla.server.handin.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.http.CurrentKiosk;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.KioskAuth;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.handin.Envelope;
import org.ventanilla.server.handin.FilingEnvelope;
import org.ventanilla.server.handin.FilingPaper;
import org.ventanilla.server.handin.FilingPaper.PaperSheet;
import org.ventanilla.server.handin.HearingNotes;
import org.ventanilla.server.handin.ListingEnvelopes;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.NewPqr;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.PqrsInWords;

/** What was handed in without a link: for who writes answers, and, as bare codes, for the kiosk that took it in. */
public final class HandInRoutes {

    private static final int CREATED = 201;

    private final ListingEnvelopes listing;
    private final HearingNotes hearing;
    private final FilingEnvelope filing;
    private final FilingPaper paper;
    private final PqrsInWords words;
    private final Kiosks kiosks;
    private final BusinessDays days;
    private final StaffAuth staff;
    private final KioskAuth kioskAuth;
    private final Clock clock;

    public HandInRoutes(
            ListingEnvelopes listing,
            HearingNotes hearing,
            FilingEnvelope filing,
            FilingPaper paper,
            PqrsInWords words,
            Kiosks kiosks,
            BusinessDays days,
            StaffAuth staff,
            KioskAuth kioskAuth,
            Clock clock) {
        this.listing = listing;
        this.hearing = hearing;
        this.filing = filing;
        this.paper = paper;
        this.words = words;
        this.kiosks = kiosks;
        this.days = days;
        this.staff = staff;
        this.kioskAuth = kioskAuth;
        this.clock = clock;
    }

    public void mount(Api api) {
        api.on("handIns", staff.analyst(this::all));
        api.on("handIn", staff.analyst(this::one));
        api.on("handInNote", staff.analyst(this::note));
        api.on("sessionNote", staff.agent(this::sessionNote));
        api.on("handInPage", staff.analyst(this::page));
        api.on("fileHandIn", staff.analyst(this::file));
        api.on("closeHandIn", staff.analyst(this::close));
        api.on("filePaper", staff.analyst(this::filePaper));
        api.on("kioskHandIns", kioskAuth.enrolled(this::atKiosk));
    }

    private void all(RoutingContext ctx) {
        var found = listing.all();
        Results.json(
                ctx,
                new HandInJson.All(
                        rows(found.waiting()),
                        rows(found.callBack()),
                        found.more(),
                        kiosks.all().stream().map(HandInJson::place).toList()));
    }

    private List<HandInJson.Row> rows(List<Envelope> envelopes) {
        var today = today();
        return envelopes.stream()
                .map(envelope -> HandInJson.row(envelope, today, days))
                .toList();
    }

    private void one(RoutingContext ctx) {
        Results.send(
                ctx,
                listing.open(id(ctx)),
                (asked, opened) -> Results.json(asked, HandInJson.whole(opened, today(), days)));
    }

    private void note(RoutingContext ctx) {
        Results.send(
                ctx,
                listing.note(id(ctx), Results.uuid(ctx, "note")),
                (asked, sound) -> send(asked, sound.mediaType(), sound.bytes()));
    }

    private void sessionNote(RoutingContext ctx) {
        var agent = CurrentStaff.of(ctx).id();
        Results.send(
                ctx,
                hearing.sound(agent, Results.uuid(ctx, "session"), Results.uuid(ctx, "note")),
                (asked, sound) -> send(asked, sound.mediaType(), sound.bytes()));
    }

    private void page(RoutingContext ctx) {
        var found = listing.page(id(ctx), Results.uuid(ctx, "page"), Part.named(ctx.pathParam("part")));
        Results.send(ctx, found, (asked, picture) -> send(asked, picture.type(), picture.bytes()));
    }

    /** @param presentedAt only where the kiosk's time is in doubt, or missing */
    private record Filing(NewPqr pqr, @Nullable Instant presentedAt) {}

    private void file(RoutingContext ctx) {
        var asked = Results.body(ctx, Filing.class);
        var key = ctx.request().getHeader("Idempotency-Key");
        sendFiled(ctx, filing.file(id(ctx), CurrentStaff.of(ctx), key, asked.pqr(), asked.presentedAt()));
    }

    private record Closing(String why) {}

    private void close(RoutingContext ctx) {
        var why = Results.body(ctx, Closing.class).why();
        Results.send(
                ctx, filing.close(id(ctx), CurrentStaff.of(ctx), why), (asked, nothing) -> Results.noContent(asked));
    }

    private record Sheet(
            UUID id,
            UUID kiosk,
            Instant presentedAt,
            String why,
            @Nullable String phone,
            NewPqr pqr) {}

    private void filePaper(RoutingContext ctx) {
        var asked = Results.body(ctx, Sheet.class);
        var sheet = new PaperSheet(asked.id(), asked.kiosk(), asked.presentedAt(), asked.why(), asked.phone());
        sendFiled(ctx, paper.file(sheet, CurrentStaff.of(ctx), asked.pqr()));
    }

    private void sendFiled(RoutingContext ctx, Result<PqrRadicada> filed) {
        Results.send(ctx, filed, (asked, pqr) -> Results.json(asked, CREATED, words.filed(pqr)));
    }

    private void atKiosk(RoutingContext ctx) {
        Results.json(
                ctx,
                listing.atKiosk(CurrentKiosk.of(ctx)).stream()
                        .map(HandInJson.Coded::of)
                        .toList());
    }

    private static UUID id(RoutingContext ctx) {
        return Results.uuid(ctx, "envelope");
    }

    private LocalDate today() {
        return Bogota.dateOf(clock.instant());
    }

    private static void send(RoutingContext ctx, String type, byte[] bytes) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(bytes));
    }
}
