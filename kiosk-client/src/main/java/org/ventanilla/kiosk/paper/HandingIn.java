package org.ventanilla.kiosk.paper;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.paper.Parts.Part;
import org.ventanilla.kiosk.paper.Parts.Sheet;
import org.ventanilla.kiosk.scan.Page;

/**
 * Accepted pages on their way: the preview first, then the page, tried until the server has them or will not have them. They lie in
 * memory only, so when the visit ends they have a little while left and are then lost, rather than lie in the computer of a café.
 */
public final class HandingIn {
    private static final Logger LOG = LoggerFactory.getLogger(HandingIn.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    private static final Set<Integer> TRIED_AGAIN = Set.of(401, 403, 429);

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
            tell(journey, preview instanceof Reply.Given ? insist(journey, Part.PAGE, journey.page.jpeg()) : preview);
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

    private Reply<?> insist(Journey journey, Part part, byte[] jpeg) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            Reply<?> reply = parts.put(journey.sheet, part, jpeg);
            if (isFinal(reply) || journey.isOver()) {
                return reply;
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    /** What is about the kiosk and not about the page may be mended; a page that was damaged on the way is sent again. */
    private static boolean isFinal(Reply<?> reply) {
        return switch (reply) {
            case Reply.Given<?> given -> true;
            case Reply.Refused<?> refused -> isAboutThePage(refused.problem());
            case Reply.Unreachable<?> unreachable -> false;
        };
    }

    private static boolean isAboutThePage(Problem problem) {
        return !TRIED_AGAIN.contains(problem.status()) && !problem.code().equals(ProblemCode.HASH_WRONG.code());
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
