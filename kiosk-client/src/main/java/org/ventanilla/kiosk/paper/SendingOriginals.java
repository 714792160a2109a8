package org.ventanilla.kiosk.paper;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.kiosk.device.Reply;

/**
 * Sends what the camera saw of a page when the agent asks for it, or says that it is gone. It is heavy, so it has a way of its own:
 * no preview waits behind it. Thread-safe.
 */
public final class SendingOriginals {
    private static final Logger LOG = LoggerFactory.getLogger(SendingOriginals.class);

    private final Asked server;
    private final Originals originals;
    private final Set<UUID> begun = new HashSet<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("originals").factory());

    public SendingOriginals(Asked server, Originals originals) {
        this.server = server;
        this.originals = originals;
    }

    /** Said again it is sent once in a visit. */
    public synchronized void send(Sheet sheet) {
        if (begun.add(sheet.page())) {
            sender.execute(() -> travel(sheet));
        }
    }

    /** Nobody waits for them any more. */
    public synchronized void visitOver() {
        begun.clear();
    }

    public void close() {
        sender.shutdownNow();
    }

    private void travel(Sheet sheet) {
        try {
            Reply<?> reply = Insisting.on(() -> attempt(sheet), () -> !isWanted(sheet));
            if (reply instanceof Reply.Refused<?> refused) {
                LOG.atWarn()
                        .addKeyValue("page", sheet.page())
                        .addKeyValue("code", refused.problem().code())
                        .log("An original was refused");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply<?> attempt(Sheet sheet) {
        Optional<byte[]> original = originals.of(sheet.page());
        return original.isPresent() ? server.put(sheet, original.get()) : server.gone(sheet);
    }

    private synchronized boolean isWanted(Sheet sheet) {
        return begun.contains(sheet.page());
    }
}
