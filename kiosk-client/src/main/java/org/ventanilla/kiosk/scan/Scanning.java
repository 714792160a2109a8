package org.ventanilla.kiosk.scan;

/** From the bytes of a picture to a page. May be called from any thread; takes tens of milliseconds for a 1080p picture. */
public final class Scanning {

    public Scan scan(byte[] picture) {
        return switch (Frames.read(picture)) {
            case Frames.Refused refused -> new Scan.Refused(refused.reason());
            case Frames.Frame frame -> new Scan.Scanned(page(frame));
        };
    }

    private static Page page(Frames.Frame seen) {
        Picture picture = seen.picture();
        PageFinder.Found found = PageFinder.find(picture);
        Sight sight = Inspecting.of(picture, found);
        if (found == null || sight.verdict() == Verdict.NO_PAPER) {
            Quad frame = sight.corners().scaled(seen.originalPerPixel());
            return new Page(frame, 0, Verdict.NO_PAPER, enhanced(Rectifying.whole(picture)), null);
        }
        Grey sheet = enhanced(Rectifying.flat(picture, found.outline()));
        int turns = Upright.quarterTurns(sheet);
        for (int i = 0; i < turns; i++) {
            sheet = sheet.turnedClockwise();
        }
        Layering.Layered ink = Layering.layered(seen, new Burst.Merged(picture.grey(), 1), found, turns);
        return new Page(ink.corners(), sight.sureness(), sight.verdict(), sheet, Leaf.of(ink.layers()));
    }

    private static Grey enhanced(Grey flat) {
        return Light.flattened(Denoising.light(flat));
    }
}
