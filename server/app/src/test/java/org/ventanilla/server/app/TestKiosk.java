package org.ventanilla.server.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ventanilla.contract.seal.Carried;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.contract.seal.Sealing;
import org.ventanilla.server.app.TestServer.Answer;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.upload.TusWire;

/** A kiosk's program as the server sees it: a key pair and what it says. */
public final class TestKiosk {
    private final TestServer server;
    private final KeyPair keys;
    private String id = "";
    private String token = "";

    public TestKiosk(TestServer server) {
        this(server, newKeys());
    }

    private TestKiosk(TestServer server, KeyPair keys) {
        this.server = server;
        this.keys = keys;
    }

    /** The same kiosk at a server that was stopped and started, or put back from a backup. */
    TestKiosk at(TestServer other) {
        TestKiosk same = new TestKiosk(other, keys);
        same.id = id;
        same.signIn();
        return same;
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

    /** As its program does it: sealed, and over tus. Answers what the server says became of it. */
    public String handIn(EnclosedPage page) {
        var name = new PartName(page.label().session(), Ids.next());
        return send(name.part(), sealed(name, page));
    }

    /** The same for what is no page. */
    public String handIn(PartName name, byte[] plain) {
        return send(name.part(), sealed(name, plain));
    }

    public byte[] sealed(PartName name, EnclosedPage page) {
        return sealed(name, page.packed());
    }

    public byte[] sealed(PartName name, byte[] plain) {
        try {
            return Sealing.to(
                            get("/api/v1/kiosk/seal-keys").json().path("keyset").asText())
                    .seal(name, plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code here}, {@code inBackup}, {@code lacking}, or the code of the problem. */
    public String send(UUID part, byte[] sealed) {
        try (var wire = new TusWire(server.uri("/"), bearer())) {
            wire.create(part, sealed);
            wire.patch(part, 0, sealed);
            return account(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String account(UUID part) {
        var answer = server.send(
                        "POST",
                        "/api/v1/kiosk/parts",
                        Map.of("parts", List.of(part)),
                        Map.of("Authorization", bearer()))
                .json();
        var refusal = answer.path("refused").path(part.toString()).asText();
        return !refusal.isEmpty()
                ? refusal
                : Stream.of("lacking", "inBackup")
                        .filter(word -> !answer.path(word).isEmpty())
                        .findFirst()
                        .orElse("here");
    }

    /** As {@code ./ventanilla kiosk --export} does it. */
    public Carried carry(Path folder, PartName... names) {
        List<Carried.Part> parts = Stream.of(names)
                .map(name -> {
                    Path file = folder.resolve(name.envelope() + "_" + name.part() + "_page.sealed");
                    byte[] sealed = bytes(file);
                    return new Carried.Part(
                            file.getFileName().toString(), name.part(), sealed.length, TusWire.sha256(sealed));
                })
                .toList();
        UUID kiosk = UUID.fromString(id);
        return new Carried(kiosk, parts, signed(new String(Carried.signed(kiosk, parts), StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer get(String path) {
        return server.send("GET", path, null, Map.of("Authorization", bearer()));
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
