package org.ventanilla.kiosk.paper;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.EnclosedPage.Label;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.handin.Items;
import org.ventanilla.kiosk.handin.Vault;
import org.ventanilla.kiosk.scan.Leaf;
import org.ventanilla.kiosk.scan.Page;
import org.ventanilla.kiosk.scan.pdf.PaperPdf;
import org.ventanilla.kiosk.spool.Piece;
import org.ventanilla.kiosk.spool.Piece.Kind;

/**
 * Accepted pages into the spool: the preview first, then the page, each sealed at once, so that nothing that anybody can read lies on a
 * disk. From there on the page is safe. Only while the disk takes nothing, or this kiosk never had a key to seal with, does it stay in
 * memory and is tried again; when the visit is over, for a little while.
 */
public final class HandingIn {
    private static final Logger LOG = LoggerFactory.getLogger(HandingIn.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Vault vault;
    private final Travelling travelling;
    private final Supplier<UUID> ids;
    private final Duration afterTheVisit;
    private final Set<Held> inMemory = ConcurrentHashMap.newKeySet();

    public HandingIn(Vault vault, Travelling travelling, Supplier<UUID> ids, Duration afterTheVisit) {
        this.vault = vault;
        this.travelling = travelling;
        this.ids = ids;
        this.afterTheVisit = afterTheVisit;
    }

    /** Takes the page over. */
    public void handIn(Sheet sheet, Page page, @Nullable UUID request) {
        Held held = new Held(sheet, page, ids.get(), ids.get());
        travelling.begins(sheet, request, held.preview, held.whole);
        inMemory.add(held);
        vault.execute(() -> insist(held));
    }

    public void visitOver() {
        travelling.visitOver();
        long until = System.nanoTime() + afterTheVisit.toNanos();
        inMemory.forEach(held -> held.until = Math.min(held.until, until));
    }

    private void insist(Held held) {
        try {
            while (!kept(held)) {
                complain(held);
                if (held.isOver()) {
                    LOG.atError().addKeyValue("page", held.sheet.page()).log("A page could not be kept and is lost");
                    return;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.atError()
                    .setCause(e)
                    .addKeyValue("page", held.sheet.page())
                    .log("A page could not be kept and is lost");
            travelling.failed(held.sheet);
        } finally {
            vault.stuck(false);
            inMemory.remove(held);
            held.page.forget();
        }
    }

    /** Once: whoever hands in more meanwhile would wait behind this page, and is told too. */
    private void complain(Held held) {
        if (!held.complained) {
            held.complained = true;
            vault.stuck(true);
            travelling.notKept(held.sheet);
        }
    }

    private boolean kept(Held held) {
        if (!vault.hasKey()) {
            return false;
        }
        try {
            keep(held, held.preview, Kind.PREVIEW, held.page.previewJpeg().clone());
            keep(held, held.whole, Kind.PAGE, whole(held.page));
            return true;
        } catch (IOException e) {
            if (!held.complained) {
                LOG.atError().setCause(e).addKeyValue("page", held.sheet.page()).log("The disk does not take a page");
            }
            return false;
        }
    }

    /** @param content a copy: it is overwritten, kept or not, and the page may have to be handed in again */
    private void keep(Held held, UUID part, Kind kind, byte[] content) throws IOException {
        Sheet sheet = held.sheet;
        Label label = new Label(sheet.session(), sheet.page(), kind.word(), sheet.kind(), sheet.number());
        byte[] packed = new EnclosedPage(label, content).packed();
        try {
            Piece piece = vault.keep(
                    new PartName(sheet.session(), part), kind, packed, Items.of(part, kind, sheet.number(), content));
            travelling.kept(part, piece.bytes());
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
