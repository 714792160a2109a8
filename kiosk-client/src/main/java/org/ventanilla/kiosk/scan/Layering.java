package org.ventanilla.kiosk.scan;

import org.jspecify.annotations.Nullable;

/** From the bytes of a picture to a paper in black and white. Any thread may call it; it takes half a second at 1080p. */
public final class Layering {
    /**
     * Two to three pixels for each that the camera saw keep what its greys told about where a stroke ends; a sharp
     * picture needs fewer. More of them only cost bytes.
     */
    private static final double LEAST_ENLARGED = 1.2;

    private static final double MOST_ENLARGED = 3;
    private static final double LONG_SIDE = 1700;
    private static final double LONGEST_SIDE = 2000;

    public sealed interface Outcome {}

    public record Layered(Quad corners, Layers layers) implements Outcome {}

    /** No paper is to be seen; a person may still say where its corners are. */
    public record NoPaper() implements Outcome {}

    public record Refused(Refusal reason) implements Outcome {}

    private Layering() {}

    /** Finds the paper; {@code quarterTurns} clockwise make it upright. */
    public static Outcome layers(byte[] bytes, int quarterTurns) {
        return layers(bytes, quarterTurns, null);
    }

    /** Takes the paper at these corners, given as a person sees the picture; the first is the page's own top left. */
    public static Outcome layers(byte[] bytes, Quad corners) {
        return layers(bytes, 0, corners);
    }

    private static Outcome layers(byte[] bytes, int quarterTurns, @Nullable Quad given) {
        return switch (Frames.read(bytes)) {
            case Frames.Refused refused -> new Refused(refused.reason());
            case Frames.Frame frame -> {
                double scale = frame.originalPerPixel();
                Outline seen = given == null ? found(frame.picture()) : Outline.straight(given.scaled(1 / scale));
                if (seen == null) {
                    yield new NoPaper();
                }
                Outline outline = turned(seen, quarterTurns);
                yield new Layered(outline.corners().scaled(scale), layers(frame.picture(), outline));
            }
        };
    }

    private static @Nullable Outline found(Picture picture) {
        PageFinder.Found found = PageFinder.find(picture);
        return found == null || found.confidence() < PageFinder.SURE ? null : found.outline();
    }

    private static Outline turned(Outline outline, int quarterTurns) {
        Outline turned = outline;
        for (int i = 0; i < quarterTurns; i++) {
            turned = turned.turnedClockwise();
        }
        return turned;
    }

    private static Layers layers(Picture picture, Outline outline) {
        Quad corners = outline.corners();
        double aspect = Rectifying.aspect(picture, corners);
        double seen = corners.longestSide();
        double longSide = Math.clamp(seen * LEAST_ENLARGED, LONG_SIDE, LONGEST_SIDE);
        double side = Math.clamp(seen * MOST_ENLARGED, 16, longSide);
        int width = (int) Math.max(1, Math.round(side * Math.min(1, aspect)));
        int height = (int) Math.max(1, Math.round(side / Math.max(1, aspect)));
        Grey flat = Cubic.flat(Bilateral.of(picture.grey()), outline, width, height);
        double mm = PaperFormat.longMm(Math.max(aspect, 1 / aspect)) / side;
        return new Layers(Inking.of(Light.flattened(flat), side / seen), width * mm, height * mm);
    }
}
