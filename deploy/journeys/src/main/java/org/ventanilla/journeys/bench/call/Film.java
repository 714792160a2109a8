package org.ventanilla.journeys.bench.call;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** What the cameras see: somebody who sways and speaks before a wall, with a camera's own noise. Five seconds, again and again. */
final class Film {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int PER_SECOND = 20;
    private static final int FRAMES = 5 * PER_SECOND;

    private Film() {}

    static Path into(Path folder) throws IOException {
        var file = folder.resolve("film.y4m");
        var chance = new Random(7);
        var wall = new byte[WIDTH * HEIGHT];
        for (int at = 0; at < wall.length; at++) wall[at] = (byte) (at % WIDTH / 8 + 30 * (at / WIDTH / 45 % 2) + 60);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            write(out, "YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F" + PER_SECOND + ":1 Ip A1:1 C420jpeg\n");
            for (int frame = 0; frame < FRAMES; frame++) {
                write(out, "FRAME\n");
                out.write(light(wall, frame, chance));
                out.write(colour(frame, 118, 106));
                out.write(colour(frame, 132, 156));
            }
        }
        return file;
    }

    private static byte[] light(byte[] wall, int frame, Random chance) {
        var light = new byte[wall.length];
        for (int at = 0; at < light.length; at++) {
            int x = at % WIDTH;
            int y = at / WIDTH;
            int noise = chance.nextInt(5) - 2;
            int seen = inHead(frame, x, y) ? 170 - (x + 3 * y) % 40 : wall[at];
            if (inMouth(frame, x, y)) seen = 60;
            light[at] = (byte) (seen + noise);
        }
        return light;
    }

    private static byte[] colour(int frame, int ofWall, int ofHead) {
        var colour = new byte[WIDTH * HEIGHT / 4];
        for (int at = 0; at < colour.length; at++) {
            boolean head = inHead(frame, at % (WIDTH / 2) * 2, at / (WIDTH / 2) * 2);
            colour[at] = (byte) (head ? ofHead : ofWall);
        }
        return colour;
    }

    private static boolean inHead(int frame, int x, int y) {
        return within(x - middle(frame), y - 170, 85, 115);
    }

    private static boolean inMouth(int frame, int x, int y) {
        return within(x - middle(frame), y - 225, 30, 4 + 14 * Math.abs(Math.sin(frame * 0.9)));
    }

    private static double middle(int frame) {
        return WIDTH / 2.0 + 60 * Math.sin(2 * Math.PI * frame / FRAMES);
    }

    private static boolean within(double x, double y, double wide, double high) {
        return x * x / (wide * wide) + y * y / (high * high) < 1;
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.US_ASCII));
    }
}
