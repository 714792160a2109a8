package org.ventanilla.kiosk.camera;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Shows photos of papers in turn; each capture lays the next one under the camera. For demos and tests. */
public final class DemoCamera implements Camera {
    private static final List<String> PAPERS =
            List.of("1-bill.jpg", "2-id.jpg", "3-letter.jpg", "4-bill.jpg", "5-id.jpg", "6-bill.jpg");

    private int next;
    private boolean closed;

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public synchronized CameraFrame capture() {
        byte[] jpeg = current();
        next = (next + 1) % PAPERS.size();
        BufferedImage image = decoded(jpeg);
        return new CameraFrame(jpeg, image.getWidth(), image.getHeight());
    }

    /** A photo has no second one of the same moment. */
    @Override
    public List<CameraFrame> burst() {
        return List.of(capture());
    }

    @Override
    public synchronized Preview preview() {
        return Stills.preview(decoded(current()));
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private byte[] current() {
        if (closed) {
            throw new CameraGone(name());
        }
        String paper = "/demo-papers/" + PAPERS.get(next);
        try (InputStream in = DemoCamera.class.getResourceAsStream(paper)) {
            if (in == null) {
                throw new IllegalStateException(paper + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage decoded(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
