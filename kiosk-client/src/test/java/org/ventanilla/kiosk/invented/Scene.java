package org.ventanilla.kiosk.invented;

import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** A paper on a desk in the light of a room: shadows, a fold, a slight curl, a finger that holds it down. */
final class Scene {
    private final Paper paper;
    private final Pose pose;
    private final BufferedImage desk;
    private final double gradient;
    private final double gradientAngle;
    private final double shadow;
    private final double shadowAt;
    private final double shadowSlope;
    private final double glow;
    private final double[] tint;
    private final double exposure;
    private final double foldMm;
    private final double curl;
    private final double vignette;
    private final boolean finger;
    private final double fingerAt;
    private final int fingerSide;
    private final double skin;

    Scene(Paper paper, Pose pose, BufferedImage desk, RandomGenerator random) {
        this.paper = paper;
        this.pose = pose;
        this.desk = desk;
        gradient = 0.18 + 0.46 * random.nextDouble();
        gradientAngle = 2 * Math.PI * random.nextDouble();
        shadow = random.nextInt(4) == 0 ? 0.28 + 0.22 * random.nextDouble() : 0;
        shadowAt = 0.3 + 0.4 * random.nextDouble();
        shadowSlope = 2 * random.nextDouble() - 1;
        glow = random.nextInt(6) == 0 ? 30 + 25 * random.nextDouble() : 0;
        double warm = -0.06 + 0.18 * random.nextDouble();
        tint = new double[] {1 + warm / 2, 1, 1 - warm};
        exposure = 0.74 + 0.3 * random.nextDouble();
        boolean sheet = paper.roundedMm() == 0;
        foldMm = sheet && random.nextInt(4) == 0 ? paper.heightMm() * (0.35 + 0.3 * random.nextDouble()) : -1;
        curl = sheet && random.nextInt(3) == 0 ? 0.012 * (random.nextDouble() - 0.5) : 0;
        vignette = 0.35 * random.nextDouble();
        finger = random.nextInt(5) < 2;
        fingerAt = 0.25 + 0.5 * random.nextDouble();
        fingerSide = random.nextInt(4);
        skin = 0.35 + 0.55 * random.nextDouble();
    }

    /** Red, green and blue light at each pixel; the paper moved by a few pixels, as hands and tables do. */
    float[][] light(double moveX, double moveY, double turn) {
        float[][] planes = new float[3][pose.width * pose.height];
        double[] at = new double[2];
        double[] sum = new double[3];
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        for (int y = 0; y < pose.height; y++) {
            for (int x = 0; x < pose.width; x++) {
                java.util.Arrays.fill(sum, 0);
                for (int sub = 0; sub < 4; sub++) {
                    double px = x + 0.25 + 0.5 * (sub & 1) - moveX;
                    double py = y + 0.25 + 0.5 * (sub >> 1) - moveY;
                    double cx = px - pose.width / 2.0;
                    double cy = py - pose.height / 2.0;
                    add(sum, cx * cos - cy * sin + pose.width / 2.0, cx * sin + cy * cos + pose.height / 2.0, at);
                }
                int i = y * pose.width + x;
                double lit = lit(x, y) / 4;
                for (int c = 0; c < 3; c++) {
                    planes[c][i] = (float) (sum[c] * lit * tint[c] + glow(x, y));
                }
            }
        }
        return planes;
    }

    /** The four corners as they are seen, the page's own top left first. */
    double[][] corners() {
        return new double[][] {
            pose.seen(0, 0),
            pose.seen(paper.widthMm(), 0),
            pose.seen(paper.widthMm(), paper.heightMm()),
            pose.seen(0, paper.heightMm())
        };
    }

    private void add(double[] sum, double px, double py, double[] at) {
        pose.shown(px, py, at);
        double u = at[0];
        double v = at[1];
        if (isFinger(u, v)) {
            sum[0] += 235 * skin;
            sum[1] += 175 * skin;
            sum[2] += 135 * skin;
            return;
        }
        double bent = v + curl * paper.heightMm() * Math.sin(Math.PI * Math.clamp(u / paper.widthMm(), 0, 1));
        double inside = inside(u, bent);
        if (inside > 0) {
            double fold = foldMm < 0
                    ? 1
                    : 1 - 0.22 * Math.exp(-Math.pow((bent - foldMm) / 0.8, 2)) + (bent > foldMm ? -0.05 : 0);
            take(sum, paper.picture(), u * Printing.PIXELS_PER_MM, bent * Printing.PIXELS_PER_MM, fold);
            return;
        }
        double dark = 1 - 0.35 * Math.exp(inside / 1.8);
        take(sum, desk, px / pose.width * desk.getWidth(), py / pose.height * desk.getHeight(), dark);
    }

    /** Millimetres to the paper's border, negative outside. */
    private double inside(double u, double v) {
        double dx = Math.min(u, paper.widthMm() - u);
        double dy = Math.min(v, paper.heightMm() - v);
        double r = paper.roundedMm();
        if (dx < r && dy < r) {
            return r - Math.hypot(r - dx, r - dy);
        }
        return dx < 0 && dy < 0 ? -Math.hypot(dx, dy) : Math.min(dx, dy);
    }

    private boolean isFinger(double u, double v) {
        if (!finger) {
            return false;
        }
        double size = Math.max(paper.widthMm(), paper.heightMm());
        double wide = size * 0.035;
        double along = fingerSide % 2 == 0 ? u - fingerAt * paper.widthMm() : v - fingerAt * paper.heightMm();
        double deep = switch (fingerSide) {
            case 0 -> v;
            case 1 -> paper.widthMm() - u;
            case 2 -> paper.heightMm() - v;
            default -> u;
        };
        double tip = size * 0.045;
        return Math.abs(along + 0.3 * deep) < wide && (deep < tip || Math.hypot(along + 0.3 * deep, deep - tip) < wide);
    }

    private static void take(double[] sum, BufferedImage from, double x, double y, double factor) {
        int rgb =
                from.getRGB(Math.clamp((int) x, 0, from.getWidth() - 1), Math.clamp((int) y, 0, from.getHeight() - 1));
        sum[0] += factor * ((rgb >> 16) & 255);
        sum[1] += factor * ((rgb >> 8) & 255);
        sum[2] += factor * (rgb & 255);
    }

    private double lit(double x, double y) {
        double u = x / pose.width - 0.5;
        double v = y / pose.height - 0.5;
        double slope = 1 - gradient * (0.5 + u * Math.cos(gradientAngle) + v * Math.sin(gradientAngle)) * 0.7;
        double half = shadow == 0 ? 1 : 1 - shadow / (1 + Math.exp(-40 * (u + 0.5 - shadowAt + shadowSlope * v)));
        return exposure * slope * half * (1 - vignette * (u * u + v * v));
    }

    private double glow(double x, double y) {
        double u = x / pose.width - 0.7;
        double v = y / pose.height - 0.35;
        return glow * Math.exp(-12 * (u * u + v * v));
    }
}
