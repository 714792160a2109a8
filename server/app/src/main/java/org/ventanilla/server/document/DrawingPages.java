package org.ventanilla.server.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Scanned pages as pictures that every browser shows, at the resolution of their ink, so that zooming in shows all that there is.
 * Two at a time, since each takes a processor; the last ones are kept in memory, by the hash of what they show. Any thread.
 */
final class DrawingPages {

    private static final int AT_ONCE = 2;
    private static final long MOST_KEPT = 32L * 1024 * 1024;
    private static final float LONGEST_SIDE = 4_000;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptBytes;

    PagePicture drawn(String sha256, byte[] pdf) {
        var before = kept(sha256);
        if (before != null) {
            return new PagePicture(PagePicture.PNG, before);
        }
        turns.acquireUninterruptibly();
        try {
            var meanwhile = kept(sha256);
            return new PagePicture(PagePicture.PNG, meanwhile == null ? keep(sha256, png(pdf)) : meanwhile);
        } finally {
            turns.release();
        }
    }

    private static byte[] png(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            var page = document.getPage(0);
            var laid = LaidImages.of(page);
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(false);
            var drawn = renderer.renderImage(
                    0, scale(page.getMediaBox(), laid), laid.allInk() ? ImageType.GRAY : ImageType.RGB);
            ImageIO.write(drawn, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dot for dot; a hair more, or the last row is rounded away. */
    private static float scale(PDRectangle sheet, LaidImages laid) {
        var longSide = Math.max(sheet.getWidth(), sheet.getHeight());
        return Math.min(laid.dotsPerPoint(), LONGEST_SIDE / longSide) * (1 + 1e-6f);
    }

    private synchronized byte @Nullable [] kept(String sha256) {
        return kept.get(sha256);
    }

    private synchronized byte[] keep(String sha256, byte[] png) {
        kept.put(sha256, png);
        keptBytes += png.length;
        var eldest = kept.entrySet().iterator();
        while (keptBytes > MOST_KEPT && eldest.hasNext()) {
            keptBytes -= eldest.next().getValue().length;
            eldest.remove();
        }
        return png;
    }
}
