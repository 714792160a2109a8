package org.ventanilla.kiosk.link;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.LongSupplier;
import org.ventanilla.kiosk.device.Device;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.spool.Carrying;
import org.ventanilla.kiosk.spool.Piece;
import org.ventanilla.kiosk.upload.Outgoing;
import org.ventanilla.kiosk.upload.Pass;
import org.ventanilla.kiosk.upload.Told;
import org.ventanilla.kiosk.upload.Uploader;

/** Brings sealed parts to the server by the {@code Uploader}, which tries until it is there; whoever waits for a part waits as long. */
public final class TusCarrying implements Carrying, AutoCloseable {
    private final Map<UUID, CompletableFuture<Outcome>> waiting = new ConcurrentHashMap<>();
    private final Uploader uploader;

    /**
     * @param bytesPerSecond what it may take now; asked from the sender's thread
     * @param told how far each part is, on the sender's thread
     */
    public TusCarrying(URI server, Device device, LongSupplier bytesPerSecond, Told told) {
        uploader = new Uploader(server, new SignedIn(device), bytesPerSecond, new Hearing(told));
    }

    @Override
    public Outcome carry(Piece piece, Path sealed) throws InterruptedException {
        UUID part = piece.name().part();
        CompletableFuture<Outcome> outcome = waiting.computeIfAbsent(part, first -> new CompletableFuture<>());
        uploader.send(new Outgoing(part, sealed, piece.bytes(), piece.sha256(), piece.attempts() > 0));
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody ends it so", e);
        }
    }

    /** The link is back: no more waiting for the next try. */
    public void wake() {
        uploader.wake();
    }

    @Override
    public void close() {
        uploader.close();
    }

    private void over(UUID part, Outcome outcome) {
        CompletableFuture<Outcome> waited = waiting.remove(part);
        if (waited != null) {
            waited.complete(outcome);
        }
    }

    private final class Hearing implements Told {
        private final Told told;

        Hearing(Told told) {
            this.told = told;
        }

        @Override
        public void durable(UUID part, long bytes) {
            told.durable(part, bytes);
        }

        @Override
        public void arrived(UUID part) {
            over(part, Outcome.RECEIVED);
            told.arrived(part);
        }

        @Override
        public void refused(UUID part, String code) {
            over(part, Outcome.REFUSED);
            told.refused(part, code);
        }

        @Override
        public void unreadable(UUID part) {
            over(part, Outcome.GONE);
            told.unreadable(part);
        }
    }

    /** Asking for a bearer blocks, and the sender's thread must not. */
    private record SignedIn(Device device) implements Pass {

        @Override
        public CompletionStage<String> bearer() {
            CompletableFuture<String> bearer = new CompletableFuture<>();
            Thread.ofVirtual().name("bearer").start(() -> {
                if (device.signIn() instanceof Reply.Given<String> given) {
                    bearer.complete(given.value());
                } else {
                    bearer.completeExceptionally(new IllegalStateException("not admitted now"));
                }
            });
            return bearer;
        }

        @Override
        public void refused(String bearer) {
            device.refused(bearer);
        }
    }
}
