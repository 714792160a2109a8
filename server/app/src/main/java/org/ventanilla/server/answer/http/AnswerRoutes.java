package org.ventanilla.server.answer.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.AnswerText;
import org.ventanilla.server.answer.AskingSignature;
import org.ventanilla.server.answer.Block;
import org.ventanilla.server.answer.IssuingAnswer;
import org.ventanilla.server.answer.ReadingAnswer;
import org.ventanilla.server.answer.Ruling;
import org.ventanilla.server.answer.WritingAnswer;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** One case's answer. */
public final class AnswerRoutes {

    private final WritingAnswer writing;
    private final AskingSignature asking;
    private final IssuingAnswer issuing;
    private final ReadingAnswer reading;
    private final AnswerViews views;
    private final StaffAuth staff;

    /** {@code AnswerText} of openapi.yaml. */
    private record Typed(
            int version,
            Map<Block, String> blocks,
            List<Ruling> decisions,
            @Nullable String entity,
            @Nullable Boolean withdrawn) {

        AnswerText text() {
            return new AnswerText(blocks, decisions, entity, withdrawn);
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    private record Seen(int version, @Nullable String note) {}

    public AnswerRoutes(
            WritingAnswer writing,
            AskingSignature asking,
            IssuingAnswer issuing,
            ReadingAnswer reading,
            AnswerViews views,
            StaffAuth staff) {
        this.writing = writing;
        this.asking = asking;
        this.issuing = issuing;
        this.reading = reading;
        this.views = views;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("answer", staff.caseReader(this::show));
        api.on("saveAnswer", staff.analyst(this::save));
        api.on("previewAnswer", staff.analyst(this::preview));
        api.on("sendAnswerToSign", staff.analyst(this::send));
        api.on("returnAnswer", staff.analyst(this::giveBack));
        api.on("issueAnswer", staff.analyst(this::issue));
        api.on("answerPdf", staff.caseReader(this::pdf));
    }

    private void show(RoutingContext ctx) {
        var open = writing.open(radicado(ctx), CurrentStaff.of(ctx));
        Results.send(ctx, open, (asked, found) -> Results.json(asked, views.of(found, CurrentStaff.of(asked))));
    }

    private void save(RoutingContext ctx) {
        var typed = Results.body(ctx, Typed.class);
        answer(ctx, writing.save(radicado(ctx), typed.version(), typed.text(), CurrentStaff.of(ctx)));
    }

    private void send(RoutingContext ctx) {
        answer(ctx, asking.send(radicado(ctx), seen(ctx).version(), CurrentStaff.of(ctx)));
    }

    private void giveBack(RoutingContext ctx) {
        var seen = seen(ctx);
        answer(ctx, asking.giveBack(radicado(ctx), seen.version(), seen.note(), CurrentStaff.of(ctx)));
    }

    private void issue(RoutingContext ctx) {
        answer(ctx, issuing.issue(radicado(ctx), seen(ctx).version(), CurrentStaff.of(ctx)));
    }

    /** As it is now, whatever was done: the page shows that. */
    private void answer(RoutingContext ctx, Result<Answer> changed) {
        Results.send(ctx, changed, (asked, answer) -> show(asked));
    }

    private void preview(RoutingContext ctx) {
        var typed = Results.body(ctx, Typed.class);
        Results.send(
                ctx,
                reading.preview(radicado(ctx), typed.text()),
                (asked, pdf) -> pdf(asked, "borrador-" + radicado(asked), pdf));
    }

    private void pdf(RoutingContext ctx) {
        Results.send(
                ctx,
                reading.signed(radicado(ctx)),
                (asked, signed) -> pdf(asked, "respuesta-" + signed.issued().radicado(), signed.pdf()));
    }

    private static void pdf(RoutingContext ctx, String name, byte[] pdf) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/pdf")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .end(Buffer.buffer(pdf));
    }

    private static Seen seen(RoutingContext ctx) {
        return Results.body(ctx, Seen.class);
    }

    private static String radicado(RoutingContext ctx) {
        return ctx.pathParam("radicado");
    }
}
