package org.ventanilla.server.app;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import org.ventanilla.server.app.TestServer.Answer;

/** A kiosk's program as the server sees it: a key pair and what it says. */
public final class TestKiosk {
    private final TestServer server;
    private final KeyPair keys = newKeys();
    private String id = "";
    private String token = "";

    public TestKiosk(TestServer server) {
        this.server = server;
    }

    /** Enrolled and signed in. */
    public TestKiosk in(String code) {
        enrol(code);
        signIn();
        return this;
    }

    public String id() {
        return id;
    }

    public String bearer() {
        return "Bearer " + token;
    }

    public Answer enrol(String code) {
        String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        Answer answer = post("/api/v1/kiosk/enrolment", Map.of("code", code, "publicKey", key));
        if (answer.status() == 200) {
            id = answer.json().path("kiosk").asText();
        }
        return answer;
    }

    public Answer nonce() {
        return post("/api/v1/kiosk/nonce", Map.of("kiosk", id));
    }

    public Answer signIn() {
        return answer(nonce().json().path("nonce").asText());
    }

    public Answer answer(String nonce) {
        return answer(nonce, signed("ventanilla-kiosk-sign-in:" + nonce));
    }

    public Answer answer(String nonce, String signature) {
        Answer answer = post("/api/v1/kiosk/sign-in", Map.of("kiosk", id, "nonce", nonce, "signature", signature));
        if (answer.status() == 200) {
            token = answer.json().path("token").asText();
        }
        return answer;
    }

    public Answer handIn(String path, byte[] jpeg) {
        return server.send("PUT", path, jpeg, Map.of("Authorization", bearer()));
    }

    public HttpResponse<byte[]> download(String path) {
        return server.download(path, Map.of("Authorization", bearer()));
    }

    public String signed(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer post(String path, Object body) {
        return server.send("POST", path, body, Map.of());
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
