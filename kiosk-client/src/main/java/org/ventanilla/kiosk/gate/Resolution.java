package org.ventanilla.kiosk.gate;

import org.ventanilla.contract.VisitViews.Advice;
import org.ventanilla.kiosk.scan.Glance.Sighting;
import org.ventanilla.kiosk.scan.PaperFormat;

/** Could a person read it, and if not, what would help: nearer, lying the other way, or half by half. */
final class Resolution {
    private static final double MM_PER_INCH = 25.4;

    private Resolution() {}

    /** {@code GOOD} when it is enough. */
    static Advice advice(Sighting paper, Aim aim) {
        if (aim == Aim.HALF) {
            return ofHalf(paper);
        }
        double dpi = dpi(paper, aim);
        double least = aim.leastDpi();
        if (dpi >= least) {
            return Advice.GOOD;
        }
        if (dpi * Limits.FITS * paper.growth() >= least) {
            return Advice.NEARER;
        }
        if (dpi * Limits.FITS * paper.growthTurned() >= least) {
            return Advice.TURN;
        }
        return aim == Aim.CARD ? Advice.NEARER : Advice.HALVES;
    }

    static double dpi(Sighting paper, Aim aim) {
        PaperFormat format = aim == Aim.CARD ? PaperFormat.ID_1 : PaperFormat.ofSheet(paper.longByShort());
        return MM_PER_INCH * paper.longSide() / format.longSideMm();
    }

    /** The picture cuts off the rest. Of what it shows, the longer side is the sheet's short one: all formats are much alike there. */
    private static Advice ofHalf(Sighting paper) {
        double dpi = MM_PER_INCH * paper.longSide() / PaperFormat.CARTA.shortSideMm();
        return paper.cut() && dpi >= Limits.HALF_DPI ? Advice.GOOD : Advice.NEARER_HALF;
    }
}
