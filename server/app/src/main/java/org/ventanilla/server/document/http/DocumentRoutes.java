package org.ventanilla.server.document.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.ventanilla.contract.Words.FindingKind;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.server.access.http.CurrentKiosk;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.KioskAuth;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.document.Arrival;
import org.ventanilla.server.document.AskingOriginal;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.document.ReadingPapers;
import org.ventanilla.server.document.ReceivingPart;
import org.ventanilla.server.document.text.ReadingPages;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** Parts of pages, in and out. */
public final class DocumentRoutes {

    private final ReceivingPart receiving;
    private final ReadingPapers reading;
    private final AskingOriginal originals;
    private final ReadingPages texts;
    private final StaffAuth staff;
    private final KioskAuth kiosks;

    public DocumentRoutes(
            ReceivingPart receiving,
            ReadingPapers reading,
            AskingOriginal originals,
            ReadingPages texts,
            StaffAuth staff,
            KioskAuth kiosks) {
        this.receiving = receiving;
        this.reading = reading;
        this.originals = originals;
        this.texts = texts;
        this.staff = staff;
        this.kiosks = kiosks;
    }

    public void mount(Api api) {
        api.on("handInOriginal", kiosks.enrolled(this::handIn));
        api.on("originalGone", kiosks.enrolled(this::originalGone));
        api.on("askOriginal", staff.agent(this::askOriginal));
        api.on("answerFinding", staff.agent(this::answerFinding));
        api.on("paperPart", staff.agent(this::part));
        api.on("papersPdf", staff.agent(this::pdf));
    }

    private void handIn(RoutingContext ctx) {
        var body = ctx.body().buffer();
        var bytes = body == null ? new byte[0] : body.getBytes();
        Results.send(ctx, receiving.receive(arrival(ctx), bytes), (asked, nothing) -> Results.noContent(asked));
    }

    private void askOriginal(RoutingContext ctx) {
        var agent = CurrentStaff.of(ctx).id();
        var asked = originals.ask(Results.uuid(ctx, "session"), agent, Results.uuid(ctx, "page"));
        Results.send(ctx, asked, (known, nothing) -> Results.noContent(known));
    }

    /** What the agent says of a number that was read. */
    private record Answer(boolean yes) {}

    private void answerFinding(RoutingContext ctx) {
        var agent = CurrentStaff.of(ctx).id();
        var kind = FindingKind.valueOf(ctx.pathParam("kind"));
        var yes = Results.body(ctx, Answer.class).yes();
        var said = texts.answer(Results.uuid(ctx, "session"), agent, Results.uuid(ctx, "page"), kind, yes);
        Results.send(ctx, said, (known, nothing) -> Results.noContent(known));
    }

    private void originalGone(RoutingContext ctx) {
        var kiosk = CurrentKiosk.of(ctx);
        var gone = originals.gone(kiosk, Results.uuid(ctx, "session"), Results.uuid(ctx, "page"));
        Results.send(ctx, gone, (known, nothing) -> Results.noContent(known));
    }

    private void part(RoutingContext ctx) {
        var agent = CurrentStaff.of(ctx).id();
        var bytes = reading.part(Results.uuid(ctx, "session"), agent, Results.uuid(ctx, "page"), whichPart(ctx));
        Results.send(ctx, bytes, (asked, picture) -> send(asked, picture.type(), picture.bytes()));
    }

    private void pdf(RoutingContext ctx) {
        var agent = CurrentStaff.of(ctx).id();
        Results.send(ctx, reading.pdf(Results.uuid(ctx, "session"), agent), (asked, pdf) -> {
            send(asked, "application/pdf", pdf);
        });
    }

    private static Arrival arrival(RoutingContext ctx) {
        var request = ctx.request();
        return new Arrival(
                CurrentKiosk.of(ctx),
                Results.uuid(ctx, "session"),
                Results.uuid(ctx, "page"),
                Part.ORIGINAL,
                Integer.parseInt(request.getParam("number")),
                PaperKind.valueOf(request.getParam("kind")),
                request.getParam("sha256"));
    }

    private static Part whichPart(RoutingContext ctx) {
        return Part.named(ctx.pathParam("part"));
    }

    private static void send(RoutingContext ctx, String type, byte[] bytes) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(bytes));
    }
}
