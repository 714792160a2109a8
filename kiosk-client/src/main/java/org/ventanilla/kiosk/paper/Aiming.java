package org.ventanilla.kiosk.paper;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.VisitViews.Look;
import org.ventanilla.contract.VisitViews.Paper;
import org.ventanilla.contract.VisitViews.PaperPart;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.kiosk.gate.Aim;
import org.ventanilla.kiosk.gate.Gate;
import org.ventanilla.kiosk.gate.Gate.Before;
import org.ventanilla.kiosk.scan.Glance;
import org.ventanilla.kiosk.scan.Glancing;
import org.ventanilla.kiosk.scan.Quad;

/** The pictures of the preview on their way to one photograph. Holds nothing of the paper but how it lay last. Thread-safe. */
public final class Aiming {
    private Before before = Before.NOTHING;
    private @Nullable PaperPart part;
    private @Nullable PaperKind kind;
    private Glancing glancing = new Glancing();
    private Gate gate = new Gate(Aim.SHEET, Before.NOTHING);

    /** Width of the camera's own picture, in pixels; takes some tens of milliseconds. */
    public synchronized Look look(Paper paper, byte[] preview, int cameraWidth) {
        if (paper.kind() != kind || paper.part() != part) {
            kind = paper.kind();
            part = paper.part();
            gate = new Gate(aim(paper), before(paper.part()));
        }
        Glance glance = glancing.at(preview, cameraWidth);
        Gate.Judgement judgement = gate.judge(glance, System.nanoTime() / 1_000_000);
        Glance.Sighting seen = glance.paper();
        return new Look(judgement.advice(), seen == null ? null : corners(seen.corners()), judgement.take());
    }

    /** A photograph was taken, by itself or by hand: what lies there now is not taken once more at once. */
    public synchronized void taken() {
        begin(Before.THE_SAME);
    }

    /** Nobody holds a paper any more. */
    public synchronized void forget() {
        begin(Before.NOTHING);
    }

    private static Aim aim(Paper paper) {
        return switch (paper.part()) {
            case TOP, BOTTOM -> Aim.HALF;
            case FRONT, BACK -> Aim.CARD;
            case WHOLE -> paper.kind() == PaperKind.CEDULA ? Aim.CARD : Aim.SHEET;
        };
    }

    private Before before(PaperPart wanted) {
        return wanted == PaperPart.BOTTOM || wanted == PaperPart.BACK ? Before.THE_OTHER : before;
    }

    private void begin(Before now) {
        before = now;
        kind = null;
        glancing = new Glancing();
    }

    private static List<Double> corners(Quad quad) {
        return quad.corners().stream()
                .flatMap(p -> Stream.of(p.x(), p.y()))
                .map(share -> Math.round(share * 10_000) / 10_000.0)
                .toList();
    }
}
