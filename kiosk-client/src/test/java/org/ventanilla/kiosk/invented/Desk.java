package org.ventanilla.kiosk.invented;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** What lies under and around the paper. */
enum Desk {
    WOOD,
    DARK,
    PLAIN,
    CREAM,
    WHITE,
    CHECKED,
    STRIPED,
    FLOWERS;

    BufferedImage drawn(int width, int height, boolean clutter, RandomGenerator random) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(width / 160.0, width / 160.0);
        double tall = 160.0 * height / width;
        cover(g, tall, random);
        if (clutter) {
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                thing(g, tall, random);
            }
        }
        g.dispose();
        return image;
    }

    private void cover(Graphics2D g, double tall, RandomGenerator random) {
        float hue = random.nextFloat();
        g.setColor(
                switch (this) {
                    case WOOD -> Color.getHSBColor(0.07f, 0.45f + 0.2f * hue, 0.3f + 0.45f * random.nextFloat());
                    case DARK -> Color.getHSBColor(hue, 0.15f, 0.1f + 0.08f * random.nextFloat());
                    case PLAIN -> Color.getHSBColor(hue, 0.2f, 0.35f + 0.35f * random.nextFloat());
                    case CREAM -> Color.getHSBColor(0.11f, 0.1f + 0.08f * hue, 0.9f);
                    case WHITE -> Color.getHSBColor(hue, 0.02f, 0.9f + 0.06f * random.nextFloat());
                    case CHECKED, STRIPED, FLOWERS -> Color.getHSBColor(hue, 0.03f, 0.95f);
                });
        g.fill(new Rectangle2D.Double(0, 0, 160, tall));
        switch (this) {
            case WOOD, CREAM -> grain(g, tall, this == WOOD ? 60 : 18, random);
            case CHECKED -> check(g, true, random);
            case STRIPED -> check(g, false, random);
            case FLOWERS -> flowers(g, tall, random);
            default -> spots(g, tall, random);
        }
    }

    private static void grain(Graphics2D g, double tall, int alpha, RandomGenerator random) {
        for (int i = 0; i < 220; i++) {
            double y = tall * random.nextDouble();
            g.setColor(new Color(random.nextInt(60), random.nextInt(40), 10, random.nextInt(4, alpha)));
            g.setStroke(new BasicStroke(0.2f + random.nextFloat()));
            g.draw(new Line2D.Double(-10, y, 170, y + 3 * random.nextDouble()));
        }
    }

    private static void check(Graphics2D g, boolean both, RandomGenerator random) {
        Color colour = Color.getHSBColor(random.nextFloat(), 0.75f, 0.7f);
        double step = 7 + 8 * random.nextDouble();
        AffineTransform before = g.getTransform();
        g.rotate(0.3 * (random.nextDouble() - 0.5), 80, 45);
        g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 130));
        for (double at = -60; at < 240; at += 2 * step) {
            g.fill(new Rectangle2D.Double(at, -60, step, 300));
            if (both) {
                g.fill(new Rectangle2D.Double(-60, at, 300, step));
            }
        }
        g.setTransform(before);
    }

    private static void flowers(Graphics2D g, double tall, RandomGenerator random) {
        for (int i = 0; i < 70; i++) {
            double x = 160 * random.nextDouble();
            double y = tall * random.nextDouble();
            g.setColor(Color.getHSBColor(random.nextFloat(), 0.6f, 0.75f));
            for (int petal = 0; petal < 5; petal++) {
                double a = petal * Math.PI * 0.4;
                g.fill(new Ellipse2D.Double(x + 2 * Math.cos(a) - 1.4, y + 2 * Math.sin(a) - 1.4, 2.8, 2.8));
            }
        }
    }

    private static void spots(Graphics2D g, double tall, RandomGenerator random) {
        for (int i = 0; i < 60; i++) {
            double size = 10 + 30 * random.nextDouble();
            g.setColor(new Color(random.nextInt(255), random.nextInt(255), random.nextInt(255), 4));
            g.fill(new Ellipse2D.Double(
                    160 * random.nextDouble() - size / 2, tall * random.nextDouble() - size / 2, size, size));
        }
    }

    /** Another paper, a telephone, a pen, a cup; mostly near the border. */
    private static void thing(Graphics2D g, double tall, RandomGenerator random) {
        AffineTransform before = g.getTransform();
        boolean side = random.nextBoolean();
        g.translate(
                side ? random.nextInt(2) * 160 : 160 * random.nextDouble(),
                side ? tall * random.nextDouble() : random.nextInt(2) * tall);
        g.rotate(2 * Math.PI * random.nextDouble());
        switch (random.nextInt(4)) {
            case 0 -> paper(g);
            case 1 -> {
                g.setColor(new Color(18, 20, 26));
                g.fill(new RoundRectangle2D.Double(-9, -18, 18, 36, 3, 3));
                g.setColor(new Color(40, 48, 64));
                g.fill(new Rectangle2D.Double(-8, -15, 16, 30));
            }
            case 2 -> {
                g.setColor(Color.getHSBColor(random.nextFloat(), 0.8f, 0.7f));
                g.fill(new Rectangle2D.Double(-20, -0.8, 34, 1.6));
                g.setColor(Color.BLACK);
                g.fill(new Rectangle2D.Double(14, -0.8, 5, 1.6));
            }
            default -> {
                g.setColor(Color.getHSBColor(random.nextFloat(), 0.4f, 0.8f));
                g.fill(new Ellipse2D.Double(-11, -11, 22, 22));
                g.setColor(new Color(50, 28, 16));
                g.fill(new Ellipse2D.Double(-9, -9, 18, 18));
            }
        }
        g.setTransform(before);
    }

    private static void paper(Graphics2D g) {
        g.setColor(new Color(228, 226, 220));
        g.fill(new Rectangle2D.Double(-20, -28, 40, 56));
        g.setComposite(AlphaComposite.SrcOver);
        g.setColor(new Color(90, 90, 95));
        g.setStroke(new BasicStroke(0.4f));
        for (int y = -24; y < 26; y += 3) {
            g.draw(new Line2D.Double(-16, y, 16, y));
        }
    }
}
