package org.ventanilla.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.ventanilla.kiosk.upload.Outgoing;
import org.ventanilla.kiosk.upload.Pass;
import org.ventanilla.kiosk.upload.Told;
import org.ventanilla.kiosk.upload.Uploader;

/** The kiosk's sender in a process of its own: SERVER BEARER FILE PART. Warms up, says READY, waits for a line, says "DONE seconds". */
public final class SendOnce {
    private static final int WARM_UPS = 3;

    private SendOnce() {}

    public static void main(String[] arguments) throws Exception {
        var server = URI.create(arguments[0]);
        var bearer = arguments[1];
        // A kiosk's program has been running for hours when somebody hands something in.
        for (int i = 0; i < WARM_UPS; i++) {
            var file = Files.write(Files.createTempFile("warm", ".bin"), random());
            send(server, bearer, Outgoing.of(UUID.randomUUID(), file));
            Files.delete(file);
        }
        var part = Outgoing.of(UUID.fromString(arguments[3]), Path.of(arguments[2]));
        System.out.println("READY");
        if (System.in.read() < 0) return;
        long start = System.nanoTime();
        send(server, bearer, part);
        System.out.println("DONE " + (System.nanoTime() - start) / 1e9);
        System.exit(0);
    }

    private static byte[] random() {
        var bytes = new byte[200_000];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private static void send(URI server, String bearer, Outgoing part) {
        var arrived = new CompletableFuture<Void>();
        var uploader = new Uploader(server, new Given(bearer), () -> Long.MAX_VALUE, new Waiting(arrived));
        uploader.send(part);
        arrived.join();
        Thread.ofVirtual().start(uploader::close);
    }

    private record Given(String known) implements Pass {
        @Override
        public CompletionStage<String> bearer() {
            return CompletableFuture.completedFuture(known);
        }

        @Override
        public void refused(String bearer) {}
    }

    private record Waiting(CompletableFuture<Void> arrived) implements Told {
        @Override
        public void durable(UUID part, long bytes) {}

        @Override
        public void arrived(UUID part) {
            arrived.complete(null);
        }

        @Override
        public void refused(UUID part, String code) {
            arrived.completeExceptionally(new IOException(code));
        }
    }
}
