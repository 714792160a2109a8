package org.ventanilla.kiosk.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.scan.Glance.Sighting;

/**
 * Looks at a preview, picture after picture. To look for a paper takes ten times as long as to stay with one that was
 * found, so it is looked for when the picture has come to rest, and else not in every one. For one thread at a time.
 */
public final class Glancing {
    private static final int WORKING_SIDE = 400;
    private static final int MOTION_SIDE = 64;
    /** Grey levels; grain shrunk that small is less than one. */
    private static final double AT_REST = 8;
    /** In vain it is looked for in every third picture only, and where nothing moves in every ninth. */
    private static final int PATIENCE = 3;

    private static final int PATIENCE_AT_REST = 9;
    /** Pixels that a side may move from one picture to the next and still be followed: a still paper, and one that is moved. */
    private static final double[] REACHES = {5, 14};

    /** A picture made half as large looks that much sharper: measured on invented papers out of focus. */
    private static final double SHARPER = 0.4;

    private @Nullable Grey before;
    private @Nullable Outline followed;
    private boolean framed;
    private boolean rested;
    private boolean wholeInVain;
    private int vain;

    /** Width of the picture that the camera itself gives: the preview may be smaller. */
    public Glance at(byte[] preview, int cameraWidth) {
        if (!(Frames.read(preview) instanceof Frames.Frame frame)) {
            return Glance.NOTHING;
        }
        Picture picture = frame.picture();
        Picture small = picture.shrunkTo(WORKING_SIDE);
        double changed = changed(small);
        Outline was = followed;
        PageFinder.Found found = was == null ? searched(small, changed) : stayed(small, was);
        followed = found == null ? null : found.outline();
        if (found == null) {
            return new Glance(changed, null);
        }
        double moved = was == null ? 1 : moved(was, found.outline(), small);
        return new Glance(changed, sighting(picture, small, found, moved, cameraWidth));
    }

    private double changed(Picture small) {
        Grey now = small.shrunkTo(MOTION_SIDE).grey();
        Grey last = before;
        before = now;
        return last == null || last.width != now.width || last.height != now.height ? 255 : Motion.between(last, now);
    }

    /** First for a whole paper, and if there is none, in the picture after that for one that is cut off. */
    private PageFinder.@Nullable Found searched(Picture small, double changed) {
        boolean rests = changed < AT_REST;
        boolean cameToRest = rests && !rested;
        rested = rests;
        framed = wholeInVain && !cameToRest;
        boolean isTurn = ++vain % (rests ? PATIENCE_AT_REST : PATIENCE) == 0;
        if (!cameToRest && !framed && !isTurn) {
            return null;
        }
        PageFinder.Found found = framed ? sure(found(Framed.of(small)), Framed.margin(small)) : sure(found(small), 0);
        wholeInVain = found == null && !framed;
        return found;
    }

    private static PageFinder.@Nullable Found found(Picture small) {
        return PageFinder.find(Searched.of(small), Effort.PREVIEW);
    }

    private PageFinder.@Nullable Found stayed(Picture small, Outline was) {
        vain = 0;
        for (double reach : REACHES) {
            PageFinder.Found found = framed
                    ? sure(
                            PageFinder.follow(Framed.of(small), was.moved(Framed.margin(small)), reach),
                            Framed.margin(small))
                    : sure(PageFinder.follow(small, was, reach), 0);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** In coordinates of the picture without its margin; nothing when it is hardly a paper, or the picture's own frame. */
    private static PageFinder.@Nullable Found sure(PageFinder.@Nullable Found found, int margin) {
        return found == null || found.confidence() < PageFinder.SURE
                ? null
                : new PageFinder.Found(found.outline().moved(-margin), found.confidence());
    }

    private static double moved(Outline was, Outline now, Picture small) {
        double most = 0;
        for (int i = 0; i < 4; i++) {
            most = Math.max(
                    most,
                    was.corners()
                            .corners()
                            .get(i)
                            .distanceTo(now.corners().corners().get(i)));
        }
        return most / Math.hypot(small.width, small.height);
    }

    private static @Nullable Sighting sighting(
            Picture picture, Picture small, PageFinder.Found found, double moved, int cameraWidth) {
        Quad quad = found.corners();
        int out = Framed.sidesOut(quad, small);
        if (out > 2) {
            return null;
        }
        double scale = picture.width / (double) small.width;
        Grey inside = Inside.of(picture, quad.scaled(scale));
        double aspect = Aspect.of(quad, small.width, small.height);
        double camera = cameraWidth / (double) small.width;
        return new Sighting(
                new Quad(
                        share(quad.topLeft(), small),
                        share(quad.topRight(), small),
                        share(quad.bottomRight(), small),
                        share(quad.bottomLeft(), small)),
                found.confidence(),
                out > 0,
                moved,
                quad.longestSide() * camera,
                quad.shortestSide() * camera,
                growth(quad, small.width, small.height),
                growth(quad, small.height, small.width),
                Math.max(aspect, 1 / aspect),
                inside.percentile(0.8),
                Inspecting.glare(inside),
                Sharpness.of(List.of(inside)) / (1 + SHARPER * (cameraWidth / (double) picture.width - 1)));
    }

    private static Point share(Point p, Picture small) {
        return new Point(p.x() / small.width, p.y() / small.height);
    }

    private static double growth(Quad quad, double width, double height) {
        return Math.min(width / quad.widthSeen(), height / quad.heightSeen());
    }
}
