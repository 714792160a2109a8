package org.ventanilla.kiosk.link;

import java.net.http.HttpRequest;
import java.util.Map;
import org.ventanilla.contract.Wire;
import org.ventanilla.kiosk.device.Access;
import org.ventanilla.kiosk.device.Reply;

/** The sign-in over HTTP. */
public final class HttpAccess implements Access {
    private final ServerHttp http;

    public HttpAccess(ServerHttp http) {
        this.http = http;
    }

    @Override
    public Reply<String> enrol(String code, String publicKey) {
        return ask("/kiosk/enrolment", Map.of("code", code, "publicKey", publicKey), "kiosk");
    }

    @Override
    public Reply<String> nonce(String kiosk) {
        return ask("/kiosk/nonce", Map.of("kiosk", kiosk), "nonce");
    }

    @Override
    public Reply<String> signIn(String kiosk, String nonce, String signature) {
        return ask("/kiosk/sign-in", Map.of("kiosk", kiosk, "nonce", nonce, "signature", signature), "token");
    }

    private Reply<String> ask(String path, Map<String, String> body, String answer) {
        HttpRequest request = http.to(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Wire.write(body)))
                .build();
        return http.exchange(request).then(json -> ServerHttp.field(json, answer));
    }
}
