package org.ventanilla.kiosk.paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.kiosk.scan.Page;

/** The pages of this visit: whole while she decides about them, small once they are handed in. Thread-safe. */
public final class Tray {
    private final Map<UUID, Page> inReview = new HashMap<>();
    private final Map<UUID, byte[]> handedIn = new HashMap<>();

    synchronized void lay(UUID id, Page page) {
        inReview.put(id, page);
    }

    synchronized Optional<Page> page(UUID id) {
        return Optional.ofNullable(inReview.get(id));
    }

    /** False when the page was taken away meanwhile: then nobody wants the turned one either. */
    synchronized boolean exchange(UUID id, Page before, Page after) {
        boolean there = inReview.replace(id, before, after);
        (there ? before : after).forget();
        return there;
    }

    /** A copy for the screen, JPEG. */
    public synchronized Optional<byte[]> picture(UUID id) {
        Page page = inReview.get(id);
        byte[] jpeg = page == null ? handedIn.get(id) : page.jpeg();
        return Optional.ofNullable(jpeg).map(byte[]::clone);
    }

    /** Gives the page away; a small picture of it stays for the visit's list. */
    public synchronized Optional<Page> handOver(UUID id) {
        Optional<Page> page = Optional.ofNullable(inReview.remove(id));
        page.ifPresent(p -> handedIn.put(id, p.previewJpeg().clone()));
        return page;
    }

    public synchronized void discard(UUID id) {
        Page page = inReview.remove(id);
        if (page != null) {
            page.forget();
        }
    }

    public synchronized void wipe() {
        inReview.values().forEach(Page::forget);
        inReview.clear();
        handedIn.values().forEach(jpeg -> Arrays.fill(jpeg, (byte) 0));
        handedIn.clear();
    }
}
