package org.ventanilla.kiosk.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws a printed paper on a desk, in perspective, so that its corners are known exactly. */
final class PaperScene {
    static final Quad TILTED =
            new Quad(new Point(215, 90), new Point(1030, 60), new Point(1085, 655), new Point(160, 640));

    private final BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);

    static PaperScene desk(Color colour) {
        PaperScene scene = new PaperScene();
        Graphics2D g = scene.image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, 1280, 720);
        g.dispose();
        return scene;
    }

    PaperScene checked(Color stripe) {
        Graphics2D g = image.createGraphics();
        g.rotate(0.12, 640, 360);
        g.setColor(stripe);
        for (int i = -12; i < 24; i++) {
            g.fillRect(i * 110, -500, 55, 2000);
            g.fillRect(-500, i * 110, 2500, 55);
        }
        g.dispose();
        return this;
    }

    PaperScene paper(Quad corners, Color colour) {
        Graphics2D g = drawing();
        Homography map = Homography.fromPage(100, 70, corners);
        fill(g, map, 0, 0, 100, 70, colour);
        g.setColor(new Color(40, 40, 45));
        g.setStroke(new BasicStroke(3));
        Random random = new Random(7);
        for (double y = 16; y < 62; y += 4) {
            for (double x = 10; x < 86; ) {
                double word = 2 + 5 * random.nextDouble();
                Point a = map.map(x, y);
                Point b = map.map(Math.min(x + word, 90), y);
                g.draw(new java.awt.geom.Line2D.Double(a.x(), a.y(), b.x(), b.y()));
                x += word + 1.5;
            }
        }
        g.dispose();
        return this;
    }

    PaperScene banner(Quad corners, Color colour) {
        Graphics2D g = drawing();
        fill(g, Homography.fromPage(100, 70, corners), 0, 0, 100, 9, colour);
        g.dispose();
        return this;
    }

    PaperScene spot(int x, int y, int size) {
        Graphics2D g = drawing();
        g.setColor(Color.WHITE);
        g.fillOval(x, y, size, size);
        g.dispose();
        return this;
    }

    PaperScene lit(double light) {
        return changed(v -> v * light);
    }

    /** As a window on the left lights it: at the right there is only so much of it. */
    PaperScene litFromLeft(double right) {
        for (int x = 0; x < image.getWidth(); x++) {
            double light = 1 - (1 - right) * x / image.getWidth();
            for (int y = 0; y < image.getHeight(); y++) {
                Color c = new Color(image.getRGB(x, y));
                image.setRGB(
                        x,
                        y,
                        new Color((int) (light * c.getRed()), (int) (light * c.getGreen()), (int) (light * c.getBlue()))
                                .getRGB());
            }
        }
        return this;
    }

    PaperScene noisy(double grain) {
        Random random = new Random(3);
        return changed(v -> v + grain * random.nextGaussian());
    }

    PaperScene blurred(int radius) {
        int k = 2 * radius + 1;
        float[] weights = new float[k * k];
        java.util.Arrays.fill(weights, 1f / weights.length);
        var blur = new java.awt.image.ConvolveOp(new java.awt.image.Kernel(k, k, weights), 1, null);
        BufferedImage soft = blur.filter(blur.filter(image, null), null);
        image.setData(soft.getData());
        return this;
    }

    BufferedImage image() {
        return image;
    }

    byte[] jpeg() {
        return bytes(image, "jpeg");
    }

    byte[] png() {
        return bytes(image, "png");
    }

    static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PaperScene changed(java.util.function.DoubleUnaryOperator change) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int out = 0;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    long v = Math.round(change.applyAsDouble((rgb >> shift) & 255));
                    out |= Math.clamp(v, 0, 255) << shift;
                }
                image.setRGB(x, y, out);
            }
        }
        return this;
    }

    private Graphics2D drawing() {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    private static void fill(Graphics2D g, Homography map, double x0, double y0, double x1, double y1, Color colour) {
        Path2D path = new Path2D.Double();
        Point a = map.map(x0, y0);
        path.moveTo(a.x(), a.y());
        for (double[] corner : new double[][] {{x1, y0}, {x1, y1}, {x0, y1}}) {
            Point p = map.map(corner[0], corner[1]);
            path.lineTo(p.x(), p.y());
        }
        path.closePath();
        g.setColor(colour);
        g.fill(path);
    }
}
