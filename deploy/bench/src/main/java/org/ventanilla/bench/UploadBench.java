package org.ventanilla.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.ventanilla.demo.Checkout;

/** Our sender, {@code curl -T} and tus-js-client over the poor links of {@code deploy/linklab}, against a server of our own. */
public final class UploadBench {
    private UploadBench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("ventanilla-bench");
        var out = Checkout.root().resolve("bench-results/upload.jsonl");
        Files.createDirectories(out.getParent());
        try (var office = new Office(folder)) {
            var port = office.server().port();
            var command = new ArrayList<>(List.of(
                    "python3",
                    Checkout.root().resolve("deploy/linklab/bench_upload.py").toString(),
                    "" + port,
                    bearer(port),
                    out.toString(),
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SendOnce.class.getName(),
                    "--"));
            command.addAll(List.of(arguments));
            System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
        }
    }

    /** As a kiosk of the sample's, whose code works once. */
    private static String bearer(int port) throws IOException, GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        try (var line = new HttpLine(port, "")) {
            var key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
            var kiosk = said(line, "enrolment", "{\"code\":\"DEMO-JUNIN-1\",\"publicKey\":\"" + key + "\"}", "kiosk");
            var nonce = said(line, "nonce", "{\"kiosk\":\"" + kiosk + "\"}", "nonce");
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(("ventanilla-kiosk-sign-in:" + nonce).getBytes(StandardCharsets.UTF_8));
            var signed = Base64.getEncoder().encodeToString(signature.sign());
            return said(
                    line,
                    "sign-in",
                    "{\"kiosk\":\"%s\",\"nonce\":\"%s\",\"signature\":\"%s\"}".formatted(kiosk, nonce, signed),
                    "token");
        }
    }

    private static String said(HttpLine line, String path, String body, String field) throws IOException {
        var answer = line.post("/api/v1/kiosk/" + path, "", body);
        if (answer.status() != 200) throw new IllegalStateException(path + ": " + answer.body());
        return answer.body().replaceAll(".*\"" + field + "\":\"([^\"]+)\".*", "$1");
    }
}
