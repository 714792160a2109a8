package org.ventanilla.kiosk.paper;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.paper.Parts.Part;
import org.ventanilla.kiosk.paper.Parts.Sheet;
import org.ventanilla.kiosk.scan.Leaf;
import org.ventanilla.kiosk.scan.Page;
import org.ventanilla.kiosk.scan.pdf.PaperPdf;

/**
 * Accepted pages on their way: the preview first, then the page, tried until the server has them or will not have them. They lie in
 * memory only, so when the visit ends they have a little while left and are then lost, rather than lie in the computer of a café.
 */
public final class HandingIn {
    private static final Logger LOG = LoggerFactory.getLogger(HandingIn.class);

    private final Parts parts;
    private final News news;
    private final Duration afterTheVisit;
    private final Set<Journey> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("handing-in").factory());

    public HandingIn(Parts parts, News news, Duration afterTheVisit) {
        this.parts = parts;
        this.news = news;
        this.afterTheVisit = afterTheVisit;
    }

    /** Takes the page over; tells what became of it. */
    public void handIn(Sheet sheet, Page page, @Nullable UUID request) {
        Journey journey = new Journey(sheet, page, request);
        underWay.add(journey);
        sender.execute(() -> travel(journey));
    }

    public void visitOver() {
        long until = System.nanoTime() + afterTheVisit.toNanos();
        underWay.forEach(journey -> journey.until = Math.min(journey.until, until));
    }

    public void close() {
        sender.shutdownNow();
    }

    private void travel(Journey journey) {
        try {
            Reply<?> preview = insist(journey, Part.PREVIEW, journey.page.previewJpeg());
            tell(journey, preview instanceof Reply.Given ? insist(journey, Part.PAGE, whole(journey.page)) : preview);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(journey);
            journey.page.forget();
        }
    }

    private void tell(Journey journey, Reply<?> reply) {
        UUID page = journey.sheet.page();
        switch (reply) {
            case Reply.Given<?> given -> news.arrived(page, journey.request);
            case Reply.Refused<?> refused -> news.refused(page, refused.problem());
            case Reply.Unreachable<?> unreachable ->
                LOG.atWarn().addKeyValue("page", page).log("The visit is over and a page never reached the server");
        }
    }

    private Reply<?> insist(Journey journey, Part part, byte[] bytes) throws InterruptedException {
        return Insisting.on(() -> parts.put(journey.sheet, part, bytes), journey::isOver);
    }

    /** What {@code ./ventanilla scan} writes; where no paper was found the picture itself. */
    private static byte[] whole(Page page) {
        Leaf ink = page.ink();
        return ink == null ? page.jpeg() : PaperPdf.ofLeaves(List.of(ink));
    }

    private static final class Journey {
        final Sheet sheet;
        final Page page;
        final @Nullable UUID request;
        volatile long until = Long.MAX_VALUE;

        Journey(Sheet sheet, Page page, @Nullable UUID request) {
            this.sheet = sheet;
            this.page = page;
            this.request = request;
        }

        boolean isOver() {
            return until != Long.MAX_VALUE && System.nanoTime() - until > 0;
        }
    }
}
