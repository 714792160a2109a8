package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.jbig2.Bitmap;

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

    /** A heavier picture is refused unread. */
    public static final int MOST_BYTES = Frames.MOST_BYTES;

    public sealed interface Outcome {}

    /** Confidence is how sure the corners are, 0 to 1. */
    public record Layered(Quad corners, double confidence, Layers layers, Verdict verdict) implements Outcome {
        private Layered judged(Verdict seen) {
            return new Layered(corners, confidence, layers, seen);
        }
    }

    /** No whole paper is to be seen, and the verdict says what instead; a person may still say where its corners are. */
    public record NoPaper(Verdict verdict) implements Outcome {}

    public record Refused(Refusal reason) implements Outcome {}

    /** The corners that a person gave are no paper in this picture: they cross, lie outside or on one line. */
    public record NotCorners() implements Outcome {}

    /** What a person says about the paper; what is null is found out. Quarter turns are clockwise. */
    public record Wishes(
            @Nullable Integer quarterTurns, @Nullable Quad corners) {
        public static final Wishes NONE = new Wishes(null, null);

        private @Nullable Integer turns() {
            if (corners != null) {
                return 0;
            }
            return quarterTurns;
        }
    }

    private Layering() {}

    /** From one picture. Given corners are as a person sees the picture, the first is the page's own top left. */
    public static Outcome layers(byte[] picture, Wishes wishes) {
        return layers(List.of(picture), wishes);
    }

    /** From several of a paper that lies still, taken within a second or two; the first tells where it lies. */
    public static Outcome layers(List<byte[]> burst, Wishes wishes) {
        return switch (Frames.read(burst.getFirst())) {
            case Frames.Refused refused -> new Refused(refused.reason());
            case Frames.Frame frame -> {
                Quad given = wishes.corners;
                yield given == null ? found(frame, burst, wishes) : given(frame, burst, wishes, given);
            }
        };
    }

    private static Outcome found(Frames.Frame frame, List<byte[]> burst, Wishes wishes) {
        Searched searched = Searched.of(frame.picture());
        PageFinder.Found found = PageFinder.find(searched);
        Verdict verdict = Inspecting.of(searched, found).verdict();
        return found == null || !verdict.isOfPaper()
                ? new NoPaper(verdict)
                : layered(frame, merged(frame, burst), found, wishes.turns()).judged(verdict);
    }

    private static Outcome given(Frames.Frame frame, List<byte[]> burst, Wishes wishes, Quad given) {
        Quad corners = given.scaled(1 / frame.originalPerPixel());
        if (!corners.isPaperIn(frame.picture())) {
            return new NotCorners();
        }
        PageFinder.Found found = new PageFinder.Found(Outline.straight(corners), 1);
        Verdict verdict = Inspecting.seen(frame.picture(), found).verdict();
        return layered(frame, merged(frame, burst), found, wishes.turns()).judged(verdict);
    }

    private static Burst.Merged merged(Frames.Frame first, List<byte[]> burst) {
        List<Grey> frames = new ArrayList<>(List.of(first.picture().grey()));
        for (byte[] later : burst.subList(1, burst.size())) {
            if (Frames.read(later) instanceof Frames.Frame frame
                    && frame.picture().width == first.picture().width
                    && frame.picture().height == first.picture().height) {
                frames.add(frame.picture().grey());
            }
        }
        return frames.size() == 1 ? new Burst.Merged(frames.getFirst(), 1) : Burst.of(frames);
    }

    /** From one paper that is found already; without turns it is found out which way up it stands. */
    static Layered layered(
            Frames.Frame frame, Burst.Merged merged, PageFinder.Found found, @Nullable Integer quarterTurns) {
        Outline outline = turned(found.outline(), quarterTurns == null ? 0 : quarterTurns);
        double aspect = Rectifying.aspect(frame.picture(), outline.corners());
        double seen = outline.corners().longestSide();
        double longSide = Math.clamp(seen * LEAST_ENLARGED, LONG_SIDE, LONGEST_SIDE);
        double side = Math.clamp(seen * MOST_ENLARGED, 16, longSide);
        int width = (int) Math.max(1, Math.round(side * Math.min(1, aspect)));
        int height = (int) Math.max(1, Math.round(side / Math.max(1, aspect)));
        Outline fine = outline.scaled(merged.finer());
        Grey calm = Sharpening.within(Bilateral.within(merged.grey(), fine), fine);
        Grey flat = Cubic.flat(calm, fine, width, height);
        Grey page = Light.flattened(flat);
        int turns = quarterTurns == null ? Upright.quarterTurns(page) : 0;
        for (int i = 0; i < turns; i++) {
            page = page.turnedClockwise();
            flat = flat.turnedClockwise();
        }
        double mm = PaperFormat.longMm(Math.max(aspect, 1 / aspect)) / side;
        Bitmap ink = Inking.of(page, side / seen);
        List<Photo> photos = PhotoFinder.takenFrom(ink, flat);
        Layers layers = new Layers(ink, page.width * mm, page.height * mm, photos);
        Quad corners = turned(outline, turns).corners().scaled(frame.originalPerPixel());
        return new Layered(corners, found.confidence(), layers, Verdict.OK);
    }

    private static Outline turned(Outline outline, int quarterTurns) {
        Outline turned = outline;
        for (int i = 0; i < quarterTurns; i++) {
            turned = turned.turnedClockwise();
        }
        return turned;
    }
}
