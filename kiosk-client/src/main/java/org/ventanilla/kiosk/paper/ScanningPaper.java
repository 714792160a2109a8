package org.ventanilla.kiosk.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Corners;
import org.ventanilla.contract.VisitViews.PaperPart;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.kiosk.camera.Camera;
import org.ventanilla.kiosk.camera.CameraFrame;
import org.ventanilla.kiosk.camera.DemoCamera;
import org.ventanilla.kiosk.scan.Cards;
import org.ventanilla.kiosk.scan.Glancing;
import org.ventanilla.kiosk.scan.Page;
import org.ventanilla.kiosk.scan.Point;
import org.ventanilla.kiosk.scan.Quad;
import org.ventanilla.kiosk.scan.Refusal;
import org.ventanilla.kiosk.scan.Scan;
import org.ventanilla.kiosk.scan.Scanning;

/** From a still to a page on the tray, on the worker: one at a time, since it takes a whole processor. */
public final class ScanningPaper {
    private static final Logger LOG = LoggerFactory.getLogger(ScanningPaper.class);

    private static final int WARM_LOOKS = 12;

    private final Scanning scanning = new Scanning();
    private final DocumentCamera camera;
    private final Stills halves = new Stills();
    private final Stills inReview = new Stills();
    private final Tray tray;
    private final Originals originals;
    private final News news;
    private final Executor worker;

    public ScanningPaper(DocumentCamera camera, Tray tray, Originals originals, News news, Executor worker) {
        this.camera = camera;
        this.tray = tray;
        this.originals = originals;
        this.news = news;
        this.worker = worker;
    }

    /** The first scan of a process takes seconds, to load and compile: one that nobody waits for. */
    public void warmUp() {
        worker.execute(() -> {
            byte[] paper = new DemoCamera().capture().jpeg();
            scanning.scan(List.of(paper));
            Glancing looking = new Glancing();
            for (int i = 0; i < WARM_LOOKS; i++) {
                looking.at(paper, 1280);
            }
        });
    }

    /** One still or several of the same paper: the first is kept as its original, all are overwritten when they have been scanned. */
    public void scan(Shot shot, List<byte[]> stills) {
        work(shot.page(), () -> scanned(shot, stills));
    }

    public void capture(Shot shot) {
        work(shot.page(), () -> captured(shot));
    }

    /** A page that nobody wants, or the half of one. */
    public void discard(UUID page) {
        tray.discard(page);
        halves.forget(page);
        inReview.forget(page);
        originals.forget(page);
    }

    public void wipe() {
        halves.wipe();
        inReview.wipe();
    }

    /** She took the page as it is: nobody mends it any more. */
    public void accepted(UUID page) {
        inReview.forget(page);
    }

    /** Straightens a page in review again, from where she put its corners; shares of what the camera saw. */
    public void mend(UUID page, List<Double> corners) {
        work(page, () -> mended(page, corners));
    }

    public void turn(UUID page) {
        work(page, () -> turned(page));
    }

