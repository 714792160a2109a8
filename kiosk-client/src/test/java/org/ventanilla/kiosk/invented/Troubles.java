package org.ventanilla.kiosk.invented;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Photographs at 480p of what is no page: a bare desk. */
public final class Troubles {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private Troubles() {}

    /** A desk and nothing on it but, for odd seeds, clutter. */
    public static byte[] bare(int seed, String desk) {
        Random random = random(seed);
        Pose.Bearing faraway = new Pose.Bearing(0, 0, 0, 0, 0.5, 20, 0, 0.03 * random.nextDouble());
        return taken(
                Photographs.paper(random),
                faraway,
                Desk.valueOf(desk).drawn(WIDTH, HEIGHT, seed % 2 == 1, random),
                random);
    }

    private static Random random(int seed) {
        Random random = new Random(seed * 104_729L + 5);
        random.nextInt(20);
        return random;
    }

    private static byte[] taken(Paper paper, Pose.Bearing bearing, BufferedImage desk, Random random) {
        Scene scene =
                new Scene(paper, new Pose(paper.widthMm(), paper.heightMm(), bearing, WIDTH, HEIGHT), desk, random);
        return new Webcam(random).developed(scene.light(0, 0, 0), WIDTH, HEIGHT, random);
    }
}
