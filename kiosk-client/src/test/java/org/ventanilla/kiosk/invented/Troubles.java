package org.ventanilla.kiosk.invented;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** Photographs at 480p of what is no page: a bare desk, a paper that hangs out of the picture, two papers. */
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

    /** A paper of which a tenth to a quarter is out of the picture: 0 at the top, 1 right, 2 below, 3 left. */
    public static byte[] cutOff(int seed, int side) {
        Random random = random(seed);
        Paper paper = Photographs.paper(random);
        boolean across = side % 2 == 1;
        int turns = (paper.heightMm() > paper.widthMm()) == across ? 0 : 1;
        double along = turns == 0 == across ? paper.widthMm() : paper.heightMm();
        double other = turns == 0 == across ? paper.heightMm() : paper.widthMm();
        double frame = across ? WIDTH : HEIGHT;
        double scale = 0.8 * (across ? HEIGHT : WIDTH) / other;
        double fits = scale / Math.min(WIDTH / (across ? along : other), HEIGHT / (across ? other : along));
        double gone = 0.1 + 0.12 * random.nextDouble();
        double spare = frame - scale * along;
        double move = (side == 0 || side == 3 ? -1 : 1) * (spare / 2 + gone * scale * along);
        double off = move / spare;
        Pose.Bearing bearing = new Pose.Bearing(
                turns,
                0.08 * (2 * random.nextDouble() - 1),
                0.08 * (2 * random.nextDouble() - 1),
                0.05 * random.nextGaussian(),
                fits,
                across ? off : 0,
                across ? 0 : off,
                0.02 * random.nextDouble());
        Desk desk = any(random);
        return taken(paper, bearing, desk.drawn(WIDTH, HEIGHT, false, random), random);
    }

    /** Two of a kind side by side, not quite parallel. */
    public static byte[] two(int seed) {
        Random random = random(seed);
        Paper paper = Photographs.paper(random);
        Desk desk = any(random);
        BufferedImage under = desk.drawn(WIDTH, HEIGHT, false, random);
        boolean tall = paper.heightMm() > paper.widthMm();
        double high = tall ? paper.heightMm() : paper.widthMm();
        double wide = tall ? paper.widthMm() : paper.heightMm();
        double scale = Math.min(0.42 * WIDTH / wide, 0.85 * HEIGHT / high);
        Graphics2D g = under.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.translate(0.75 * WIDTH, 0.5 * HEIGHT);
        g.rotate((tall ? 0 : Math.PI / 2) + 0.1 * (random.nextDouble() - 0.5));
        g.setColor(new Color(0, 0, 0, 28));
        for (int i = 1; i <= 4; i++) {
            double w = scale * paper.widthMm() + i;
            double h = scale * paper.heightMm() + i;
            g.fill(new Rectangle2D.Double(-w / 2, -h / 2, w, h));
        }
        double s = scale * paper.widthMm() / paper.picture().getWidth();
        g.scale(s, s);
        g.drawImage(
                paper.picture(),
                -paper.picture().getWidth() / 2,
                -paper.picture().getHeight() / 2,
                null);
        g.dispose();
        double fits = scale / Math.min(WIDTH / wide, HEIGHT / high);
        double off = -0.25 * WIDTH / (WIDTH - scale * wide);
        Pose.Bearing bearing =
                new Pose.Bearing(tall ? 0 : 1, 0.03, 0.03, 0.02 * random.nextGaussian(), fits, off, 0, 0.01);
        return taken(paper, bearing, under, random);
    }

    private static Desk any(Random random) {
        return List.of(Desk.values()).get(random.nextInt(Desk.values().length));
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