    private void work(UUID page, Runnable task) {
        worker.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException fault) {
                LOG.atError().setCause(fault).addKeyValue("page", page).log("A picture could not be worked on");
                news.failed(page, ProblemCode.FAULT);
            }
        });
    }

    private void captured(Shot shot) {
        Optional<List<CameraFrame>> frames = camera.use(Camera::burst);
        frames.ifPresentOrElse(
                f -> scanned(shot, f.stream().map(CameraFrame::jpeg).toList()),
                () -> news.failed(shot.page(), ProblemCode.CAMERA_MISSING));
    }

    private void scanned(Shot shot, List<byte[]> stills) {
        try {
            switch (shot.part()) {
                case TOP -> {
                    halves.keep(shot.page(), stills);
                    originals.keep(shot.page(), null, stills.getFirst().clone());
                    news.scanned(shot.page(), Verdict.OK, null);
                }
                case BOTTOM -> told(shot, stills, scanning.joined(halves.of(first(shot)), stills));
                default -> told(shot, stills, scanning.scan(stills));
            }
            // After the page is on her screen: she waits for that, and for nothing else.
            CaseCode.in(stills.getFirst()).ifPresent(news::seen);
        } finally {
            stills.forEach(still -> Arrays.fill(still, (byte) 0));
        }
    }

    private void told(Shot shot, List<byte[]> stills, Scan scan) {
        switch (scan) {
            case Scan.Scanned scanned -> {
                originals.keep(shot.page(), shot.first(), stills.getFirst().clone());
                boolean mendable = shot.part() == PaperPart.WHOLE || shot.part() == PaperPart.FRONT;
                if (mendable) {
                    inReview.keep(shot.page(), stills);
                }
                laid(shot.page(), whole(shot, scanned.page()), mendable ? corners(scanned) : null);
            }
            case Scan.Refused refused -> news.failed(shot.page(), problem(refused.reason()));
        }
        if (shot.first() != null) {
            discard(shot.first());
        }
    }

    /** A card with both sides, as soon as there is the other. */
    private Page whole(Shot shot, Page page) {
        return shot.part() == PaperPart.BACK
                ? tray.page(first(shot)).map(front -> Cards.joined(front, page)).orElse(page)
                : page;
    }

    private static UUID first(Shot shot) {
        return Objects.requireNonNull(shot.first(), "the second of two has a first");
    }

    private void laid(UUID id, Page page, @Nullable Corners corners) {
        tray.lay(id, page);
        news.scanned(id, told(page.verdict()), corners);
    }

    /** One that was the whole picture so far may lie on its side; of any other it is known which way up it stands. */
    private void mended(UUID id, List<Double> corners) {
        tray.page(id).ifPresent(before -> {
            switch (scanning.mended(inReview.of(id), quad(corners), before.ink() != null)) {
                case Scan.Scanned scanned -> {
                    if (tray.exchange(id, before, scanned.page())) {
                        news.scanned(id, told(scanned.page().verdict()), corners(scanned));
                    }
                }
                case Scan.Refused refused -> news.failed(id, problem(refused.reason()));
            }
        });
    }

    private static Corners corners(Scan.Scanned scanned) {
        List<Double> shares = scanned.shares().corners().stream()
                .flatMap(p -> Stream.of(p.x(), p.y()))
                .toList();
        return new Corners(shares, scanned.guessed());
    }

    private static Quad quad(List<Double> at) {
        return new Quad(point(at, 0), point(at, 2), point(at, 4), point(at, 6));
    }

    private static Point point(List<Double> at, int x) {
        return new Point(at.get(x), at.get(x + 1));
    }

    private void turned(UUID id) {
        tray.page(id).ifPresent(page -> {
            if (tray.exchange(id, page, page.rotatedClockwise())) {
                news.turned(id);
            }
        });
    }

    /** Her screen shows the picture itself: it need not say by which side a paper hangs out. */
    static Verdict told(org.ventanilla.kiosk.scan.Verdict seen) {
        return switch (seen) {
            case OK -> Verdict.OK;
            case BLURRY -> Verdict.BLURRY;
            case DARK -> Verdict.DARK;
            case GLARE -> Verdict.GLARE;
            case TOO_FAR -> Verdict.TOO_FAR;
            case TWO_PAPERS -> Verdict.TWO_PAPERS;
            case HALVES_APART -> Verdict.HALVES_APART;
            case NO_PAPER, CUT_TOP, CUT_BOTTOM, CUT_LEFT, CUT_RIGHT -> Verdict.NO_PAPER;
        };
    }

    static ProblemCode problem(Refusal refusal) {
        return switch (refusal) {
            case NOT_AN_IMAGE, DAMAGED -> ProblemCode.IMAGE_NOT_AN_IMAGE;
            case NOT_CORNERS -> ProblemCode.CORNERS_WRONG;
            case TOO_SMALL -> ProblemCode.IMAGE_TOO_SMALL;
            case TOO_LARGE, TOO_HEAVY -> ProblemCode.IMAGE_TOO_LARGE;
        };
    }
}
