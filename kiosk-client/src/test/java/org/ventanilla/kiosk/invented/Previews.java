package org.ventanilla.kiosk.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** What a camera sees, picture after picture, of one paper on a desk, with one thing wrong or none. */
public final class Previews {
    public enum Sheet {
        LETTER,
        HALF_BILL,
        CARD
    }

    public enum Fault {
        NONE,
        DARK,
        GLARE,
        BLURRED,
        MOVING,
        FAR,
        CUT
    }

    private static final Pose.Bearing LYING = new Pose.Bearing(1, 0.05, -0.04, 0.02, 0.95, 0, 0, 0.01);

    private final RandomGenerator random;
    private final Webcam webcam;
    private final int width;
    private final int height;
    private final Fault fault;
    private final Scene scene;
    private final String text;
    private final List<float[][]> trembling = new ArrayList<>();
    private double blur;
    private int taken;

    public Previews(int seed, Sheet sheet, int width, int height, Fault fault) {
        this(seed, sheet, width, height, fault, LYING);
    }

    private Previews(int seed, Sheet sheet, int width, int height, Fault fault, Pose.Bearing bearing) {
        this.random = new Random(seed);
        this.width = width;
        this.height = height;
        this.fault = fault;
        Paper paper = paper(sheet, random);
        this.text = paper.text();
        Pose pose = new Pose(paper.widthMm(), paper.heightMm(), seen(bearing, paper, fault), width, height);
        this.scene = new Scene(paper, pose, Desk.WOOD.drawn(width, height, false, random), random);
        this.webcam = new Webcam(random);
        this.blur = width / 350.0;
    }

    /** The sheet so near that the picture shows one half of it only, with some of the other: the end that is its top or its bottom. */
    public static Previews half(int seed, int width, int height, boolean top) {
        return half(seed, width, height, top, 0.42);
    }

    /** {@code shift}: beneath one half its end is out of the picture too, above it the desk is seen beyond. */
    public static Previews half(int seed, int width, int height, boolean top, double shift) {
        return new Previews(
                seed,
                Sheet.LETTER,
                width,
                height,
                Fault.NONE,
                new Pose.Bearing(0, 0.03, 0.02, top ? 0.012 : -0.02, 1.66, 0.03, top ? -shift : shift, 0));
    }

    public Previews blurredBy(double pixels) {
        blur = pixels;
        return this;
    }

    /** What is printed on the paper. */
    public String text() {
        return text;
    }

    public byte[] next() {
        float[][] light = light(taken++);
        return webcam.developed(light, width, height, random);
    }

    /** What lies still trembles between two places: to paint each picture anew would take a second each. */
    private float[][] light(int at) {
        if (fault == Fault.MOVING) {
            return spoilt(scene.light(14.0 * at, 0, 0));
        }
        while (trembling.size() < 2) {
            trembling.add(spoilt(scene.light(0.4 * random.nextGaussian(), 0.4 * random.nextGaussian(), 0)));
        }
        return trembling.get(at % 2);
    }

    public List<byte[]> next(int frames) {
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            all.add(next());
        }
        return all;
    }

    private static Paper paper(Sheet sheet, RandomGenerator random) {
        return switch (sheet) {
            case LETTER -> Letters.printed(random, "Liberation Sans");
            case HALF_BILL -> Bills.half(random, "Liberation Sans");
            case CARD -> Cards.card(random, "Liberation Sans");
        };
    }

    private static Pose.Bearing seen(Pose.Bearing b, Paper paper, Fault fault) {
        int turns = paper.heightMm() > paper.widthMm() ? b.turns() : 0;
        double fill = fault == Fault.FAR ? 0.45 : b.fill();
        double off = fault == Fault.CUT ? 3 : b.offX();
        return new Pose.Bearing(turns, b.tiltX(), b.tiltY(), b.roll(), fill, off, b.offY(), b.barrel());
    }

    private float[][] spoilt(float[][] light) {
        for (float[] plane : light) {
            for (int i = 0; i < plane.length; i++) {
                plane[i] = switch (fault) {
                    case DARK -> 0.22f * plane[i];
                    case GLARE -> 0.75f * plane[i] + (float) spot(i % width, i / width);
                    default -> Math.min(245, 1.1f * plane[i] + 10);
                };
            }
        }
        if (fault == Fault.BLURRED) {
            for (int c = 0; c < light.length; c++) {
                light[c] = Webcam.smooth(light[c], width, height, blur);
            }
        }
        return light;
    }

    private double spot(int x, int y) {
        double u = (x - 0.55 * width) / height;
        double v = (y - 0.45 * height) / height;
        return 900 * Math.exp(-45 * (u * u + v * v));
    }
}
