package org.ventanilla.kiosk.app;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Corners;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.kiosk.paper.News;
import org.ventanilla.kiosk.paper.Sheet;
import org.ventanilla.kiosk.visit.Input;

/** What became of papers, as inputs of the visit. {@code visit} brings them to the event loop. */
record FromPapers(Consumer<Input> visit) implements News {

    @Override
    public void scanned(UUID page, Verdict verdict, @Nullable Corners corners) {
        visit.accept(new Input.Scanned(page, verdict, corners));
    }

    @Override
    public void failed(UUID page, ProblemCode why) {
        visit.accept(new Input.FrameFailed(page, why));
    }

    @Override
    public void seen(String radicado) {
        visit.accept(new Input.CaseSeen(radicado));
    }

    @Override
    public void turned(UUID page) {
        visit.accept(new Input.Turned(page));
    }

    @Override
    public void travels(Sheet sheet, int percent) {
        visit.accept(new Input.PaperTravels(sheet.session(), sheet.page(), sheet.kind(), sheet.number(), percent));
    }

    @Override
    public void arrived(UUID page, @Nullable UUID request) {
        visit.accept(new Input.PaperArrived(page, request));
    }

    @Override
    public void refused(UUID page, Problem why) {
        visit.accept(new Input.PaperRefused(page, why));
    }

    @Override
    public void notKept(Sheet sheet) {
        visit.accept(new Input.PaperNotKept(sheet.session()));
    }

    @Override
    public void notOpened(Sheet sheet, @Nullable UUID request) {
        visit.accept(new Input.PaperNotOpened(sheet.session(), sheet.page(), sheet.kind(), sheet.number(), request));
    }
}
