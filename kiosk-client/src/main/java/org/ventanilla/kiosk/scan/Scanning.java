package org.ventanilla.kiosk.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the bytes of a picture to a page. May be called from any thread; takes tens of milliseconds for a 1080p picture. */
public final class Scanning {
    /** A person who waits for her page longer than this thinks that it broke. */
    private static final Duration MERGING = Duration.ofSeconds(3);
    /** Where a person begins to look for the corners of what nobody has found. */
    private static final Quad SOMEWHERE =
            new Quad(new Point(0.1, 0.1), new Point(0.9, 0.1), new Point(0.9, 0.9), new Point(0.1, 0.9));

    public Scan scan(byte[] picture) {
        return scan(List.of(picture));
    }

    /** Of one paper that lies still: they are merged as far as there is time, and the sharpest tells where the paper lies. */
    public Scan scan(List<byte[]> burst) {
        List<Frames.Frame> frames = read(burst);
        return frames.isEmpty() ? refused(burst) : scanned(Sharpest.first(frames));
    }

    /**
     * Of one paper whose corners a person saw better.
     *
     * @param shares of the first picture's width and height
     * @param upright the first corner is the page's own top left; else it is found out which way up the page stands
     */
    public Scan mended(List<byte[]> burst, Quad shares, boolean upright) {
        List<Frames.Frame> frames = read(burst);
        if (frames.isEmpty()) {
            return refused(burst);
        }
        Picture picture = frames.getFirst().picture();
        Quad corners = shares.stretched(picture.width, picture.height);
        if (!corners.isPaperIn(picture)) {
            return new Scan.Refused(Refusal.NOT_CORNERS);
        }
        PageFinder.Found found = new PageFinder.Found(Outline.straight(corners), 1);
        return laid(frames, found, Inspecting.seen(picture, found), upright);
    }

    /** Of two halves of one sheet, each in one picture or several. */
    public Scan joined(List<byte[]> one, List<byte[]> other) {
        List<Frames.Frame> first = read(one);
        List<Frames.Frame> second = read(other);
        if (second.isEmpty()) {
            return refused(other);
        }
        if (first.isEmpty()) {
            return scanned(Sharpest.first(second));
        }
        Picture sheet = Halves.joined(first, second);
        return sheet == null ? unjoined(first, second) : scanned(sheet);
    }

    /** Who moves a sheet near often leaves its ends out: then it ends where the picture does. */
    private static Scan.Scanned scanned(Picture sheet) {
        Scan.Scanned scan = scanned(List.of(new Frames.Frame(sheet, 1)));
        return scan.page().ink() == null ? scanned(List.of(new Frames.Frame(Framed.of(sheet), 1))) : scan;
    }

    /** What both show is not lost for it: one below the other a person reads them all the same. */
    private static Scan.Scanned unjoined(List<Frames.Frame> first, List<Frames.Frame> second) {
        Picture both = Stacked.of(
                Sharpest.first(first).getFirst().picture(),
                Sharpest.first(second).getFirst().picture());
        Quad frame = Quad.ofFrame(both.width, both.height);
        Page page = new Page(frame, 0, Verdict.HALVES_APART, enhanced(Rectifying.whole(both)), null);
        return new Scan.Scanned(page, SOMEWHERE, false);
    }

    private static List<Frames.Frame> read(List<byte[]> burst) {
        List<Frames.Frame> frames = new ArrayList<>();
        for (byte[] picture : burst) {
            if (Frames.read(picture) instanceof Frames.Frame frame) {
                frames.add(frame);
            }
        }
        return frames;
    }

    /** Why none of them can be read. */
    private static Scan refused(List<byte[]> burst) {
        return Frames.read(burst.getLast()) instanceof Frames.Refused refused
                ? new Scan.Refused(refused.reason())
                : new Scan.Refused(Refusal.NOT_AN_IMAGE);
    }

    private static Scan.Scanned scanned(List<Frames.Frame> burst) {
        Frames.Frame seen = burst.getFirst();
        Picture picture = seen.picture();
        Searched searched = Searched.of(picture);
        PageFinder.Found found = PageFinder.find(searched);
        Sight sight = Inspecting.of(searched, found);
        if (found == null || !sight.verdict().isOfPaper()) {
            Quad frame = sight.corners().scaled(seen.originalPerPixel());
            Page whole = new Page(frame, 0, sight.verdict(), enhanced(Rectifying.whole(picture)), null);
            Quad guess = guess(picture, found, sight);
            return guess == null
                    ? new Scan.Scanned(whole, SOMEWHERE, false)
                    : new Scan.Scanned(whole, guess.sharesOf(picture.width, picture.height), true);
        }
        return laid(burst, found, sight, false);
    }

    /** Of a paper that hangs out of the picture no person sees the corners either. */
    private static @Nullable Quad guess(Picture picture, PageFinder.@Nullable Found found, Sight sight) {
        return found == null || sight.verdict() != Verdict.NO_PAPER ? null : PageFinder.guess(found, picture);
    }

    private static Scan.Scanned laid(List<Frames.Frame> burst, PageFinder.Found found, Sight sight, boolean upright) {
        Frames.Frame seen = burst.getFirst();
        Picture picture = seen.picture();
        Grey sheet = enhanced(Rectifying.flat(picture, found.outline()));
        int turns = upright ? 0 : Upright.quarterTurns(sheet);
        for (int i = 0; i < turns; i++) {
            sheet = sheet.turnedClockwise();
        }
        Layering.Layered ink = Layering.layered(seen, merged(burst), found, turns);
        Page page = new Page(ink.corners(), sight.sureness(), sight.verdict(), sheet, Leaf.of(ink.layers()));
        Quad here = ink.corners().scaled(1 / seen.originalPerPixel());
        return new Scan.Scanned(page, here.sharesOf(picture.width, picture.height), false);
    }

    private static Burst.Merged merged(List<Frames.Frame> burst) {
        List<Grey> greys = burst.stream()
                .filter(frame -> frame.picture().width == burst.getFirst().picture().width)
                .filter(frame -> frame.picture().height == burst.getFirst().picture().height)
                .map(frame -> frame.picture().grey())
                .toList();
        return greys.size() == 1 ? new Burst.Merged(greys.getFirst(), 1) : Burst.within(MERGING, greys);
    }

    private static Grey enhanced(Grey flat) {
        return Light.flattened(Denoising.light(flat));
    }
}
