package org.ventanilla.kiosk.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.kiosk.camera.Camera;
import org.ventanilla.kiosk.camera.CameraFrame;
import org.ventanilla.kiosk.camera.DemoCamera;
import org.ventanilla.kiosk.scan.Page;
import org.ventanilla.kiosk.scan.Refusal;
import org.ventanilla.kiosk.scan.Scan;
import org.ventanilla.kiosk.scan.Scanning;

/** From a still to a page on the tray, on the worker: one at a time, since it takes a whole processor. */
public final class ScanningPaper {
    private static final Logger LOG = LoggerFactory.getLogger(ScanningPaper.class);

    private final Scanning scanning = new Scanning();
    private final DocumentCamera camera;
    private final Tray tray;
    private final News news;
    private final Executor worker;

    public ScanningPaper(DocumentCamera camera, Tray tray, News news, Executor worker) {
        this.camera = camera;
        this.tray = tray;
        this.news = news;
        this.worker = worker;
    }

    /** The first scan of a process takes seconds, to load and compile: one that nobody waits for. */
    public void warmUp() {
        worker.execute(() -> scanning.scan(List.of(new DemoCamera().capture().jpeg())));
    }

    /** One still or several of the same paper; overwritten when they have been scanned. */
    public void scan(UUID page, List<byte[]> stills) {
        work(page, () -> scanned(page, stills));
    }

    public void capture(UUID page) {
        work(page, () -> captured(page));
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

    private void captured(UUID page) {
        Optional<List<CameraFrame>> frames = camera.use(Camera::burst);
        frames.ifPresentOrElse(
                f -> scanned(page, f.stream().map(CameraFrame::jpeg).toList()),
                () -> news.failed(page, ProblemCode.CAMERA_MISSING));
    }

    private void scanned(UUID page, List<byte[]> stills) {
        try {
            switch (scanning.scan(stills)) {
                case Scan.Scanned scanned -> laid(page, scanned.page());
                case Scan.Refused refused -> news.failed(page, problem(refused.reason()));
            }
            // After the page is on her screen: she waits for that, and for nothing else.
            CaseCode.in(stills.getFirst()).ifPresent(news::seen);
        } finally {
            stills.forEach(still -> Arrays.fill(still, (byte) 0));
        }
    }

    private void laid(UUID id, Page page) {
        tray.lay(id, page);
        news.scanned(id, Verdict.valueOf(page.verdict().code()));
    }

    private void turned(UUID id) {
        tray.page(id).ifPresent(page -> {
            if (tray.exchange(id, page, page.rotatedClockwise())) {
                news.turned(id);
            }
        });
    }

    static ProblemCode problem(Refusal refusal) {
        return switch (refusal) {
            case NOT_AN_IMAGE, DAMAGED -> ProblemCode.IMAGE_NOT_AN_IMAGE;
            case TOO_SMALL -> ProblemCode.IMAGE_TOO_SMALL;
            case TOO_LARGE, TOO_HEAVY -> ProblemCode.IMAGE_TOO_LARGE;
        };
    }
}
