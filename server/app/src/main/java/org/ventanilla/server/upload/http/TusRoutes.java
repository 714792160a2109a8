package org.ventanilla.server.upload.http;

import static org.ventanilla.contract.ProblemCode.ROUTE_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.TUS_VERSION_WRONG;
import static org.ventanilla.contract.ProblemCode.UPLOAD_CHECKSUM_WRONG;
import static org.ventanilla.contract.ProblemCode.UPLOAD_CONTENT_WRONG;
import static org.ventanilla.contract.ProblemCode.UPLOAD_OFFSET_WRONG;
import static org.ventanilla.contract.ProblemCode.UPLOAD_TOO_LARGE;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.ventanilla.server.access.http.CurrentKiosk;
import org.ventanilla.server.access.http.KioskAuth;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.OnVirtualThread;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.upload.FollowingUploads;
import org.ventanilla.server.upload.OfferingUpload;
import org.ventanilla.server.upload.Progress;
import org.ventanilla.server.upload.Writers.Writer;
import org.ventanilla.server.upload.WritingUpload;
import org.ventanilla.server.upload.WritingUpload.Writing;

/** The requests of tus: each asks who it is, reads its headers, and answers with how far the upload is. */
public final class TusRoutes {
    private static final int CREATED = 201;
    /** Small enough for a sender on 24 kbit/s to see it move, large enough that saying so costs one byte in a hundred. */
    private static final int ACKNOWLEDGED = 8 * 1024;

    private static final int UNASKED = 64 * 1024;
    /** What came is acknowledged after so long also when it is less. */
    private static final long QUIET_MS = 1000;

    private static final int MOST_CHECKED = 16 << 20;
    private static final long FOR_EVER_MS = Long.MAX_VALUE / 1_000_000;

    private final OfferingUpload offering;
    private final FollowingUploads following;
    private final WritingUpload writing;
    private final KioskAuth kiosks;

    public TusRoutes(OfferingUpload offering, FollowingUploads following, WritingUpload writing, KioskAuth kiosks) {
        this.offering = offering;
        this.following = following;
        this.writing = writing;
        this.kiosks = kiosks;
    }

    public void mount(Router router) {
        router.route(Tus.PATH + "*").handler(ctx -> {
            ctx.request().pause(); // until it is known who sends, and where the bytes go
            ctx.put(Body.class.getName(), new Body(ctx.request(), ctx.vertx().getOrCreateContext()));
            OnVirtualThread.run(this::answer).handle(ctx);
        });
    }

    private void answer(RoutingContext ctx) {
        Tus.greet(ctx.response());
        var method = Tus.method(ctx.request());
        if (method.equals(HttpMethod.OPTIONS)) {
            Tus.tellAll(ctx.response());
            Results.noContent(ctx);
        } else if (!Tus.speaks(ctx.request())) {
            Tus.tellAll(ctx.response());
            Problems.send(ctx, TUS_VERSION_WRONG, null);
        } else {
            kiosks.enrolled(known -> dispatch(known, method)).handle(ctx);
        }
        body(ctx).drop();
    }

    private void dispatch(RoutingContext ctx, HttpMethod method) {
        var kiosk = CurrentKiosk.of(ctx);
        var path = ctx.request().path().substring(Tus.PATH.length());
        if (path.isEmpty() && method.equals(HttpMethod.POST)) {
            create(ctx, kiosk);
        } else if (method.equals(HttpMethod.HEAD)) {
            Results.send(ctx, following.resume(kiosk, Tus.part(path)), TusRoutes::tellHead);
        } else if (method.equals(HttpMethod.PATCH)) {
            patch(ctx, kiosk, Tus.part(path));
        } else if (method.equals(HttpMethod.DELETE)) {
            Results.send(ctx, following.terminate(kiosk, Tus.part(path)), (asked, gone) -> Results.noContent(asked));
        } else {
            Problems.send(ctx, ROUTE_UNKNOWN, null);
        }
    }

    private void create(RoutingContext ctx, UUID kiosk) {
        var offered = Metadata.offer(ctx.request(), kiosk).then(offering::offer);
        Results.send(
                ctx,
                Tus.carriesBytes(ctx.request()) ? offered.then(first -> withUpload(ctx, kiosk, first)) : offered,
                TusRoutes::tellCreated);
    }

