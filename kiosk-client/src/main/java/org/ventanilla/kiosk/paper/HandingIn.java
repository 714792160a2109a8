package org.ventanilla.kiosk.paper;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.EnclosedPage.Label;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.contract.seal.Sealing;
import org.ventanilla.kiosk.scan.Leaf;
import org.ventanilla.kiosk.scan.Page;
import org.ventanilla.kiosk.scan.pdf.PaperPdf;
import org.ventanilla.kiosk.spool.Piece;
import org.ventanilla.kiosk.spool.Piece.Kind;
import org.ventanilla.kiosk.spool.Spool;

/**
 * Accepted pages into the spool: the preview first, then the page, each sealed at once, so that nothing that anybody can read lies on a
 * disk. From there on the page is safe. Only while the disk takes nothing, or this kiosk never had a key to seal with, does it stay in
 * memory and is tried again; when the visit is over, for a little while.
 */
public final class HandingIn {
    private static final Logger LOG = LoggerFactory.getLogger(HandingIn.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Spool spool;
    private final Supplier<Optional<Sealing>> utility;
    private final Travelling travelling;
    private final Supplier<UUID> ids;
    private final Runnable due;
    private final Duration afterTheVisit;
    private final Set<Held> inMemory = ConcurrentHashMap.newKeySet();
    private final ExecutorService sealer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("handing-in").factory());

    /** @param due told when something new lies in the spool */
    public HandingIn(
            Spool spool,
            Supplier<Optional<Sealing>> utility,
            Travelling travelling,
            Supplier<UUID> ids,
            Runnable due,
            Duration afterTheVisit) {
        this.spool = spool;
        this.utility = utility;
        this.travelling = travelling;
        this.ids = ids;
        this.due = due;
        this.afterTheVisit = afterTheVisit;
    }

    /** Takes the page over. */
    public void handIn(Sheet sheet, Page page, @Nullable UUID request) {
        Held held = new Held(sheet, page, ids.get(), ids.get());
        travelling.begins(sheet, request, held.preview, held.whole);
        inMemory.add(held);
        sealer.execute(() -> insist(held));
    }

    public void visitOver() {
        travelling.visitOver();
        long until = System.nanoTime() + afterTheVisit.toNanos();
        inMemory.forEach(held -> held.until = Math.min(held.until, until));
    }

    public void close() {
        sealer.shutdownNow();
    }

    private void insist(Held held) {
        try {
            while (!kept(held)) {
                if (held.isOver()) {
                    LOG.atError().addKeyValue("page", held.sheet.page()).log("A page could not be kept and is lost");
                    return;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            inMemory.remove(held);
            held.page.forget();
        }
    }

    private boolean kept(Held held) {
        Optional<Sealing> sealing = utility.get();
        if (sealing.isEmpty()) {
            return false;
        }
        try {
            keep(
                    sealing.get(),
                    held,
                    held.preview,
                    Kind.PREVIEW,
                    held.page.previewJpeg().clone());
            keep(sealing.get(), held, held.whole, Kind.PAGE, whole(held.page));
            return true;
        } catch (IOException e) {
            if (held.complained) {
                return false;
            }
            held.complained = true;
            LOG.atError().setCause(e).addKeyValue("page", held.sheet.page()).log("The disk does not take a page");
            return false;
        }
    }

    /** @param content a copy: it is overwritten, kept or not, and the page may have to be handed in again */
    private void keep(Sealing sealing, Held held, UUID part, Kind kind, byte[] content) throws IOException {
        Sheet sheet = held.sheet;
        Label label = new Label(sheet.session(), sheet.page(), kind.word(), sheet.kind(), sheet.number());
        byte[] packed = new EnclosedPage(label, content).packed();
        try {
            Piece piece = spool.keep(sealing, new PartName(sheet.session(), part), kind, packed);
            travelling.kept(part, piece.bytes());
            due.run();
        } finally {
            Arrays.fill(packed, (byte) 0);
            Arrays.fill(content, (byte) 0);
        }
    }

    /** What {@code ./ventanilla scan} writes; where no paper was found the picture itself. A copy. */
    private static byte[] whole(Page page) {
        Leaf ink = page.ink();
        return ink == null ? page.jpeg().clone() : PaperPdf.ofLeaves(List.of(ink));
    }

    private static final class Held {
        final Sheet sheet;
        final Page page;
        final UUID preview;
        final UUID whole;
        volatile long until = Long.MAX_VALUE;
        boolean complained;

        Held(Sheet sheet, Page page, UUID preview, UUID whole) {
            this.sheet = sheet;
            this.page = page;
            this.preview = preview;
            this.whole = whole;
        }

        boolean isOver() {
            return until != Long.MAX_VALUE && System.nanoTime() - until > 0;
        }
    }
}
