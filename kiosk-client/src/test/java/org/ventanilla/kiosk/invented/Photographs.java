package org.ventanilla.kiosk.invented;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Photographs of invented papers, each from its own seed. */
public final class Photographs {
    private static final int[][] SIZES = {{640, 480}, {1280, 720}, {1920, 1080}};
    private static final List<String> PRINTED = List.of(
            "Liberation Sans",
            "DejaVu Sans",
            "Liberation Serif",
            "DejaVu Serif",
            "C059",
            "Nimbus Sans",
            "P052",
            "URW Bookman");
    private static final List<String> WRITTEN = List.of("Z003", "P052");
    private static final String[] CLASSES = {"480p", "720p", "1080p"};

    /** One photograph, or several of the same paper within a second; corners as in the first. */
    public record Photograph(
            String name,
            String classed,
            String kind,
            int width,
            int height,
            List<double[]> corners,
            int rotateClockwise,
            double widthMm,
            double heightMm,
            String text,
            List<String> keys,
            String desk,
            List<byte[]> frames) {}

    private Photographs() {}

    public static Photograph of(int seed, int frames) {
        return of(seed, frames, seed % 12 < 2 ? 0 : seed % 12 < 7 ? 1 : 2);
    }

    /** {@code size}: 0 is 480p, 1 is 720p, 2 is 1080p. */
    public static Photograph of(int seed, int frames, int size) {
        Random random = new Random(seed * 7919L + 17);
        random.nextInt(20);
        Paper paper = paper(random);
        Desk desk = List.of(Desk.values()).get(random.nextInt(Desk.values().length));
        int width = SIZES[size][0];
        int height = SIZES[size][1];
        Pose.Bearing bearing = Pose.Bearing.of(random, paper.heightMm() > paper.widthMm(), paper.roundedMm() > 0);
        Pose pose = new Pose(paper.widthMm(), paper.heightMm(), bearing, width, height);
        boolean clutter = random.nextBoolean();
        Scene scene = new Scene(paper, pose, desk.drawn(width, height, clutter, random), random);
        Webcam webcam = new Webcam(random);
        List<byte[]> taken = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            double shake = i == 0 ? 0 : 0.8;
            float[][] light = scene.light(
                    shake * random.nextGaussian(),
                    shake * random.nextGaussian(),
                    i == 0 ? 0 : 0.0004 * random.nextGaussian());
            taken.add(webcam.developed(light, width, height, random));
        }
        String name = String.format("inv%03d_%s_%s", seed, paper.kind(), CLASSES[size]);
        return new Photograph(
                name,
                CLASSES[size],
                paper.kind(),
                width,
                height,
                List.of(scene.corners()),
                (4 - bearing.turns()) % 4 * 90,
                paper.widthMm(),
                paper.heightMm(),
                paper.text(),
                paper.keys(),
                desk.name(),
                taken);
    }

    static Paper paper(Random random) {
        String printed = known(PRINTED, random);
        return switch (random.nextInt(10)) {
            case 0, 1 -> Bills.whole(random, printed);
            case 2, 3 -> Bills.half(random, printed);
            case 4, 5, 6 -> Letters.printed(random, printed);
            case 7 -> Letters.written(random, known(WRITTEN, random));
            default -> Cards.card(random, printed);
        };
    }

    private static String known(List<String> families, Random random) {
        Set<String> here =
                Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        String wanted = families.get(random.nextInt(families.size()));
        return here.contains(wanted) ? wanted : Font.SANS_SERIF;
    }
}
