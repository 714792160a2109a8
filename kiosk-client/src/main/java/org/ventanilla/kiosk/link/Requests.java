package org.ventanilla.kiosk.link;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.ventanilla.kiosk.device.Device;
import org.ventanilla.kiosk.device.Reply;

/** Pictures and documents, to and from the server, in this kiosk's name. Blocks; thread-safe. */
public final class Requests {
    private static final int SIGNED_OUT = 401;
    /** A photo of 400 kB on a link of 25 kbit/s. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ServerHttp http;
    private final Device device;

    public Requests(ServerHttp http, Device device) {
        this.http = http;
        this.device = device;
    }

    public Reply<byte[]> get(String path) {
        return signed(path, UnaryOperator.identity());
    }

    public Reply<byte[]> put(String path, String type, byte[] bytes) {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofByteArray(bytes);
        return signed(
                path, r -> r.timeout(PATIENCE).header("Content-Type", type).PUT(body));
    }

    public Reply<byte[]> post(String path) {
        return signed(path, r -> r.POST(HttpRequest.BodyPublishers.noBody()));
    }

    public Reply<byte[]> post(String path, String json) {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(json);
        return signed(path, r -> r.header("Content-Type", "application/json").POST(body));
    }

    /** A bearer may have run out since: one more try with a fresh one. */
    private Reply<byte[]> signed(String path, UnaryOperator<HttpRequest.Builder> with) {
        return device.signIn().then(bearer -> {
            Reply<byte[]> reply = send(path, with, bearer);
            boolean stale = reply instanceof Reply.Refused<byte[]> refused
                    && refused.problem().status() == SIGNED_OUT;
            if (!stale) {
                return reply;
            }
            device.refused(bearer);
            return device.signIn().then(fresh -> send(path, with, fresh));
        });
    }

    private Reply<byte[]> send(String path, UnaryOperator<HttpRequest.Builder> with, String bearer) {
        return http.exchange(with.apply(http.to(path))
                .header("Authorization", "Bearer " + bearer)
                .build());
    }
}