    /** What was here before the offer stays: a sender that does not expect it has to look at the offset first. */
    private Result<Progress> withUpload(RoutingContext ctx, UUID kiosk, Progress before) {
        var part = before.upload().offer().part();
        return before.offset() > 0 && !mayOverlap(ctx) ? Result.done(before) : received(ctx, kiosk, part, 0);
    }

    private void patch(RoutingContext ctx, UUID kiosk, UUID part) {
        if (!Tus.carriesBytes(ctx.request())) {
            Problems.send(ctx, UPLOAD_CONTENT_WRONG, null);
            return;
        }
        var offset = Tus.number(ctx.request(), Tus.OFFSET);
        Result<Progress> result =
                offset.isEmpty() ? Result.refused(UPLOAD_OFFSET_WRONG) : received(ctx, kiosk, part, offset.getAsLong());
        Results.send(ctx, result, (asked, progress) -> {
            Tus.tell(asked.response(), progress);
            Results.noContent(asked);
        });
    }

    private Result<Progress> received(RoutingContext ctx, UUID kiosk, UUID part, long offset) {
        var checksum = ctx.request().getHeader(Tus.CHECKSUM);
        var writer = new Writer(Ids.next(), kiosk, () -> hangUp(ctx));
        return writing.begin(part, offset, mayOverlap(ctx), writer).then(begun -> {
            try (begun) {
                body(ctx).open();
                return checksum == null
                        ? asItComes(ctx, begun)
                        : Checksum.read(checksum).then(sum -> checked(ctx, begun, sum));
            }
        });
    }

    private static boolean mayOverlap(RoutingContext ctx) {
        return ctx.request().getHeader(Tus.OVERLAP) != null;
    }

    /** Each piece is on disk before it is acknowledged, so that a break loses nothing that the sender may forget. */
    private static Result<Progress> asItComes(RoutingContext ctx, Writing writing) {
        var asked = ctx.request().getHeader(Tus.PROGRESS) != null;
        var piece = asked ? ACKNOWLEDGED : UNASKED;
        var body = body(ctx);
        var progress = writing.append(new byte[0]);
        var told = -1L;
        while (progress instanceof Result.Done && !body.isOver()) {
            if (asked && told != writing.offset()) {
                told = writing.offset();
                acknowledge(ctx, told);
            }
            progress = writing.append(body.take(piece, QUIET_MS));
        }
        return progress;
    }

    /** Here the request is all or nothing: the price of the extension. */
    private static Result<Progress> checked(RoutingContext ctx, Writing writing, Checksum sum) {
        var bytes = body(ctx).take(MOST_CHECKED + 1, FOR_EVER_MS);
        if (bytes.length > MOST_CHECKED) {
            return Result.refused(UPLOAD_TOO_LARGE);
        }
        return !body(ctx).isBroken() && sum.isOf(bytes) ? writing.append(bytes) : Result.refused(UPLOAD_CHECKSUM_WRONG);
    }

    /** An interim response: the header that the last one would have, if it were sent now. */
    private static void acknowledge(RoutingContext ctx, long offset) {
        ctx.response().writeEarlyHints(HttpHeaders.headers().set(Tus.OFFSET, String.valueOf(offset)));
    }

    private static void tellCreated(RoutingContext ctx, Progress progress) {
        Tus.tell(ctx.response(), progress);
        ctx.response()
                .setStatusCode(CREATED)
                .putHeader(
                        HttpHeaders.LOCATION,
                        Tus.PATH + progress.upload().offer().part())
                .end();
    }

    private static void tellHead(RoutingContext ctx, Progress progress) {
        var offer = progress.upload().offer();
        Tus.tell(ctx.response(), progress);
        ctx.response()
                .putHeader(Tus.LENGTH, String.valueOf(offer.bytes()))
                .putHeader(Tus.METADATA, Metadata.of(offer))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private static void hangUp(RoutingContext ctx) {
        ctx.request().connection().close();
    }

    private static Body body(RoutingContext ctx) {
        return ctx.get(Body.class.getName());
    }
}
