package org.ventanilla.kiosk.gate;

import org.ventanilla.contract.VisitViews.Advice;
import org.ventanilla.kiosk.scan.Glance;
import org.ventanilla.kiosk.scan.Glance.Sighting;

/** The one thing to mend in one picture: what must come first comes first. To hold still helps nobody whose paper is too far. */
final class Judging {
    private Judging() {}

    static Advice advice(Glance glance, Aim aim) {
        Sighting paper = glance.paper();
        if (paper == null) {
            return aim == Aim.HALF ? Advice.NEARER_HALF : Advice.SHOW;
        }
        if (aim != Aim.HALF && paper.cut()) {
            return Advice.WHOLE;
        }
        if (paper.brightness() < Limits.DARKEST_PAPER) {
            return Advice.LIGHT;
        }
        if (paper.glare()) {
            return Advice.GLARE;
        }
        Advice near = Resolution.advice(paper, aim);
        if (near != Advice.GOOD) {
            return near;
        }
        if (paper.moved() > Limits.MOVED || glance.changed() > Limits.CHANGED) {
            return Advice.STILL;
        }
        return paper.sharpness() < aim.leastSharpness() ? Advice.BLURRED : Advice.GOOD;
    }
}
