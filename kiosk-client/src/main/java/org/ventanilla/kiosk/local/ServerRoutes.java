package org.ventanilla.kiosk.local;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.link.Requests;

/** What the pages show of the server's: fetched in this kiosk's name, and kept nowhere. What is a customer's is of this visit only. */
final class ServerRoutes {
    private static final Set<String> PAPERS = Set.of("a4", "80mm");

    private final Supplier<VisitView> view;
    private final Requests requests;

    ServerRoutes(Supplier<VisitView> view, Requests requests) {
        this.view = view;
        this.requests = requests;
    }

    void shown(RoutingContext ctx) {
        KioskSession session = view.get().session();
        String id = ctx.pathParam("id");
        if (session == null || session.shown() == null || !session.shown().id().equals(id)) {
            Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN);
            return;
        }
        String name = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        fetch(ctx, "/kiosk/sessions/" + session.id() + "/shown/" + name, "image/png");
    }

    void constancia(RoutingContext ctx) {
        KioskSession session = view.get().session();
        String paper = ctx.request().getParam("paper", "");
        if (session == null || session.pqr() == null || !PAPERS.contains(paper)) {
            Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN);
            return;
        }
        fetch(ctx, "/kiosk/sessions/" + session.id() + "/constancia?paper=" + paper, "application/pdf");
    }

    /** For the operator: the codes of what was handed in here, with what became of them. No names. */
    void handIns(RoutingContext ctx) {
        fetch(ctx, "/kiosk/hand-ins", "application/json");
    }

    private void fetch(RoutingContext ctx, String path, String type) {
        ctx.vertx()
                .executeBlocking(() -> requests.get(path), false)
                .onSuccess(reply -> send(ctx, reply, type))
                .onFailure(ctx::fail);
    }

    private static void send(RoutingContext ctx, Reply<byte[]> reply, String type) {
        switch (reply) {
            case Reply.Given<byte[]> given ->
                ctx.response().putHeader("Content-Type", type).end(Buffer.buffer(given.value()));
            case Reply.Refused<byte[]> refused -> Problems.send(ctx, refused.problem());
            case Reply.Unreachable<byte[]> unreachable -> Problems.send(ctx, ProblemCode.SERVER_UNREACHABLE);
        }
    }
}
