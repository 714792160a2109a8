package org.ventanilla.kiosk.scan;

/** From the bytes of a picture to a page. May be called from any thread; takes tens of milliseconds for a 1080p picture. */
public final class Scanning {

    public Scan scan(byte[] picture) {
        return switch (Frames.read(picture)) {
            case Frames.Refused refused -> new Scan.Refused(refused.reason());
            case Frames.Frame frame -> new Scan.Scanned(page(frame.picture(), frame.originalPerPixel()));
        };
    }

    private static Page page(Picture picture, double originalPerPixel) {
        PageFinder.Found found = PageFinder.find(picture);
        if (found == null || found.confidence() < PageFinder.SURE) {
            Quad frame = Quad.ofFrame(picture.width, picture.height).scaled(originalPerPixel);
            return new Page(frame, 0, Verdict.NO_PAPER, enhanced(Rectifying.whole(picture)));
        }
        Grey flat = Rectifying.flat(picture, found.outline());
        Verdict verdict = Inspecting.verdict(flat, found.corners());
        Grey sheet = enhanced(flat);
        Quad corners = found.corners().scaled(originalPerPixel);
        for (int turns = Upright.quarterTurns(sheet); turns > 0; turns--) {
            sheet = sheet.turnedClockwise();
            corners = corners.turnedClockwise();
        }
        return new Page(corners, found.confidence(), verdict, sheet);
    }

    private static Grey enhanced(Grey flat) {
        return Light.flattened(Denoising.light(flat));
    }
}
