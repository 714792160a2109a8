package org.ventanilla.kiosk.upload;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Requests of tus, as short as they can be: on 24 kbit/s a hundred bytes are felt. */
final class Requests {
    private static final String PATH = "/tus/";
    private static final HttpMethod PATCH = HttpMethod.PATCH;

    private final String host;

    Requests(URI server) {
        this.host = server.getPort() == -1 ? server.getHost() : server.getHost() + ":" + server.getPort();
    }

    HttpRequest of(Run run, String bearer) {
        return switch (run.kind) {
            case ASK -> head(HttpMethod.HEAD, PATH + run.item.out.part(), bearer);
            case OFFER -> withBytes(offer(run.item.out, bearer), run);
            case GO_ON -> {
                var request = head(PATCH, PATH + run.item.out.part(), bearer);
                request.headers().set("Upload-Offset", run.from);
                yield withBytes(request, run);
            }
        };
    }

    private HttpRequest offer(Outgoing out, String bearer) {
        var request = head(HttpMethod.POST, PATH, bearer);
        request.headers()
                .set("Upload-Length", out.bytes())
                .set("Upload-Metadata", "part " + base64(out.part().toString()) + ",sha256 " + base64(out.sha256()));
        return request;
    }

    private static HttpRequest withBytes(HttpRequest request, Run run) {
        request.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/offset+octet-stream")
                .set(HttpHeaderNames.CONTENT_LENGTH, run.to - run.from)
                .set("Upload-Progress", "early-hints")
                .set("Upload-Overlap", "skip");
        return request;
    }

    private HttpRequest head(HttpMethod method, String path, String bearer) {
        HttpHeaders headers = new DefaultHttpHeaders()
                .set(HttpHeaderNames.HOST, host)
                .set("Tus-Resumable", "1.0.0")
                .set(HttpHeaderNames.AUTHORIZATION, "Bearer " + bearer);
        return new DefaultHttpRequest(HttpVersion.HTTP_1_1, method, path, headers);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
