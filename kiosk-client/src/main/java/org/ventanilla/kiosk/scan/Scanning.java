package org.ventanilla.kiosk.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From the bytes of a picture to a page. May be called from any thread; takes tens of milliseconds for a 1080p picture. */
public final class Scanning {
    /** A person who waits for her page longer than this thinks that it broke. */
    private static final Duration MERGING = Duration.ofSeconds(3);

    public Scan scan(byte[] picture) {
        return scan(List.of(picture));
    }

    /** Of one paper that lies still: they are merged as far as there is time, and the sharpest tells where the paper lies. */
    public Scan scan(List<byte[]> burst) {
        List<Frames.Frame> frames = read(burst);
        return frames.isEmpty() ? refused(burst) : new Scan.Scanned(page(Sharpest.first(frames)));
    }

    /** Of two halves of one sheet, each in one picture or several. */
    public Scan joined(List<byte[]> one, List<byte[]> other) {
        List<Frames.Frame> first = read(one);
        List<Frames.Frame> second = read(other);
        if (second.isEmpty()) {
            return refused(other);
        }
        if (first.isEmpty()) {
            return new Scan.Scanned(page(Sharpest.first(second)));
        }
        Picture sheet = Halves.joined(first, second);
        return new Scan.Scanned(sheet == null ? unjoined(first, second) : page(sheet));
    }

    /** Who moves a sheet near often leaves its ends out: then it ends where the picture does. */
    private static Page page(Picture sheet) {
        Page page = page(List.of(new Frames.Frame(sheet, 1)));
        return page.ink() == null ? page(List.of(new Frames.Frame(Framed.of(sheet), 1))) : page;
    }

    /** What both show is not lost for it: one below the other a person reads them all the same. */
    private static Page unjoined(List<Frames.Frame> first, List<Frames.Frame> second) {
        Picture both = Stacked.of(
                Sharpest.first(first).getFirst().picture(),
                Sharpest.first(second).getFirst().picture());
        Quad frame = Quad.ofFrame(both.width, both.height);
        return new Page(frame, 0, Verdict.HALVES_APART, enhanced(Rectifying.whole(both)), null);
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

    private static Page page(List<Frames.Frame> burst) {
        Frames.Frame seen = burst.getFirst();
        Picture picture = seen.picture();
        Searched searched = Searched.of(picture);
        PageFinder.Found found = PageFinder.find(searched);
        Sight sight = Inspecting.of(searched, found);
        if (found == null || !sight.verdict().isOfPaper()) {
            Quad frame = sight.corners().scaled(seen.originalPerPixel());
            return new Page(frame, 0, sight.verdict(), enhanced(Rectifying.whole(picture)), null);
        }
        Grey sheet = enhanced(Rectifying.flat(picture, found.outline()));
        int turns = Upright.quarterTurns(sheet);
        for (int i = 0; i < turns; i++) {
            sheet = sheet.turnedClockwise();
        }
        Layering.Layered ink = Layering.layered(seen, merged(burst), found, turns);
        return new Page(ink.corners(), sight.sureness(), sight.verdict(), sheet, Leaf.of(ink.layers()));
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
