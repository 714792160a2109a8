package org.ventanilla.kiosk.local;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk.Refusal;
import org.ventanilla.contract.ToPage;
import org.ventanilla.contract.VisitViews.Paper;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.kiosk.camera.Camera;
import org.ventanilla.kiosk.camera.Preview;
import org.ventanilla.kiosk.paper.DocumentCamera;
import org.ventanilla.kiosk.paper.Originals;
import org.ventanilla.kiosk.paper.Tray;
import org.ventanilla.kiosk.visit.Input.FrameTaken;
import org.ventanilla.kiosk.visit.Photo;

/** The pictures of the paper in hand: in from the page's camera, out to its screen. */
final class PictureRoutes {
    private static final String JPEG = "image/jpeg";

    private final Pages pages;
    private final Supplier<VisitView> view;
    private final Tray tray;
    private final Originals originals;
    private final DocumentCamera camera;

    PictureRoutes(Pages pages, Supplier<VisitView> view, Tray tray, Originals originals, DocumentCamera camera) {
        this.pages = pages;
        this.view = view;
        this.tray = tray;
        this.originals = originals;
        this.camera = camera;
    }

    void frame(RoutingContext ctx) {
        Buffer body = ctx.body().buffer();
        List<byte[]> stills =
                body == null ? List.of() : Stack.of(body, ctx.request().getHeader("Content-Type"));
        if (body == null || stills.isEmpty()) {
            Problems.send(ctx, ProblemCode.IMAGE_NOT_AN_IMAGE);
            return;
        }
        Photo still = new Photo(stills);
        body.setBytes(0, new byte[body.length()]);
        UUID command = UUID.randomUUID();
        pages.asked(command, answer -> frameAnswered(ctx, still, answer), new FrameTaken(command, still));
    }

    private static void frameAnswered(RoutingContext ctx, Photo still, ToPage answer) {
        if (answer instanceof Refusal refused) {
            still.forget();
            Problems.send(ctx, refused.problem());
        } else {
            ctx.response().setStatusCode(204).end();
        }
    }

    void paper(RoutingContext ctx) {
        Optional<byte[]> picture = uuid(ctx.pathParam("id")).flatMap(tray::picture);
        picture.ifPresentOrElse(
                jpeg -> send(ctx, Buffer.buffer(jpeg)), () -> Problems.send(ctx, ProblemCode.PAGE_UNKNOWN));
    }

    /** What the camera saw, while she may still mend the corners on it. */
    void original(RoutingContext ctx) {
        Paper inHand = view.get().paper();
        Optional<byte[]> seen = uuid(ctx.pathParam("id"))
                .filter(page -> inHand != null && inHand.corners() != null && page.equals(inHand.id()))
                .flatMap(originals::of);
        seen.ifPresentOrElse(
                jpeg -> send(ctx, Buffer.buffer(jpeg)), () -> Problems.send(ctx, ProblemCode.PAGE_UNKNOWN));
    }

    /** Only while she holds a paper under it: at any other time nobody has to look. */
    void camera(RoutingContext ctx) {
        if (view.get().paper() == null) {
            Problems.send(ctx, ProblemCode.OUT_OF_ORDER);
            return;
        }
        Vertx vertx = ctx.vertx();
        vertx.executeBlocking(() -> camera.use(Camera::preview), false)
                .onSuccess(shot -> shot.ifPresentOrElse(
                        preview -> sendPreview(ctx, preview),
                        () -> Problems.send(ctx, Problem.of(ProblemCode.CAMERA_MISSING))))
                .onFailure(ctx::fail);
    }

    private static void sendPreview(RoutingContext ctx, Preview preview) {
        ctx.response().putHeader("Camera-Width", String.valueOf(preview.cameraWidth()));
        send(ctx, Buffer.buffer(preview.jpeg()));
    }

    private static void send(RoutingContext ctx, Buffer jpeg) {
        ctx.response().putHeader("Content-Type", JPEG).end(jpeg);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
