package org.ventanilla.kiosk.local;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Paper;
import org.ventanilla.contract.VisitViews.PaperStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Wire;
import org.ventanilla.kiosk.paper.Aiming;

/** A picture of the preview comes in, what to tell her goes out. */
final class LookRoutes {
    private static final int WIDEST = 20_000;

    private final Supplier<VisitView> view;
    private final Aiming aiming;

    LookRoutes(Supplier<VisitView> view, Aiming aiming) {
        this.view = view;
        this.aiming = aiming;
    }

    /** {@code ?width=} of the camera's own picture. Only while she aims. */
    void look(RoutingContext ctx) {
        Paper paper = view.get().paper();
        Buffer body = ctx.body().buffer();
        int width = width(ctx.request().getParam("width", ""));
        if (paper == null || paper.step() != PaperStep.AIM) {
            // The last look was on its way when the photograph was taken: nothing to say, and nothing wrong.
            ctx.response().setStatusCode(204).end();
        } else if (body == null || width <= 0) {
            Problems.send(ctx, ProblemCode.IMAGE_NOT_AN_IMAGE);
        } else {
            byte[] preview = body.getBytes();
            ctx.vertx()
                    .executeBlocking(() -> aiming.look(paper, preview, width), false)
                    .onSuccess(look -> ctx.response()
                            .putHeader("Content-Type", "application/json")
                            .end(Wire.write(look)))
                    .onFailure(ctx::fail);
        }
    }

    private static int width(String digits) {
        return digits.matches("[0-9]{1,5}") ? Math.min(WIDEST, Integer.parseInt(digits)) : 0;
    }
}
